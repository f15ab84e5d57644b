import { z } from "zod";

/**
 * How well a statement is proven: A signed decision on file, B1 state press says recognised,
 * B2 only scored or proposed, C the seller's own claim, D demonstration data.
 */
export const EVIDENCE_LEVELS = ["A", "B1", "B2", "C", "D"] as const;
export const evidenceLevelSchema = z.enum(EVIDENCE_LEVELS);
export type EvidenceLevel = z.infer<typeof evidenceLevelSchema>;

/** A calendar date without time or zone, `YYYY-MM-DD`, as legal dates are. */
export const calendarDateSchema = z.iso.date();

export const starRatingSchema = z.union([z.literal(3), z.literal(4), z.literal(5)]);
export type StarRating = z.infer<typeof starRatingSchema>;

/** Derived from the certificate's dates and decisions and today's date in Vietnam; never stored. */
export const CERTIFICATE_STATUSES = [
  "active",
  "expiring",
  "renewal_pending",
  "extended",
  "expired",
  "revoked",
  "superseded",
] as const;
export const certificateStatusSchema = z.enum(CERTIFICATE_STATUSES);
export type CertificateStatus = z.infer<typeof certificateStatusSchema>;

export const LEGAL_BASES = ["QD1048_2019", "QD148_2023", "QD1489_2025", "QD26_2026"] as const;
export const CERTIFICATE_ROUNDS = ["first", "upgrade", "re_evaluation"] as const;

/** Who decided on a star: the district until 1 July 2025, the province, the ministry. */
export const AUTHORITY_LEVELS = ["district_legacy", "province", "central"] as const;
export type AuthorityLevel = (typeof AUTHORITY_LEVELS)[number];

/** Grounds of revocation (QĐ 26/2026/QĐ-TTg). */
export const REVOKE_REASONS = [
  "false_file",
  "criteria_no_longer_met",
  "breach_of_law",
  "misuse_of_mark",
  "production_stopped",
  "other",
] as const;
export const revokeReasonSchema = z.enum(REVOKE_REASONS);
export type RevokeReason = z.infer<typeof revokeReasonSchema>;

export const ASSESSMENT_OUTCOMES = ["recognised", "not_recognised"] as const;

/** Changes that one person proposes and another approves. */
export const PROPOSAL_KINDS = ["issue", "change_star", "revoke", "import"] as const;
export const PROPOSAL_DECISIONS = ["approved", "rejected", "withdrawn"] as const;

export const legalBasisSchema = z.enum(LEGAL_BASES);

/**
 * What the certificate plate shows. A product without a certificate, or with a revoked one, has no
 * plate (`null` where a plate is expected). Star glyphs may be drawn only while `state` is
 * `in_force` or `expiring`.
 */
export const certificatePlateSchema = z.object({
  state: z.enum(["in_force", "expiring", "expired"]),
  star_rating: starRatingSchema,
  decision_number: z.string(),
  issued_on: calendarDateSchema,
  /** Last day on which it holds, extension included. */
  holds_until: calendarDateSchema,
  /** Whole days from today to `holds_until`; 0 on the last day, negative after it. */
  days_left: z.int(),
  product_code: z.string(),
  /** Leads to the certificate's public page, `/chung-nhan/<lookup_code>`. */
  lookup_code: z.string(),
  star_evidence: evidenceLevelSchema,
  date_evidence: evidenceLevelSchema,
});
export type CertificatePlate = z.infer<typeof certificatePlateSchema>;

/** The proof behind the plate, shown on the product's page. */
export const certificateDetailSchema = certificatePlateSchema.extend({
  id: z.string(),
  status: certificateStatusSchema,
  legal_basis: legalBasisSchema,
  decision_date: calendarDateSchema,
  issuing_authority: z.string(),
  authority_level: z.enum(AUTHORITY_LEVELS),
  expires_on: calendarDateSchema,
  extended_until: calendarDateSchema.nullable(),
  holder_name_as_printed: z.string(),
  address_as_printed: z.string(),
  source: z.string().nullable(),
  checked_on: calendarDateSchema.nullable(),
});
export type CertificateDetail = z.infer<typeof certificateDetailSchema>;
