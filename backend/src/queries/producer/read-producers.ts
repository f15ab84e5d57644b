import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { imageSchema } from "../../contracts/image";
import { type Language, LOCALES } from "../../contracts/language";
import {
  legalFormSchema,
  type ProducerDetail,
  type ProducerSummary,
} from "../../contracts/producer";
import { cachedRead } from "../cached-read";
import { countProducts } from "../catalog/count-products";
import { communeOf } from "../catalog/product-card";
import { paragraphs } from "../catalog/read-product";

const rowSchema = z.object({
  handle: z.string(),
  name: z.string(),
  registered_name: z.string(),
  legal_form: legalFormSchema,
  intro: z.string(),
  former_district: z.string().nullable(),
  cover: imageSchema.nullable(),
  commune: z
    .object({ slug: z.string(), name: z.string(), province: z.object({ name: z.string() }) })
    .nullish(),
  former_commune: z
    .object({ slug: z.string(), name: z.string(), district: z.string(), province: z.string() })
    .nullish(),
});

// Named one by one: nothing else of a producer is public, its representative least of all.
const FIELDS = [
  "handle",
  "name",
  "registered_name",
  "legal_form",
  "intro",
  "former_district",
  "cover",
  "commune.slug",
  "commune.name",
  "commune.province.name",
  "former_commune.slug",
  "former_commune.name",
  "former_commune.district",
  "former_commune.province",
];

type Producer = ProducerDetail["producer"];

async function readAll(container: MedusaContainer, language: Language): Promise<Producer[]> {
  const { producers } = await cachedRead(container, {
    key: { read: "producers", language },
    tags: ["catalog", "producer"],
    read: async () => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const [{ data }, counts] = await Promise.all([
        query.graph(
          { entity: "producer", fields: FIELDS, pagination: { order: { name: "ASC" } } },
          { locale: LOCALES[language] },
        ),
        countProducts(container, "producer"),
      ]);
      return {
        producers: data
          .map((row: unknown) => rowSchema.parse(row))
          .map((row: z.infer<typeof rowSchema>): Producer => ({
            handle: row.handle,
            name: row.name,
            registered_name: row.registered_name,
            legal_form: row.legal_form,
            intro: paragraphs(row.intro),
            former_district: row.former_district,
            cover: row.cover,
            commune: communeOf(row),
            product_count: counts.get(row.handle) ?? 0,
          })),
      };
    },
  });
  return producers;
}

export async function readProducers(
  container: MedusaContainer,
  language: Language,
): Promise<ProducerSummary[]> {
  const producers = await readAll(container, language);
  return producers.map(({ registered_name: _name, intro: _intro, ...summary }) => summary);
}

/** Throws NOT_FOUND for an unknown handle. */
export async function readProducer(
  container: MedusaContainer,
  handle: string,
  language: Language,
): Promise<Producer> {
  const producers = await readAll(container, language);
  const producer = producers.find((row) => row.handle === handle);
  if (!producer) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no producer "${handle}".`);
  }
  return producer;
}
