import type { RegistryEntry } from "@lang-sao/backend/contracts/certificate-registry";
import type { CsvValue } from "@/lib/csv";

/** Largest and usual page of the open data. */
export const OPEN_DATA_MAX_PAGE_SIZE = 1_000;
const OPEN_DATA_PAGE_SIZE = 500;

type Column = (entry: RegistryEntry, urlOf: (code: string) => string) => CsvValue;

/** Our columns, in this order in CSV. Names and order are a promise: new ones are added at the end. */
const OUR_COLUMNS = {
  lookup_code: (entry) => entry.lookup_code,
  url: (entry, urlOf) => urlOf(entry.lookup_code),
  product_code: (entry) => entry.product_code,
  product_name: (entry) => entry.product?.title ?? null,
  star_rating: (entry) => entry.star_rating,
  status: (entry) => entry.status,
  in_force: (entry) => entry.plate !== null && entry.plate.state !== "expired",
  decision_number: (entry) => entry.decision_number,
  decision_date: (entry) => entry.decision_date,
  issued_on: (entry) => entry.issued_on,
  expires_on: (entry) => entry.expires_on,
  extended_until: (entry) => entry.extended_until,
  revoked_on: (entry) => entry.revoked_on,
  revoke_reason: (entry) => entry.revoke_reason,
  superseded_on: (entry) => entry.superseded_on,
  superseded_by: (entry) => entry.superseded_by,
  legal_basis: (entry) => entry.legal_basis,
  round: (entry) => entry.round,
  issuing_authority: (entry) => entry.issuing_authority,
  authority_level: (entry) => entry.authority_level,
  holder_name: (entry) => entry.holder_name_as_printed,
  product_group_code: (entry) => entry.group?.code ?? null,
  product_group: (entry) => entry.group?.name ?? null,
  commune_code: (entry) => entry.commune_code,
  commune: (entry) => entry.commune?.name ?? null,
  province: (entry) => entry.commune?.province ?? null,
  former_commune: (entry) => entry.commune?.former?.name ?? null,
  former_district: (entry) => entry.commune?.former?.district ?? entry.former_district,
  former_province: (entry) => entry.commune?.former?.province ?? null,
  star_evidence: (entry) => entry.star_evidence,
  date_evidence: (entry) => entry.date_evidence,
} satisfies Record<string, Column>;
export type OpenDataColumn = keyof typeof OUR_COLUMNS;
export const OPEN_DATA_COLUMNS = Object.keys(OUR_COLUMNS) as OpenDataColumn[];

const STATUS_WORDS: Record<RegistryEntry["status"], string> = {
  active: "Còn hiệu lực",
  expiring: "Còn hiệu lực",
  renewal_pending: "Còn hiệu lực",
  extended: "Còn hiệu lực (kéo dài)",
  expired: "Hết hạn",
  revoked: "Bị thu hồi",
  superseded: "Đã được thay thế",
};

/**
 * The ministry's table PTNT_OCOP (QĐ 5277/QĐ-BNNMT). Its key, its code of time and the year's
 * turnover are not known here and stay empty.
 */
const MINISTRY_COLUMNS = {
  MA_OCOP: () => null,
  Ma_DonViHanhChinh: (entry) => entry.commune_code,
  Ma_ThoiGian: () => null,
  Ma_SanPham: (entry) => entry.product_code,
  TenSanPham: (entry) => entry.product?.title ?? null,
  XepHang: (entry) => `${entry.star_rating}*`,
  ChuTheSXKD: (entry) => entry.holder_name_as_printed,
  DoanhThuNam: () => null,
  TrangThai: (entry) => STATUS_WORDS[entry.status],
} satisfies Record<string, Column>;

export const OPEN_DATA_FORMS = ["ours", "ministry"] as const;
export type OpenDataForm = (typeof OPEN_DATA_FORMS)[number];
/** `?dang=bo` asks for the ministry's columns. */
export const MINISTRY_FORM_VALUE = "bo";

const COLUMNS: Record<OpenDataForm, Record<string, Column>> = {
  ours: OUR_COLUMNS,
  ministry: MINISTRY_COLUMNS,
};

export interface OpenDataTable {
  header: string[];
  rows: CsvValue[][];
}

export function openDataTable(
  entries: readonly RegistryEntry[],
  form: OpenDataForm,
  urlOf: (code: string) => string,
): OpenDataTable {
  const columns = Object.entries(COLUMNS[form]);
  return {
    header: columns.map(([name]) => name),
    rows: entries.map((entry) => columns.map(([, valueOf]) => valueOf(entry, urlOf))),
  };
}

/** The same rows as objects, for JSON. */
export function openDataRecords({ header, rows }: OpenDataTable): Record<string, CsvValue>[] {
  return rows.map((row) =>
    Object.fromEntries(header.map((name, at) => [name, row[at] ?? null] as const)),
  );
}

export interface OpenDataRequest {
  page: number;
  pageSize: number;
  form: OpenDataForm;
}

/** What an address of the open data asks for, or a sentence that says what is wrong with it. */
export function parseOpenDataRequest(
  params: URLSearchParams,
  keys: { page: string; pageSize: string; form: string },
): OpenDataRequest | string {
  const page = wholeNumber(params.get(keys.page), 1, 10_000, 1);
  if (page === null) return `${keys.page} must be a whole number from 1 to 10000.`;
  const pageSize = wholeNumber(
    params.get(keys.pageSize),
    1,
    OPEN_DATA_MAX_PAGE_SIZE,
    OPEN_DATA_PAGE_SIZE,
  );
  if (pageSize === null) {
    return `${keys.pageSize} must be a whole number from 1 to ${OPEN_DATA_MAX_PAGE_SIZE}.`;
  }
  const form = params.get(keys.form) ?? "";
  if (form !== "" && form !== MINISTRY_FORM_VALUE) {
    return `${keys.form} is either left out or "${MINISTRY_FORM_VALUE}".`;
  }
  return { page, pageSize, form: form === "" ? "ours" : "ministry" };
}

function wholeNumber(
  text: string | null,
  least: number,
  most: number,
  otherwise: number,
): number | null {
  if (text === null || text === "") return otherwise;
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
