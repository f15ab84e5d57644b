import { fromDayNumber } from "../calendar/calendar-date";
import type { Workbook } from "./workbook";

/** Number formats that Excel itself knows as dates (ECMA-376, 18.8.30), those of East Asia too. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[[^\]]*\]/g, "");
  return /[dy]/i.test(bare);
}

/** Which cell styles show a number as a date, by the style's place in the workbook. */
export async function dateStyles(workbook: Workbook): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await workbook.readStyles({
    open: (name, { numFmtId, formatCode }) => {
      if (name === "numFmt") codes.set(Number(numFmtId), formatCode ?? "");
      if (name === "cellXfs") inCellFormats = true;
      if (name !== "xf" || !inCellFormats) return;
      const id = Number(numFmtId);
      const code = codes.get(id);
      styles.push(code === undefined ? isBuiltInDate(id) : isDateFormat(code));
    },
    close: (name) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return styles;
}

/** Days from 1899-12-30 and from 1904-01-01 to 1970-01-01. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const LAST_SERIAL = 2_958_465;
/** Excel counts a 29 February 1900 that never was. */
const NO_SUCH_DAY = 60;

/** The calendar date of a spreadsheet's day number; null for one that no calendar has. */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < (from1904 ? 0 : 1) || day > LAST_SERIAL) return null;
  if (from1904) return fromDayNumber(day - EPOCH_1904);
  if (day === NO_SUCH_DAY) return null;
  return fromDayNumber(day - EPOCH_1900 + (day < NO_SUCH_DAY ? 1 : 0));
}
