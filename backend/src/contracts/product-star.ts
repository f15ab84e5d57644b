import { z } from "zod";
import { calendarDateSchema, certificatePlateSchema, certificateStatusSchema } from "./certificate";

/** `GET /admin/products/:id/star`: today's star of a product and what it rests on. */
export const productStarSchema = z.object({
  product_id: z.string(),
  /** By the same rule as every public page; null for none. */
  plate: certificatePlateSchema.nullable(),
  /** The certificate that speaks today. */
  certificate: z
    .object({
      id: z.string(),
      status: certificateStatusSchema,
      holder_name_as_printed: z.string(),
      issuing_authority: z.string(),
      public_url: z.string(),
    })
    .nullable(),
  /** All its certificates, those that ended too. */
  certificate_count: z.int(),
  /** An assessment that is under way. */
  open_assessment_id: z.string().nullable(),
  product_url: z.string(),
  judged_on: calendarDateSchema,
});
export type ProductStar = z.infer<typeof productStarSchema>;
