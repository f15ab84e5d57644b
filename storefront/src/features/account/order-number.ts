const MAX_ORDER_NUMBER = 2_000_000_000;

/** An order's number as people write it (`1024`, `#1024`, `Số 1024`, `1.024`), or null. */
export function parseOrderNumber(typed: string): number | null {
  const text = typed
    .trim()
    .replace(/^(?:#|số|so|no\.?|nr\.?)\s*/iu, "")
    .replace(/(?<=\d)[.,\s](?=\d{3}(?:\D|$))/g, "");
  if (!/^\d{1,10}$/.test(text)) return null;
  const number = Number(text);
  return number >= 1 && number <= MAX_ORDER_NUMBER ? number : null;
}
