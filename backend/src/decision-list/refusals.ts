import { MAX_CELL_LENGTH, MAX_ROWS } from "./limits";
import { refuse } from "./refused-list";

export function refuseFormula(cell: string): never {
  refuse(
    "cell.formula",
    `Ô ${cell} có công thức. Hãy dán danh sách dưới dạng giá trị (Paste Special → Values).`,
    `Cell ${cell} holds a formula. Paste the list as values (Paste Special → Values).`,
  );
}

export function refuseLongCell(cell: string): never {
  refuse(
    "cell.too_long",
    `Ô ${cell} dài hơn ${MAX_CELL_LENGTH} chữ.`,
    `Cell ${cell} is longer than ${MAX_CELL_LENGTH} letters.`,
  );
}

export function refuseTooManyRows(): never {
  refuse(
    "file.too_many_rows",
    `Danh sách dài hơn ${MAX_ROWS.toLocaleString("vi")} dòng. Hãy chia thành nhiều tệp.`,
    `The list is longer than ${MAX_ROWS.toLocaleString("en")} rows. Split it into several files.`,
  );
}
