/** A cell as it stood in the file. A date comes from a spreadsheet's own date format. */
export interface Cell {
  kind: "text" | "number" | "date" | "boolean" | "fault";
  text: string;
}

export interface TableRow {
  /** As the office sees it at the left of its sheet, from 1. */
  number: number;
  /** By column from 0; empty cells are missing. */
  cells: ReadonlyMap<number, Cell>;
}

/** Every row of a file that holds anything, in order. */
export interface Table {
  sheet: string | null;
  rows: TableRow[];
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (index % 26));
}

/** `C7` → column 2, row 7; null for anything else. */
export function cellReference(text: string): { column: number; row: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const [, letters = "", row = ""] = match;
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
}
