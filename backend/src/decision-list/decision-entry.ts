import type { LEGAL_BASES, StarRating } from "../contracts/certificate";
import type {
  DecisionColumn,
  DecisionRowError,
  ListedCertificate,
  ListWide,
} from "../contracts/decision-import";
import { type CalendarDate, dayNumber } from "../calendar/calendar-date";
import { foldName } from "../modules/place/fold-name";
import { COLUMN_NAMES } from "./columns";
import type { Cell } from "./table";

/** What a row says, before it is held against the registry. */
export interface DecisionEntry {
  product_code: string | null;
  product_name: string;
  holder_name: string;
  address: string | null;
  place: {
    code: string | null;
    commune: string | null;
    district: string | null;
    province: string | null;
  };
  star_rating: StarRating;
  score: number | null;
  decision_number: string;
  decision_date: CalendarDate;
  issued_on: CalendarDate;
  /** Null where the list leaves it to the rule. */
  expires_on: CalendarDate | null;
  issuing_authority: string;
  authority_level: ListedCertificate["authority_level"];
  legal_basis: (typeof LEGAL_BASES)[number] | null;
  round: ListedCertificate["round"] | null;
}

export type RowCells = ReadonlyMap<DecisionColumn, Cell>;

export function rowError(
  code: string,
  column: DecisionColumn | null,
  vi: string,
  en: string,
): DecisionRowError {
  return { code, column, message_vi: vi, message_en: en };
}

/**
 * Reads one row. Everything that is wrong with it is told at once; the entry is null where anything
 * is.
 *
 * @param today nothing can have been decided after it
 */
export function decisionEntry(
  cells: RowCells,
  listWide: ListWide,
  today: CalendarDate,
): { entry: DecisionEntry | null; errors: DecisionRowError[] } {
  const read = new RowReader(cells, listWide);
  const product_name = read.required("product_name");
  const holder_name = read.required("holder_name");
  const star_rating = read.star();
  const score = read.score();
  const decision_number = read.required("decision_number");
  const decision_date = read.date("decision_date");
  const issued_on = cells.has("issued_on") ? read.date("issued_on") : decision_date;
  const expires_on = cells.has("expires_on") ? read.date("expires_on") : null;
  const issuing_authority = read.required("issuing_authority");
  const legal_basis = read.legalBasis();
  const round = read.round();

  if (decision_date === null && !read.has("decision_date")) read.required("decision_date");
  if (decision_date && decision_date > today) {
    read.fail(
      "date.in_future",
      "decision_date",
      `Ngày quyết định ${day(decision_date)} chưa tới.`,
      `The decision date ${day(decision_date)} lies in the future.`,
    );
  }
  if (decision_date && issued_on && issued_on < decision_date) {
    read.fail(
      "date.issued_before_decision",
      "issued_on",
      `Ngày cấp ${day(issued_on)} trước ngày quyết định ${day(decision_date)}.`,
      `Issued on ${day(issued_on)}, before the decision of ${day(decision_date)}.`,
    );
  }
  if (issued_on && issued_on > today && issued_on !== decision_date) {
    read.fail(
      "date.in_future",
      "issued_on",
      `Ngày cấp ${day(issued_on)} chưa tới.`,
      `The day of issue ${day(issued_on)} lies in the future.`,
    );
  }
  if (issued_on && expires_on && expires_on <= issued_on) {
    read.fail(
      "date.expiry_before_issue",
      "expires_on",
      `Ngày hết hạn ${day(expires_on)} không sau ngày cấp ${day(issued_on)}.`,
      `It expires on ${day(expires_on)}, not after its issue on ${day(issued_on)}.`,
    );
  }
  if (
    read.errors.length > 0 ||
    !product_name ||
    !holder_name ||
    !star_rating ||
    !decision_number ||
    !decision_date ||
    !issued_on ||
    !issuing_authority
  ) {
    return { entry: null, errors: read.errors };
  }
  return {
    errors: [],
    entry: {
      product_code: read.text("product_code"),
      product_name,
      holder_name,
      address: read.text("address"),
      place: {
        code: read.text("commune_code"),
        commune: read.text("commune"),
        district: read.text("district"),
        province: read.text("province"),
      },
      star_rating,
      score,
      decision_number,
      decision_date,
      issued_on,
      expires_on,
      issuing_authority,
      authority_level: authorityLevel(issuing_authority),
      legal_basis,
      round,
    },
  };
}

/** `2026-11-23` as it is written in the office. */
export function day(date: CalendarDate): string {
  return date.split("-").reverse().join("/");
}

const STAR_WORDS = /^(?:ocop|hang|dat)?\s*([1-9])\s*(?:sao|stars?)?$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[T ]00:00(?::00)?)?$/;
const IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;

const LEGAL_BASIS_NUMBERS: readonly { number: RegExp; basis: (typeof LEGAL_BASES)[number] }[] = [
  { number: /\b26\s*\/\s*2026\b/, basis: "QD26_2026" },
  { number: /\b1489\b/, basis: "QD1489_2025" },
  { number: /\b148\b/, basis: "QD148_2023" },
  { number: /\b(?:1048|781)\b/, basis: "QD1048_2019" },
];

const ROUNDS: Readonly<Record<string, ListedCertificate["round"]>> = {
  "lan dau": "first",
  "danh gia lan dau": "first",
  moi: "first",
  "cong nhan moi": "first",
  first: "first",
  "nang hang": "upgrade",
  "nang sao": "upgrade",
  upgrade: "upgrade",
  "danh gia lai": "re_evaluation",
  "cong nhan lai": "re_evaluation",
  "cap lai": "re_evaluation",
  "gia han": "re_evaluation",
  "re evaluation": "re_evaluation",
};

