import { z } from "zod";
import { calendarDateSchema, legalBasisSchema, starRatingSchema } from "./certificate";

/** What one row of a decision list does to the registry. */
export const DECISION_ROW_KINDS = ["error", "issue", "renew", "upgrade", "unchanged"] as const;
export const decisionRowKindSchema = z.enum(DECISION_ROW_KINDS);
export type DecisionRowKind = z.infer<typeof decisionRowKindSchema>;

/** The columns a decision list may have, as the office knows them. */
export const DECISION_COLUMNS = [
  "product_code",
  "product_name",
  "holder_name",
  "address",
  "commune_code",
  "commune",
  "district",
  "province",
  "star_rating",
  "score",
  "decision_number",
  "decision_date",
  "issued_on",
  "expires_on",
  "issuing_authority",
  "legal_basis",
  "round",
] as const;
export const decisionColumnSchema = z.enum(DECISION_COLUMNS);
export type DecisionColumn = z.infer<typeof decisionColumnSchema>;

/** One statement in both languages of the office. */
export const statementSchema = z.object({ vi: z.string(), en: z.string() });
export type Statement = z.infer<typeof statementSchema>;

/** Why nothing of a file could be read. */
export const listRefusalSchema = statementSchema.extend({ code: z.string() });
export type ListRefusal = z.infer<typeof listRefusalSchema>;

export const decisionRowErrorSchema = z.object({
  code: z.string(),
  /** Null where the row as a whole is wrong. */
  column: decisionColumnSchema.nullable(),
  message_vi: z.string(),
  message_en: z.string(),
});
export type DecisionRowError = z.infer<typeof decisionRowErrorSchema>;

/** What the office states once for the whole list, where the list has no such column. */
export const listWideSchema = z.object({
  decision_number: z.string().trim().min(1).max(80).optional(),
  decision_date: calendarDateSchema.optional(),
  issuing_authority: z.string().trim().min(1).max(200).optional(),
});
export type ListWide = z.infer<typeof listWideSchema>;

export const matchedProductSchema = z.object({
  product_id: z.string(),
  title: z.string(),
  producer: z.string().nullable(),
  commune: z.string().nullable(),
  /** By which fact of the row the product was found. */
  by: z.enum(["product_code", "name"]),
});
export type MatchedProduct = z.infer<typeof matchedProductSchema>;

/** The certificate a row makes, as its decision gives it. */
export const newCertificateSchema = z.object({
  product_code: z.string(),
  legal_basis: legalBasisSchema,
  star_rating: starRatingSchema,
  score: z.number().nullable(),
  round: z.enum(["first", "upgrade", "re_evaluation"]),
  decision_number: z.string(),
  decision_date: calendarDateSchema,
  issuing_authority: z.string(),
  authority_level: z.enum(["district_legacy", "province", "central"]),
  issued_on: calendarDateSchema,
  expires_on: calendarDateSchema,
  holder_name_as_printed: z.string(),
  address_as_printed: z.string(),
});
export type ListedCertificate = z.infer<typeof newCertificateSchema>;

/** The product's certificate before the row is applied. */
export const earlierCertificateSchema = z.object({
  id: z.string(),
  star_rating: starRatingSchema,
  decision_number: z.string(),
  issued_on: calendarDateSchema,
  holds_until: calendarDateSchema,
});
export type EarlierCertificate = z.infer<typeof earlierCertificateSchema>;

export const decisionChangeSchema = z.object({
  before: earlierCertificateSchema.nullable(),
  after: newCertificateSchema,
  /** The certificate in force that ends on the new one's first day. */
  supersedes: z.string().nullable(),
});
export type DecisionChange = z.infer<typeof decisionChangeSchema>;

export const decisionImportRowSchema = z.object({
  row_number: z.int(),
  kind: decisionRowKindSchema,
  cells: z.partialRecord(decisionColumnSchema, z.string()),
  errors: z.array(decisionRowErrorSchema),
  match: matchedProductSchema.nullable(),
  change: decisionChangeSchema.nullable(),
});
export type DecisionImportRow = z.infer<typeof decisionImportRowSchema>;

export const DECISION_IMPORT_STATES = [
  "checking",
  "refused",
  "with_errors",
  "nothing_to_do",
  "ready",
  "proposed",
  "applied",
] as const;
/** Derived from the import's dates, its counts and its proposals; never stored. */
export const decisionImportStateSchema = z.enum(DECISION_IMPORT_STATES);
export type DecisionImportState = z.infer<typeof decisionImportStateSchema>;

export const checkProgressSchema = z.object({
  stage: z.enum(["reading", "matching", "keeping"]),
  done: z.int(),
  total: z.int(),
});
export type CheckProgress = z.infer<typeof checkProgressSchema>;

export const decisionCountsSchema = z.object({
  issue: z.int().default(0),
  renew: z.int().default(0),
  upgrade: z.int().default(0),
  unchanged: z.int().default(0),
});
export type DecisionCounts = z.infer<typeof decisionCountsSchema>;

export const listReadingSchema = z.object({
  sheet: z.string().nullable(),
  heading_row: z.int(),
  columns: z.array(decisionColumnSchema),
  ignored_columns: z.array(z.string()),
});
export type ListReading = z.infer<typeof listReadingSchema>;

export const decisionImportSchema = z.object({
  id: z.string(),
  state: decisionImportStateSchema,
  file_name: z.string(),
  file_hash: z.string(),
  file_size: z.int(),
  format: z.enum(["xlsx", "csv"]),
  encoding: z.string().nullable(),
  list_wide: listWideSchema,
  reading: listReadingSchema.nullable(),
  row_count: z.int(),
  error_count: z.int(),
  counts: decisionCountsSchema,
  uploaded_by: z.string(),
  uploaded_by_name: z.string(),
  uploaded_at: z.string(),
  checked_at: z.string().nullable(),
  applied_at: z.string().nullable(),
  progress: checkProgressSchema.nullable(),
  refusal: listRefusalSchema.nullable(),
  /** The latest proposal to apply it. */
  proposal: z
    .object({
      id: z.string(),
      proposed_by_name: z.string(),
      decision: z.enum(["approved", "rejected", "withdrawn"]).nullable(),
      decision_note: z.string().nullable(),
    })
    .nullable(),
  /** An earlier import of the very same file. */
  same_file_as: z
    .object({ id: z.string(), uploaded_by_name: z.string(), uploaded_at: z.string() })
    .nullable(),
});
export type DecisionImport = z.infer<typeof decisionImportSchema>;

export const decisionImportListSchema = z.object({
  decision_imports: z.array(decisionImportSchema),
  count: z.int(),
  page: z.int(),
  page_size: z.int(),
});

export const decisionImportDetailSchema = z.object({
  decision_import: decisionImportSchema,
  rows: z.array(decisionImportRowSchema),
  /** How many rows the filter finds, of which `rows` is one page. */
  count: z.int(),
  page: z.int(),
  page_size: z.int(),
});

/** What an upload is answered with while its check begins. */
export const uploadedDecisionImportSchema = z.object({
  decision_import: z.object({ id: z.string() }),
});

export const proposeDecisionImportSchema = z.strictObject({
  reason: z.string().trim().min(1).max(1_000),
});
export const proposedDecisionImportSchema = z.object({ proposal: z.object({ id: z.string() }) });
