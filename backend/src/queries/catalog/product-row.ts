import type { GraphQuery } from "../graph-query";
import { QueryContext } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { evidenceLevelSchema, legalBasisSchema } from "../../contracts/certificate";
import { imageSchema } from "../../contracts/image";
import { type Language, LOCALES } from "../../contracts/language";

const FIELDS = [
  "id",
  "handle",
  "status",
  "title",
  "subtitle",
  "created_at",
  "updated_at",
  "images.url",
  "images.rank",
  "images.metadata",
  "categories.handle",
  "categories.name",
  "categories.metadata",
  "categories.parent_category.handle",
  "categories.parent_category.name",
  "categories.parent_category.metadata",
  "sales_channels.name",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.barcode",
  "variants.weight",
  "variants.variant_rank",
  "variants.metadata",
  "variants.calculated_price.calculated_amount",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "listing.*",
  "producer.handle",
  "producer.name",
  "commune.slug",
  "commune.name",
  "commune.province.name",
  "former_commune.slug",
  "former_commune.name",
  "former_commune.district",
  "former_commune.province",
  "certificates.*",
];

const amount = z.coerce.number();
const evidence = evidenceLevelSchema;

const categoryMetadataSchema = z.object({
  code: z.string(),
  short_name: z.object({ vi: z.string(), en: z.string() }).optional(),
});

const certificateRowSchema = z.object({
  id: z.string(),
  lookup_code: z.string(),
  product_code: z.string(),
  legal_basis: legalBasisSchema,
  star_rating: z.number(),
  decision_number: z.string(),
  decision_date: z.string(),
  issuing_authority: z.string(),
  authority_level: z.enum(["district_legacy", "province", "central"]),
  issued_on: z.string(),
  expires_on: z.string(),
  extended_until: z.string().nullable(),
  renewal_filed_on: z.string().nullable(),
  revoked_on: z.string().nullable(),
  superseded_on: z.string().nullable(),
  holder_name_as_printed: z.string(),
  address_as_printed: z.string(),
  star_evidence: evidence,
  date_evidence: evidence,
  source: z.string().nullable(),
  checked_on: z.string().nullable(),
});

/** A picture uploaded outside our own path (the admin's) has no renditions: it is shown as it is. */
const productImageSchema = z.object({
  url: z.string(),
  rank: z.number().default(0),
  metadata: imageSchema.nullable().catch(null),
});

const nullable = z.string().nullable();

const listingRowSchema = z.object({
  fallback_basis: z.enum([
    "provincial_key_product",
    "typical_rural_industrial_product",
    "local_speciality",
  ]),
  former_district: nullable,
  story: z.string(),
  usage: nullable,
  usage_evidence: evidence,
  ingredients: nullable,
  ingredients_evidence: evidence,
  storage: nullable,
  storage_evidence: evidence,
  allergens: z.array(z.string()),
  allergens_note: z.string(),
  allergens_evidence: evidence,
  notes: nullable,
  offer_evidence: evidence,
  fulfilment: z.enum(["parcel", "pickup_only"]),
  age_limit: z.number().nullable(),
});

const variantRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string(),
  barcode: nullable,
  weight: z.coerce.number().nullable(),
  variant_rank: z.number().nullable(),
  metadata: z
    .object({
      net_quantity: z.coerce.number().optional(),
      net_unit: z.enum(["g", "ml", "piece", "set"]).optional(),
      shelf_life_days: z.coerce.number().int().nullish(),
    })
    .nullable(),
  calculated_price: z.object({ calculated_amount: amount.nullable() }).nullish(),
  inventory_items: z
    .array(
      z.object({
        required_quantity: z.coerce.number().default(1),
        inventory: z
          .object({
            location_levels: z
              .array(
                z.object({
                  location_id: z.string(),
                  stocked_quantity: amount,
                  reserved_quantity: amount,
                }),
              )
              .default([]),
          })
          .nullish(),
      }),
    )
    .default([]),
});
export type VariantRow = z.infer<typeof variantRowSchema>;

const groupSchema = z.object({
  handle: z.string(),
  name: z.string(),
  metadata: categoryMetadataSchema,
});

const productRowSchema = z.object({
  id: z.string(),
  handle: z.string(),
  status: z.string(),
  title: z.string(),
  subtitle: nullable,
  created_at: z.coerce.date(),
  updated_at: z.coerce.date(),
  images: z.array(productImageSchema).default([]),
  categories: z.array(groupSchema.extend({ parent_category: groupSchema.nullish() })).default([]),
  sales_channels: z.array(z.object({ name: z.string() })).default([]),
  variants: z.array(variantRowSchema).default([]),
  listing: listingRowSchema,
  producer: z.object({ handle: z.string(), name: z.string() }).nullish(),
  commune: z
    .object({ slug: z.string(), name: z.string(), province: z.object({ name: z.string() }) })
    .nullish(),
  former_commune: z
    .object({
      slug: z.string(),
      name: z.string(),
      district: z.string(),
      province: z.string(),
    })
    .nullish(),
  certificates: z
    .array(certificateRowSchema.nullable())
    .nullish()
    .transform((rows) => (rows ?? []).filter((row) => row !== null)),
});

/** A published or draft product with everything its card, page and index document are made of. */
export type ProductRow = z.infer<typeof productRowSchema>;

/**
 * Reads products with their listing, maker, place, certificates, prices and stock. Products that
 * have no listing (made in the admin and not yet described) are left out: the law's texts are
 * missing, so they may not be offered.
 */
export async function readProductRows(
  query: GraphQuery,
  filters: { id?: string[]; handle?: string; status?: string },
  language: Language,
): Promise<ProductRow[]> {
  const { data } = await query.graph(
    {
      entity: "product",
      fields: FIELDS,
      filters,
      context: { variants: { calculated_price: QueryContext({ currency_code: "vnd" }) } },
    },
    { locale: LOCALES[language] },
  );
  return data
    .filter((row: { listing?: unknown }) => row.listing)
    .map((row: unknown) => productRowSchema.parse(row));
}
