import { z } from "zod";
import { imageSchema } from "./image";

/**
 * `GET /store/shop`: the operator's facts, as settings. What the operator has not filled in is
 * null and its place stays hidden; nothing is ever shown in brackets.
 */
export const shopSchema = z.object({
  name: z.string(),
  tagline: z.object({ vi: z.string(), en: z.string() }),
  /** True for the seeded demonstration: the footer says so and dates, prices and weights are marked. */
  demonstration: z.boolean(),
  /** Under which terms the open data may be used again, in one sentence. */
  open_data_terms: z.object({ vi: z.string(), en: z.string() }),
  /** Picture of the home page. */
  cover: imageSchema.nullable(),
  operator: z.object({
    legal_name: z.string().nullable(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    tax_code: z.string().nullable(),
    registration_number: z.string().nullable(),
    registration_issued: z.string().nullable(),
    representative: z.string().nullable(),
    /** The authority's official symbol after notification: number and link. */
    ecommerce_notice: z.object({ number: z.string(), url: z.url() }).nullable(),
  }),
});
export type Shop = z.infer<typeof shopSchema>;
