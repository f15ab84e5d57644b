import { z } from "zod";
import { formerCommuneSchema, provinceListSchema } from "./place";

/** `GET /admin/places`: communes by today's name, code or any former name. */
export const adminPlaceQuerySchema = z.strictObject({
  q: z.string().trim().max(100).default(""),
  province: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
  ),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type AdminPlaceQuery = z.output<typeof adminPlaceQuerySchema>;

export const adminPlaceListSchema = z.object({
  places: z.array(
    z.object({
      /** Five digits: the commune into which all the former ones were merged. */
      code: z.string(),
      slug: z.string(),
      name: z.string(),
      province: z.string(),
      product_count: z.int(),
      former: z.array(
        formerCommuneSchema.extend({
          kind: z.string(),
          /** It was divided: other parts of it belong to these communes of today. */
          divided_with: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** To choose from, by name. */
  provinces: provinceListSchema.shape.provinces,
  count: z.int(),
  page: z.int(),
  page_size: z.int(),
});
export type AdminPlaceList = z.infer<typeof adminPlaceListSchema>;
