import { z } from "zod";
import { productCardSchema, productDetailSchema, productVariantSchema } from "./catalog";
import { calendarDateSchema } from "./certificate";
import { languageSchema } from "./language";

export const STAFF_ROLES = ["seller", "lead"] as const;

/** Longest text that is looked for; what a camera reads beyond it is cut off. */
export const TILL_MAX_QUERY_LENGTH = 500;

const pointHandle = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** One of the signed-in person's own sales points. */
export const tillPointSchema = z.object({
  handle: z.string(),
  name: z.string(),
  role: z.enum(["centre", "sales_point"]),
});
export type TillPoint = z.infer<typeof tillPointSchema>;

/** `GET /till/me` */
export const tillMeQuerySchema = z.strictObject({ lang: languageSchema.default("vi") });
export const tillMeSchema = z.object({
  staff: z.object({ name: z.string(), email: z.string(), role: z.enum(STAFF_ROLES) }),
  /** In the order in which showrooms are listed. */
  points: z.array(tillPointSchema).min(1),
});
export type TillMe = z.infer<typeof tillMeSchema>;

const atPoint = {
  lang: languageSchema.default("vi"),
  /** Where the asking person stands; the first of their own points when left out. */
  point: pointHandle.optional(),
};

/** `GET /till/products`: without words, what is on the shelf here. */
export const tillProductsQuerySchema = z.strictObject({
  ...atPoint,
  q: z.string().trim().max(TILL_MAX_QUERY_LENGTH).default(""),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
});
export type TillProductsQuery = z.infer<typeof tillProductsQuerySchema>;

/** A card as staff see it: with the units that can be promised. */
export const tillCardSchema = productCardSchema.extend({
  /** Units on the shelf here, of all sizes together. */
  here: z.int(),
  /** Number of other points that have some. */
  points_elsewhere: z.int(),
});
export type TillCard = z.infer<typeof tillCardSchema>;

/**
 * How the text was understood: nothing asked, one exact code or address of ours, words, or a
 * scanned thing that is not ours and was looked for nowhere.
 */
export const TILL_READINGS = ["shelf", "code", "words", "not_ours"] as const;

export const tillProductsSchema = z.object({
  point: tillPointSchema,
  reading: z.enum(TILL_READINGS),
  products: z.array(tillCardSchema),
  count: z.int(),
  page: z.int(),
  page_size: z.int(),
  judged_on: calendarDateSchema,
});
export type TillProducts = z.infer<typeof tillProductsSchema>;

/** `GET /till/products/:handle` */
export const tillProductQuerySchema = z.strictObject(atPoint);

export const tillVariantSchema = productVariantSchema.omit({ available: true }).extend({
  /** Units that can be promised here: stocked less reserved. */
  here: z.int(),
  /** The other points that have some, the centre first. */
  elsewhere: z.array(z.object({ handle: z.string(), name: z.string(), available: z.int() })),
});
export type TillVariant = z.infer<typeof tillVariantSchema>;

export const tillProductSchema = z.object({
  point: tillPointSchema,
  product: productDetailSchema.shape.product
    .omit({ variants: true, points: true })
    .extend({ variants: z.array(tillVariantSchema) }),
  /** The story in at most three sentences, to tell a visitor. */
  telling: z.array(z.string()).max(3),
  /** Of the same maker, village or kind. */
  related: z.array(tillCardSchema),
  judged_on: calendarDateSchema,
});
export type TillProduct = z.infer<typeof tillProductSchema>;
