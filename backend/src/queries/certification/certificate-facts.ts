import { z } from "@medusajs/framework/zod";
import {
  CERTIFICATE_ROUNDS,
  evidenceLevelSchema,
  legalBasisSchema,
  revokeReasonSchema,
  starRatingSchema,
} from "../../contracts/certificate";

const nullable = z.string().nullable();

/** What anyone may read of a certificate. */
export const publicFactsSchema = z.object({
  id: z.string(),
  lookup_code: z.string(),
  product_code: z.string(),
  legal_basis: legalBasisSchema,
  star_rating: starRatingSchema,
  round: z.enum(CERTIFICATE_ROUNDS),
  decision_number: z.string(),
  decision_date: z.string(),
  issuing_authority: z.string(),
  authority_level: z.enum(["district_legacy", "province", "central"]),
  issued_on: z.string(),
  expires_on: z.string(),
  extended_until: nullable,
  renewal_filed_on: nullable,
  revoked_on: nullable,
  revoke_reason: revokeReasonSchema.nullable(),
  revoke_note: nullable,
  revoke_decision_number: nullable,
  superseded_on: nullable,
  superseded_by: nullable,
  holder_name_as_printed: z.string(),
  address_as_printed: z.string(),
  star_evidence: evidenceLevelSchema,
  date_evidence: evidenceLevelSchema,
  source: nullable,
  checked_on: nullable,
});
