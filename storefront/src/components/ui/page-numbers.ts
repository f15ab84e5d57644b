/**
 * Page numbers worth showing: the first, the last and the neighbours of the present one, with
 * `null` for a gap of at least two pages.
 */
export function pageNumbers(page: number, pageCount: number): (number | null)[] {
  const wanted = new Set([1, pageCount, page - 1, page, page + 1]);
  const shown = [...wanted].filter((n) => n >= 1 && n <= pageCount).sort((a, b) => a - b);
  const numbers: (number | null)[] = [];
  let last = 0;
  for (const number of shown) {
    if (number - last === 2) numbers.push(number - 1);
    else if (number - last > 2) numbers.push(null);
    numbers.push(number);
    last = number;
  }
  return numbers;
}
