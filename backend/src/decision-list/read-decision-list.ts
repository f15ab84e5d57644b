import type {
  DecisionColumn,
  DecisionImport,
  DecisionRowError,
  ListReading,
  ListWide,
} from "../contracts/decision-import";
import type { CalendarDate } from "../calendar/calendar-date";
import { COLUMN_NAMES, columnOfHeading } from "./columns";
import { csvTable } from "./csv-table";
import { type DecisionEntry, decisionEntry } from "./decision-entry";
import { fileKind } from "./file-kind";
import { HEADING_ROWS, MAX_ROWS } from "./limits";
import { refuse } from "./refused-list";
import { refuseTooManyRows } from "./refusals";
import { type Cell, columnName, type Table, type TableRow } from "./table";
import { decodeText } from "./text-encoding";
import { xlsxTable } from "./xlsx-table";

export interface ListRow {
  row_number: number;
  cells: Partial<Record<DecisionColumn, string>>;
  entry: DecisionEntry | null;
  errors: DecisionRowError[];
}

export interface DecisionList {
  format: DecisionImport["format"];
  encoding: string | null;
  reading: ListReading;
  rows: ListRow[];
}

const REQUIRED: readonly DecisionColumn[] = [
  "product_name",
  "holder_name",
  "star_rating",
  "decision_number",
  "decision_date",
  "issuing_authority",
];
/** So many known headings make a row the one that holds the headings. */
const FEWEST_HEADINGS = 3;

/**
 * Reads a decision list: each row with what it says or with what is wrong with it. Throws a
 * RefusedList for a file that cannot be read as a list at all.
 *
 * @param listWide what holds for each row where the list has no such column
 */
export async function readDecisionList(
  fileName: string,
  bytes: Buffer,
  listWide: ListWide,
  today: CalendarDate,
): Promise<DecisionList> {
  const format = fileKind(fileName, bytes);
  const decoded = format === "csv" ? decodeText(bytes) : null;
  const table = decoded ? await csvTable(decoded.text) : await xlsxTable(bytes);
  const headings = findHeadings(table, listWide);
  const body = table.rows
    .filter((row) => row.number > headings.row)
    .map((row) => ({ number: row.number, cells: namedCells(row, headings.columns) }))
    .filter((row) => row.cells.size > 0);
  if (body.length === 0) {
    refuse(
      "list.empty",
      "Dưới hàng tiêu đề không có dòng nào.",
      "There is no row below the headings.",
    );
  }
  if (body.length > MAX_ROWS) refuseTooManyRows();
  return {
    format,
    encoding: decoded?.encoding ?? null,
    reading: {
      sheet: table.sheet,
      heading_row: headings.row,
      columns: [...headings.columns.values()],
      ignored_columns: headings.ignored,
    },
    rows: body.map(({ number, cells }) => ({
      row_number: number,
      cells: Object.fromEntries([...cells].map(([column, cell]) => [column, cell.text])),
      ...decisionEntry(cells, listWide, today),
    })),
  };
}

interface Headings {
  row: number;
  columns: ReadonlyMap<number, DecisionColumn>;
  ignored: string[];
}

function findHeadings(table: Table, listWide: ListWide): Headings {
  let best: { row: TableRow; known: [number, DecisionColumn][] } | null = null;
  for (const row of table.rows.slice(0, HEADING_ROWS)) {
    const known = [...row.cells].flatMap(([index, cell]): [number, DecisionColumn][] => {
      const column = columnOfHeading(cell.text);
      return column ? [[index, column]] : [];
    });
    if (known.length > (best?.known.length ?? 0)) best = { row, known };
  }
  const known = best && best.known.length >= FEWEST_HEADINGS ? best.known : [];
  refuseTwice(known);
  const columns = new Map(known);
  const present = new Set(columns.values());
  const missing = REQUIRED.filter(
    (column) => !present.has(column) && listWide[column as keyof ListWide] === undefined,
  );
  if (missing.length > 0 || !best) {
    const names = (language: "vi" | "en") =>
      missing.map((column) => `“${COLUMN_NAMES[column][language]}”`).join(", ");
    refuse(
      "list.columns_missing",
      `Thiếu cột ${names("vi")}. Hàng tiêu đề phải nằm trong ${HEADING_ROWS} dòng đầu.`,
      `The columns ${names("en")} are missing. The headings must stand in the first ${HEADING_ROWS} rows.`,
    );
  }
  return {
    row: best.row.number,
    columns,
    ignored: [...best.row.cells]
      .filter(([index]) => !columns.has(index))
      .map(([, cell]) => cell.text),
  };
}

function refuseTwice(known: readonly [number, DecisionColumn][]): void {
  const seen = new Map<DecisionColumn, number>();
  for (const [index, column] of known) {
    const first = seen.get(column);
    if (first !== undefined) {
      const both = [columnName(first), columnName(index)];
      const name = COLUMN_NAMES[column];
      refuse(
        "list.column_twice",
        `Cột ${both.join(" và ")} đều là “${name.vi}”. Hãy bỏ bớt một cột.`,
        `Columns ${both.join(" and ")} are both “${name.en}”. Remove one of them.`,
      );
    }
    seen.set(column, index);
  }
}

function namedCells(
  row: TableRow,
  columns: ReadonlyMap<number, DecisionColumn>,
): Map<DecisionColumn, Cell> {
  const named = new Map<DecisionColumn, Cell>();
  for (const [index, cell] of row.cells) {
    const column = columns.get(index);
    if (column && cell.text !== "-") named.set(column, cell);
  }
  return named;
}
