import { CsvError, parse } from "csv-parse";
import { parse as parseAtOnce } from "csv-parse/sync";
import { columnOfHeading } from "./columns";
import { HEADING_ROWS, MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROWS } from "./limits";
import { refuse } from "./refused-list";
import { refuseFormula, refuseLongCell, refuseTooManyRows } from "./refusals";
import { type Cell, columnName, type Table, type TableRow } from "./table";

const DELIMITERS = [",", ";", "\t"] as const;
/** Enough of the text to hold the headings. */
const SAMPLE_LENGTH = 65_536;
/** Excel's own hint at the top of a file. */
const SEPARATOR_HINT = /^"?sep=.?"?$/i;

/** The rows of a CSV file. Throws a RefusedList for one that is not whole or too long. */
export async function csvTable(text: string): Promise<Table> {
  const rows: TableRow[] = [];
  let number = 0;
  /** The parser runs ahead of what is taken from it. */
  let parsed = 0;
  try {
    const records = parse(text, {
      ...READING,
      delimiter: delimiterOf(text),
      on_record: (record) => {
        parsed += 1;
        return record;
      },
    });
    for await (const record of records) {
      number += 1;
      const cells = cellsOf(textsOf(record), number);
      if (cells.size === 0) continue;
      rows.push({ number, cells });
      if (rows.length > MAX_ROWS + HEADING_ROWS) refuseTooManyRows();
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    refuse(
      "csv.malformed",
      `Dòng ${parsed + 1} của tệp CSV bị hỏng (thường do thiếu dấu ngoặc kép).`,
      `Row ${parsed + 1} of the CSV file is broken (mostly a missing quotation mark).`,
    );
  }
  return { sheet: null, rows };
}

const READING = {
  relax_column_count: true,
  skip_empty_lines: false,
  max_record_size: 262_144,
} as const;

/** The delimiter that makes the most headings known. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const known = (delimiter: string) => {
    const records: unknown[] = parseAtOnce(sample, {
      ...READING,
      delimiter,
      relax_quotes: true,
      to: HEADING_ROWS,
      skip_records_with_error: true,
    });
    return Math.max(
      0,
      ...records.map(
        (record) => textsOf(record).filter((heading) => columnOfHeading(heading)).length,
      ),
    );
  };
  return DELIMITERS.reduce((best, next) => (known(next) > known(best) ? next : best));
}

function textsOf(record: unknown): string[] {
  return Array.isArray(record) ? record.map(String) : [];
}

function cellsOf(texts: string[], row: number): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  if (row === 1 && texts.length <= 2 && SEPARATOR_HINT.test(texts[0] ?? "")) return cells;
  texts.slice(0, MAX_COLUMNS).forEach((raw, column) => {
    const text = raw.trim();
    if (text === "") return;
    const name = `${columnName(column)}${row}`;
    if (text.length > MAX_CELL_LENGTH) refuseLongCell(name);
    if (text.startsWith("=")) refuseFormula(name);
    cells.set(column, { kind: "text", text });
  });
  return cells;
}
