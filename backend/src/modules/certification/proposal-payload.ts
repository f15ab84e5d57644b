import { z } from "@medusajs/framework/zod";
import {
  AUTHORITY_LEVELS,
  calendarDateSchema,
  evidenceLevelSchema,
  type PROPOSAL_KINDS,
  revokeReasonSchema,
  starRatingSchema,
} from "../../contracts/certificate";

const words = (most: number) => z.string().trim().min(1).max(most);

/** Issues the certificate of a recognised assessment, which gives star, score and decision number. */
const issuePayloadSchema = z.strictObject({
  product_code: words(60),
  decision_date: calendarDateSchema,
  issuing_authority: words(200),
  issued_on: calendarDateSchema,
  /** As printed; must be the issue day plus the validity of the criteria set. */
  expires_on: calendarDateSchema.optional(),
  holder_name_as_printed: words(300),
  address_as_printed: words(500),
  scan_file: words(500).nullable().default(null),
  star_evidence: evidenceLevelSchema.default("A"),
  date_evidence: evidenceLevelSchema.default("A"),
  source: words(500).nullable().default(null),
  checked_on: calendarDateSchema.nullable().default(null),
});

/** Gives a certificate in force another star, by a decision of its own. */
const changeStarPayloadSchema = z.strictObject({
  star_rating: starRatingSchema,
  score: z.number().min(0).max(100).nullable().default(null),
  decision_number: words(100),
  decision_date: calendarDateSchema,
  issuing_authority: words(200),
  authority_level: z.enum(AUTHORITY_LEVELS),
});

const revokePayloadSchema = z.strictObject({
  revoked_on: calendarDateSchema,
  revoke_reason: revokeReasonSchema,
  revoke_note: words(1000),
  revoke_decision_number: words(100),
});

/** All that an import does stands in its rows. */
const importPayloadSchema = z.strictObject({});

/** What a proposal carries, by its kind. */
export const PROPOSAL_PAYLOADS = {
  issue: issuePayloadSchema,
  change_star: changeStarPayloadSchema,
  revoke: revokePayloadSchema,
  import: importPayloadSchema,
} as const satisfies Record<(typeof PROPOSAL_KINDS)[number], z.ZodType>;

export type ProposalKind = keyof typeof PROPOSAL_PAYLOADS;
