import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { RegistryEntry } from "../../contracts/certificate-registry";
import { type Language, LOCALES } from "../../contracts/language";
import { foldName } from "../../modules/place/fold-name";
import { cachedRead } from "../cached-read";
import { communeOf } from "../catalog/product-card";
import { ONLINE_CHANNEL } from "../catalog/search-catalog";
import { publicFactsSchema } from "./certificate-facts";

// Named one by one: score, scan and file of a certificate are the office's.
const CERTIFICATE_FIELDS = Object.keys(publicFactsSchema.shape);

const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "listing.former_district",
  "sales_channels.name",
  "categories.handle",
  "categories.name",
  "categories.metadata",
  "producer.handle",
  "producer.name",
  "commune.code",
  "commune.slug",
  "commune.name",
  "commune.province.name",
  "former_commune.slug",
  "former_commune.name",
  "former_commune.district",
  "former_commune.province",
  "certificates.id",
];

const productSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  status: z.string(),
  listing: z.object({ former_district: z.string().nullable() }).nullish(),
  sales_channels: z.array(z.object({ name: z.string() })).default([]),
  categories: z
    .array(
      z.object({
        handle: z.string(),
        name: z.string(),
        metadata: z.object({
          code: z.string(),
          short_name: z.object({ vi: z.string(), en: z.string() }).optional(),
        }),
      }),
    )
    .default([]),
  producer: z.object({ handle: z.string(), name: z.string() }).nullish(),
  commune: z
    .object({
      code: z.string(),
      slug: z.string(),
      name: z.string(),
      province: z.object({ name: z.string() }),
    })
    .nullish(),
  former_commune: z
    .object({ slug: z.string(), name: z.string(), district: z.string(), province: z.string() })
    .nullish(),
  certificates: z
    .array(z.object({ id: z.string() }).nullable())
    .nullish()
    .transform((rows) => (rows ?? []).filter((row) => row !== null)),
});

/** A certificate with what it certifies, before any day judges it. */
export type RegistryRow = z.infer<typeof publicFactsSchema> &
  Pick<
    RegistryEntry,
    "product" | "producer" | "group" | "commune" | "commune_code" | "former_district"
  > & {
    product_id: string | null;
    /** ` demo 104 qd ubnd banh cay …`: everything it is found by, folded, each word after a space. */
    words: string;
  };

/** Every certificate there is, cached until certificates or products change. */
export async function readRegistryRows(
  container: MedusaContainer,
  language: Language,
): Promise<RegistryRow[]> {
  const { rows } = await cachedRead(container, {
    key: { read: "certificate-registry", language },
    tags: ["certificates", "catalog", "producer"],
    read: async () => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const [certificates, products] = await Promise.all([
        query.graph({ entity: "certificate", fields: CERTIFICATE_FIELDS }),
        query.graph({ entity: "product", fields: PRODUCT_FIELDS }, { locale: LOCALES[language] }),
      ]);
      const productOf = new Map(
        z
          .array(productSchema)
          .parse(products.data)
          .flatMap((product) => product.certificates.map(({ id }) => [id, product] as const)),
      );
      return {
        rows: z
          .array(publicFactsSchema)
          .parse(certificates.data)
          .map((certificate) => rowOf(certificate, productOf.get(certificate.id), language)),
      };
    },
  });
  return rows;
}

function rowOf(
  certificate: z.infer<typeof publicFactsSchema>,
  product: z.infer<typeof productSchema> | undefined,
  language: Language,
): RegistryRow {
  const commune = product ? communeOf(product) : null;
  const formerDistrict = product?.listing?.former_district ?? null;
  return {
    ...certificate,
    product_id: product?.id ?? null,
    product: product
      ? { title: product.title, handle: hasPage(product) ? product.handle : null }
      : null,
    producer: product?.producer
      ? { handle: product.producer.handle, name: product.producer.name }
      : null,
    group: groupOf(product, language),
    commune,
    commune_code: product?.commune?.code ?? null,
    former_district: formerDistrict,
    words: ` ${foldName(
      [
        certificate.lookup_code,
        certificate.product_code,
        certificate.decision_number,
        certificate.holder_name_as_printed,
        certificate.address_as_printed,
        product?.title,
        product?.producer?.name,
        commune?.name,
        commune?.province,
        commune?.former?.name,
        commune?.former?.district,
        commune?.former?.province,
        formerDistrict,
      ].join(" "),
    )}`,
  };
}

function hasPage(product: z.infer<typeof productSchema>): boolean {
  return (
    product.status === "published" &&
    product.listing !== null &&
    product.listing !== undefined &&
    product.sales_channels.some((channel) => channel.name === ONLINE_CHANNEL)
  );
}

function groupOf(
  product: z.infer<typeof productSchema> | undefined,
  language: Language,
): RegistryRow["group"] {
  const group = product?.categories[0];
  if (!group) return null;
  return {
    code: group.metadata.code,
    slug: group.handle,
    name: group.name,
    short_name: group.metadata.short_name?.[language] ?? group.name,
  };
}
