import { z } from "zod";
import { imageSchema } from "./image";
import { communeRefSchema } from "./place";

export const LEGAL_FORMS = [
  "cooperative",
  "cooperative_group",
  "sme",
  "farm",
  "production_household",
  "family_household",
] as const;
export const legalFormSchema = z.enum(LEGAL_FORMS);
export type LegalForm = z.infer<typeof legalFormSchema>;

export const producerRefSchema = z.object({ handle: z.string(), name: z.string() });
export type ProducerRef = z.infer<typeof producerRefSchema>;

/** A producer as the public sees it. It never carries a star: stars belong to products. */
export const producerSummarySchema = producerRefSchema.extend({
  legal_form: legalFormSchema,
  commune: communeRefSchema.nullable(),
  /** Former district where the commune itself is not known. */
  former_district: z.string().nullable(),
  cover: imageSchema.nullable(),
  product_count: z.int(),
});
export type ProducerSummary = z.infer<typeof producerSummarySchema>;

/** `GET /store/producers` */
export const producerListSchema = z.object({ producers: z.array(producerSummarySchema) });
export type ProducerList = z.infer<typeof producerListSchema>;

/** `GET /store/producers/:handle` */
export const producerDetailSchema = z.object({
  producer: producerSummarySchema.extend({
    /** Name as registered, which may be longer than the public one. */
    registered_name: z.string(),
    intro: z.array(z.string()),
  }),
});
export type ProducerDetail = z.infer<typeof producerDetailSchema>;
