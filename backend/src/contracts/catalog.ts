import { z } from "zod";
import {
  certificateDetailSchema,
  certificatePlateSchema,
  calendarDateSchema,
  evidenceLevelSchema,
} from "./certificate";
import { imageSchema } from "./image";
import { languageSchema } from "./language";
import { communeRefSchema } from "./place";
import { producerRefSchema } from "./producer";

/** Whole đồng, tax included. */
export const vndSchema = z.int().nonnegative();

export const LISTING_BASES = [
  "ocop",
  "provincial_key_product",
  "typical_rural_industrial_product",
  "local_speciality",
] as const;

export const CATALOG_SORTS = [
  "relevance",
  "name",
  "price_asc",
  "price_desc",
  "star",
  "newest",
] as const;
export const catalogSortSchema = z.enum(CATALOG_SORTS);
export type CatalogSort = z.infer<typeof catalogSortSchema>;

export const CATALOG_PAGE_SIZE = 24;
export const CATALOG_MAX_QUERY_LENGTH = 200;

/** Repeated keys (`group=a&group=b`) and one comma-free value both arrive as a list. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]),
    z.array(item).max(30),
  );

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

/**
 * `GET /store/catalog`: the list, facets and sorting of the shop. Unknown values of a known facet
 * find nothing; unknown keys, sorts and malformed numbers are refused with 400.
 */
export const catalogQuerySchema = z.strictObject({
  lang: languageSchema.default("vi"),
  q: z.string().trim().max(CATALOG_MAX_QUERY_LENGTH).default(""),
  group: listOf(slug),
  star: listOf(z.coerce.number().pipe(z.union([z.literal(3), z.literal(4), z.literal(5)]))),
  /** Slug of a commune of today, or of a former one. */
  commune: listOf(slug),
  producer: listOf(slug),
  /** Handle of a showroom or sales point where it must be in stock. */
  point: listOf(slug),
  price_min: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
  price_max: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
  in_stock: z.enum(["1"]).optional(),
  /** `0` leaves the facets out, for lists that show none. */
  facets: z.enum(["0", "1"]).default("1"),
  sort: catalogSortSchema.default("relevance"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  page_size: z.coerce.number().int().min(1).max(100).default(CATALOG_PAGE_SIZE),
});
export type CatalogQuery = z.infer<typeof catalogQuerySchema>;

export const productGroupRefSchema = z.object({
  /** e.g. `I.3.b` */
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  /** Short label for facets and cards. */
  short_name: z.string(),
});

export const productCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  summary: z.string(),
  image: imageSchema.nullable(),
  /** Cheapest variant's price. */
  price: vndSchema,
  /** Dearest variant's price; equals `price` with one variant. */
  price_max: vndSchema,
  /** What follows the price, e.g. `hộp 300 g`. */
  unit: z.string(),
  plate: certificatePlateSchema.nullable(),
  producer: producerRefSchema.nullable(),
  commune: communeRefSchema.nullable(),
  /** Former district, where no commune is known. */
  former_district: z.string().nullable(),
  group: productGroupRefSchema,
  in_stock: z.boolean(),
  /** Fresh goods that are handed over at a sales point only. */
  pickup_only: z.boolean(),
  /** 18 for alcohol. */
  age_limit: z.int().nullable(),
  /** The one variant's id, when there is just one: a card may then add it to the cart directly. */
  single_variant_id: z.string().nullable(),
});
export type ProductCard = z.infer<typeof productCardSchema>;

export const facetValueSchema = z.object({
  value: z.string(),
  label: z.string(),
  /** Second name, e.g. former communes' names or the group's sector. */
  hint: z.string().nullable(),
  count: z.int(),
  selected: z.boolean(),
});
export type FacetValue = z.infer<typeof facetValueSchema>;

export const CATALOG_FACETS = ["group", "star", "commune", "producer", "point"] as const;
export type CatalogFacet = (typeof CATALOG_FACETS)[number];

export const catalogListSchema = z.object({
  products: z.array(productCardSchema),
  count: z.int(),
  page: z.int(),
  page_size: z.int(),
  facets: z.object({
    group: z.array(facetValueSchema),
    star: z.array(facetValueSchema),
    commune: z.array(facetValueSchema),
    producer: z.array(facetValueSchema),
    point: z.array(facetValueSchema),
    in_stock: z.int(),
    price: z.object({ min: vndSchema, max: vndSchema }).nullable(),
  }),
  /** Today in Vietnam, by which every star of this answer was judged. */
  judged_on: calendarDateSchema,
});
export type CatalogList = z.infer<typeof catalogListSchema>;

/** A text of the label with the proof behind it; evidence D asks the reader to check the label. */
export const labelTextSchema = z.object({ text: z.string(), evidence: evidenceLevelSchema });
export type LabelText = z.infer<typeof labelTextSchema>;

export const productVariantSchema = z.object({
  id: z.string(),
  sku: z.string(),
  barcode: z.string().nullable(),
  /** e.g. `Hộp 300 g` */
  title: z.string(),
  unit: z.string(),
  price: vndSchema,
  net_quantity: z
    .object({ value: z.number(), unit: z.enum(["g", "ml", "piece", "set"]) })
    .nullable(),
  shelf_life_days: z.int().nullable(),
  /** Units that can be ordered online now; capped at 20 so that stock levels are not published. */
  available: z.int(),
});
export type ProductVariant = z.infer<typeof productVariantSchema>;

export const ALLERGENS = [
  "peanut",
  "sesame",
  "gluten",
  "milk",
  "egg",
  "soy",
  "fish",
  "crustacean",
  "mollusc",
  "tree_nut",
] as const;
export const allergenSchema = z.enum(ALLERGENS);

/** `GET /store/catalog/:handle` */
export const productDetailSchema = z.object({
  product: productCardSchema.extend({
    listing_basis: z.enum(LISTING_BASES),
    images: z.array(imageSchema),
    sector: z.object({ code: z.string(), slug: z.string(), name: z.string() }),
    variants: z.array(productVariantSchema),
    story: z.array(z.string()),
    usage: labelTextSchema.nullable(),
    ingredients: labelTextSchema.nullable(),
    storage: labelTextSchema.nullable(),
    allergens: z.object({
      codes: z.array(allergenSchema),
      text: z.string(),
      evidence: evidenceLevelSchema,
    }),
    notes: z.string().nullable(),
    /** Prices, weights and shelf lives: `D` in the demonstration. */
    offer_evidence: evidenceLevelSchema,
    certificate: certificateDetailSchema.nullable(),
    points: z.array(z.object({ handle: z.string(), name: z.string(), in_stock: z.boolean() })),
  }),
  related: z.array(productCardSchema),
  judged_on: calendarDateSchema,
});
export type ProductDetail = z.infer<typeof productDetailSchema>;

/** `GET /store/catalog-handles`: every published product, for the sitemap. */
export const catalogHandlesSchema = z.object({
  products: z.array(z.object({ handle: z.string(), updated_on: calendarDateSchema })),
});
export type CatalogHandles = z.infer<typeof catalogHandlesSchema>;
