import { dateOfSerial, dateStyles } from "./date-formats";
import { HEADING_ROWS, MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROWS } from "./limits";
import { refuseFormula, refuseLongCell, refuseTooManyRows } from "./refusals";
import { type Cell, cellReference, columnName, type Table } from "./table";
import { withWorkbook, type Workbook } from "./workbook";
import { malformed } from "./xml-stream";

/** A cell whose text stands among the workbook's shared texts. */
interface SharedCell {
  shared: number;
}
type RawCell = Cell | SharedCell;

interface Merge {
  column: number;
  from: number;
  to: number;
}

const MAX_MERGES = 50_000;

/**
 * The rows of the first visible sheet. A cell that was merged downwards counts for each of its rows,
 * as it reads on screen. Rows past the limit are never read, however many the file holds. Throws a
 * RefusedList for formulas, macros, links and whatever is not a plain sheet.
 */
export async function xlsxTable(bytes: Buffer): Promise<Table> {
  return withWorkbook(bytes, async (workbook) => {
    const styles = await dateStyles(workbook);
    const { rows, merges } = await readSheet(workbook, styles);
    const texts = await sharedTexts(workbook, rows);
    const settled = rows.map(({ number, cells }) => ({
      number,
      cells: new Map(
        [...cells].flatMap(([column, cell]) => {
          const known = "shared" in cell ? textCell(texts.get(cell.shared) ?? "") : cell;
          if (known && known.text.length > MAX_CELL_LENGTH) {
            refuseLongCell(`${columnName(column)}${number}`);
          }
          return known ? [[column, known] as const] : [];
        }),
      ),
    }));
    fillDown(settled, merges);
    return { sheet: workbook.sheet, rows: settled.filter((row) => row.cells.size > 0) };
  });
}

interface RawRow {
  number: number;
  cells: Map<number, RawCell>;
}

async function readSheet(
  workbook: Workbook,
  styles: readonly boolean[],
): Promise<{ rows: RawRow[]; merges: Merge[] }> {
  const rows: RawRow[] = [];
  const merges: Merge[] = [];
  let row: RawRow = { number: 0, cells: new Map() };
  let column = -1;
  let type = "n";
  let style = 0;
  let value: string | null = null;
  let takesText = false;

  const name = () => `${columnName(column)}${row.number}`;
  await workbook.readSheet({
    open: (tag, attributes) => {
      switch (tag) {
        case "row":
          row = { number: nextRow(attributes["r"], row.number), cells: new Map() };
          column = -1;
          break;
        case "c": {
          column = cellReference(attributes["r"] ?? "")?.column ?? column + 1;
          type = attributes["t"] ?? "n";
          style = Number(attributes["s"] ?? 0);
          value = null;
          break;
        }
        case "f":
          refuseFormula(name());
          break;
        case "v":
        case "t":
          takesText = true;
          break;
        case "rPh":
          // How East Asian letters are spoken: no part of the text.
          type = "spoken";
          break;
        case "mergeCell": {
          const merge = mergeOf(attributes["ref"] ?? "");
          if (merge && merges.length < MAX_MERGES) merges.push(merge);
          break;
        }
        default:
      }
    },
    text: (text) => {
      if (takesText && type !== "spoken") value = (value ?? "") + text;
    },
    close: (tag) => {
      switch (tag) {
        case "v":
        case "t":
          takesText = false;
          break;
        case "rPh":
          type = "inlineStr";
          break;
        case "c": {
          if (value === null || column >= MAX_COLUMNS) break;
          const cell = cellOf(type, value, styles[style] ?? false, workbook.from1904);
          if (cell) row.cells.set(column, cell);
          break;
        }
        case "row":
          if (row.cells.size > 0) rows.push(row);
          if (rows.length > MAX_ROWS + HEADING_ROWS) refuseTooManyRows();
          break;
        default:
      }
    },
  });
  return { rows, merges };
}

function nextRow(given: string | undefined, previous: number): number {
  const number = given === undefined ? previous + 1 : Number(given);
  return Number.isSafeInteger(number) && number > previous ? number : malformed();
}

function cellOf(type: string, value: string, isDate: boolean, from1904: boolean): RawCell | null {
  switch (type) {
    case "s":
      return { shared: Number(value) };
    case "b":
      return { kind: "boolean", text: value === "1" ? "TRUE" : "FALSE" };
    case "e":
      return { kind: "fault", text: value };
    case "d":
      return { kind: "date", text: value.slice(0, 10) };
    case "n": {
      const number = Number(value);
      if (isDate) {
        const date = dateOfSerial(number, from1904);
        return date === null ? { kind: "fault", text: value } : { kind: "date", text: date };
      }
      // What Excel writes as 4.0000000000000002 it shows as 4.
      return { kind: "number", text: String(Number(number.toPrecision(15))) };
    }
    default:
      return textCell(value);
  }
}

function textCell(raw: string): Cell | null {
  const text = raw
    .normalize("NFC")
    .replace(/_x000D_/g, "")
    .trim();
  return text === "" ? null : { kind: "text", text };
}

/** Those of the workbook's shared texts that the rows use. */
async function sharedTexts(
  workbook: Workbook,
  rows: readonly RawRow[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = new Set<number>();
  for (const { cells } of rows) {
    for (const cell of cells.values()) if ("shared" in cell) wanted.add(cell.shared);
  }
  const texts = new Map<number, string>();
  if (wanted.size === 0) return texts;
  let last = 0;
  for (const place of wanted) last = Math.max(last, place);
  let index = -1;
  let depthOfSpoken = 0;
  let takesText = false;
  let text = "";
  await workbook.readSharedTexts({
    open: (tag) => {
      if (tag === "si") {
        index += 1;
        text = "";
      }
      if (tag === "rPh") depthOfSpoken += 1;
      if (tag === "t") takesText = depthOfSpoken === 0;
    },
    text: (part) => {
      if (takesText && wanted.has(index)) text += part;
    },
    close: (tag) => {
      if (tag === "t") takesText = false;
      if (tag === "rPh") depthOfSpoken -= 1;
      if (tag === "si" && wanted.has(index)) texts.set(index, text);
    },
    done: () => index > last,
  });
  return texts;
}

function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(":").map(cellReference);
  return from && to && to.row > from.row
    ? { column: from.column, from: from.row, to: to.row }
    : null;
}

function fillDown(
  rows: readonly { number: number; cells: Map<number, Cell> }[],
  merges: readonly Merge[],
): void {
  if (merges.length === 0) return;
  const byNumber = new Map(rows.map((row) => [row.number, row.cells]));
  // Merges that overlap belong to no sheet that Excel wrote.
  let reach = 0;
  for (const { column, from, to } of merges) {
    const cell = byNumber.get(from)?.get(column);
    if (!cell) continue;
    const last = Math.min(to, from + MAX_ROWS);
    reach += last - from;
    if (reach > MAX_ROWS * MAX_COLUMNS) malformed();
    for (let number = from + 1; number <= last; number += 1)
      byNumber.get(number)?.set(column, cell);
  }
}