class RowReader {
  readonly errors: DecisionRowError[] = [];

  constructor(
    private readonly cells: RowCells,
    private readonly listWide: ListWide,
  ) {}

  fail(code: string, column: DecisionColumn, vi: string, en: string): null {
    this.errors.push(rowError(code, column, vi, en));
    return null;
  }

  has(column: DecisionColumn): boolean {
    return this.cells.has(column) || this.given(column) !== undefined;
  }

  text(column: DecisionColumn): string | null {
    const cell = this.cells.get(column);
    if (!cell) return this.given(column) ?? null;
    if (cell.kind === "fault") {
      return this.fail(
        "cell.fault",
        column,
        `Ô này báo lỗi của Excel (${cell.text}).`,
        `The cell holds an error of Excel (${cell.text}).`,
      );
    }
    return cell.text.replace(/\s+/gu, " ").trim() || null;
  }

  required(column: DecisionColumn): string | null {
    const before = this.errors.length;
    const text = this.text(column);
    if (text !== null || this.errors.length > before) return text;
    const name = COLUMN_NAMES[column];
    return this.fail("cell.missing", column, `Thiếu ${name.vi}.`, `The ${name.en} is missing.`);
  }

  star(): StarRating | null {
    const text = this.required("star_rating");
    if (text === null) return null;
    const glyphs = /^[*★⭐\ufe0f\s]+$/u.test(text) ? Array.from(text.match(/[*★⭐]/gu) ?? []) : [];
    const star =
      glyphs.length > 0 ? glyphs.length : Number(STAR_WORDS.exec(foldName(text))?.[1] ?? NaN);
    if (star === 3 || star === 4 || star === 5) return star;
    if (star === 1 || star === 2) {
      return this.fail(
        "star.not_certified",
        "star_rating",
        `Hạng ${star} sao không được cấp giấy chứng nhận; chỉ 3, 4 và 5 sao.`,
        `${star} stars give no certificate; only 3, 4 and 5 do.`,
      );
    }
    return this.fail(
      "star.unknown",
      "star_rating",
      `“${text}” không phải hạng sao. Hãy ghi 3, 4 hoặc 5.`,
      `“${text}” is no star rating. Write 3, 4 or 5.`,
    );
  }

  score(): number | null {
    const text = this.text("score");
    if (text === null) return null;
    const score = /^\d{1,3}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(",", ".")) : NaN;
    if (score >= 0 && score <= 100) return score;
    return this.fail(
      "score.unknown",
      "score",
      `“${text}” không phải điểm từ 0 đến 100.`,
      `“${text}” is no score from 0 to 100.`,
    );
  }

  date(column: "decision_date" | "issued_on" | "expires_on"): CalendarDate | null {
    const text = this.text(column);
    if (text === null) return null;
    if (this.cells.get(column)?.kind === "number") {
      return this.fail(
        "date.number",
        column,
        `“${text}” là một số, không phải ngày. Hãy định dạng ô là ngày.`,
        `“${text}” is a number, not a date. Format the cell as a date.`,
      );
    }
    const parts = datePartsOf(text);
    if (!parts) {
      return this.fail(
        "date.form",
        column,
        `“${text}” không phải ngày. Hãy ghi như 23/11/2026.`,
        `“${text}” is no date. Write it as 23/11/2026.`,
      );
    }
    const [year, month, dayOfMonth] = parts;
    const date = `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
    if (isDay(date)) return date;
    return this.fail(
      "date.not_a_day",
      column,
      `Ngày ${text} không có trên lịch.`,
      `${text} is not a day of the calendar.`,
    );
  }

  legalBasis(): (typeof LEGAL_BASES)[number] | null {
    const text = this.text("legal_basis");
    if (text === null) return null;
    const found = LEGAL_BASIS_NUMBERS.find(({ number }) => number.test(text));
    if (found) return found.basis;
    return this.fail(
      "legal_basis.unknown",
      "legal_basis",
      `Không biết căn cứ “${text}”. Hãy ghi số, ví dụ 26/2026/QĐ-TTg.`,
      `The legal basis “${text}” is not known. Write its number, e.g. 26/2026/QĐ-TTg.`,
    );
  }

  round(): ListedCertificate["round"] | null {
    const text = this.text("round");
    if (text === null) return null;
    const round = ROUNDS[foldName(text)];
    if (round) return round;
    return this.fail(
      "round.unknown",
      "round",
      `Không biết vòng “${text}”. Hãy ghi: lần đầu, nâng hạng hoặc đánh giá lại.`,
      `The round “${text}” is not known. Write first, upgrade or re-evaluation.`,
    );
  }

  private given(column: DecisionColumn): string | undefined {
    switch (column) {
      case "decision_number":
      case "decision_date":
      case "issuing_authority":
        return this.listWide[column];
      default:
        return undefined;
    }
  }
}

function authorityLevel(authority: string): ListedCertificate["authority_level"] {
  const folded = ` ${foldName(authority)} `;
  if (/^ (?:bo|ministry|trung uong|hoi dong ocop trung uong) /.test(folded)) return "central";
  return / (?:huyen|quan|thi xa|district) /.test(folded) ? "district_legacy" : "province";
}

function datePartsOf(text: string): [year: string, month: string, day: string] | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return [yearFirst[1] ?? "", yearFirst[2] ?? "", yearFirst[3] ?? ""];
  const dayFirst = DAY_FIRST.exec(text) ?? IN_WORDS.exec(foldName(text));
  return dayFirst ? [dayFirst[3] ?? "", dayFirst[2] ?? "", dayFirst[1] ?? ""] : null;
}

function isDay(date: string): boolean {
  try {
    dayNumber(date);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
