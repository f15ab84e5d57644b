import { z } from "@medusajs/framework/zod";
import { evidenceLevelSchema } from "../../contracts/certificate";

/** What the rule of the plate judges by, and whose certificate it is. */
export const plateRowSchema = z.object({
  id: z.string(),
  lookup_code: z.string(),
  product_code: z.string(),
  star_rating: z.number(),
  decision_number: z.string(),
  issuing_authority: z.string(),
  holder_name_as_printed: z.string(),
  issued_on: z.string(),
  expires_on: z.string(),
  extended_until: z.string().nullable(),
  renewal_filed_on: z.string().nullable(),
  revoked_on: z.string().nullable(),
  superseded_on: z.string().nullable(),
  star_evidence: evidenceLevelSchema,
  date_evidence: evidenceLevelSchema,
});

/** The certificates of a product as a query of it answers them, gaps left out. */
export const plateRowsSchema = z
  .array(plateRowSchema.nullable())
  .nullish()
  .transform((rows) => (rows ?? []).filter((row) => row !== null));

export const PLATE_FIELDS = Object.keys(plateRowSchema.shape);
