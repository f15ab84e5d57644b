import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type CalendarDate, dayNumber } from "../../calendar/calendar-date";
import { starSpan } from "../../modules/certification/certificate-status";
import { CATALOG_INDEX } from "./search-catalog";

const certificateSchema = z.object({
  star_rating: z.number(),
  issued_on: z.string(),
  expires_on: z.string(),
  extended_until: z.string().nullable(),
  renewal_filed_on: z.string().nullable(),
  revoked_on: z.string().nullable(),
  superseded_on: z.string().nullable(),
  product: z.object({ id: z.string(), status: z.string() }).nullish(),
});
const hitSchema = z.object({ id: z.string(), star: z.number(), star_until: z.number() });
const PAGE = 500;

/**
 * Published products whose certificate of today is not the one the index tells of, as happens when
 * one ends and the next begins at midnight. Null while the index is still being filled.
 */
export async function productsOutOfStep(
  container: MedusaContainer,
  today: CalendarDate,
): Promise<string[] | null> {
  const indexes = await container.resolve(Modules.SEARCH).listIndexes();
  if (!indexes.some(({ name, status }) => name === CATALOG_INDEX && status === "ready"))
    return null;
  const [held, indexed] = [await heldStars(container, today), await indexedStars(container, today)];
  const known = new Set([...held.keys(), ...indexed.keys()]);
  return [...known].filter((id) => held.get(id) !== indexed.get(id));
}

/** Star and last day by product, as one comparable word. */
type Stars = Map<string, string>;

async function heldStars(container: MedusaContainer, today: CalendarDate): Promise<Stars> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate",
    fields: [
      ...Object.keys(certificateSchema.omit({ product: true }).shape),
      "product.id",
      "product.status",
    ],
  });
  const stars: Stars = new Map();
  for (const row of z.array(certificateSchema).parse(data)) {
    const span = starSpan(row);
    if (row.product?.status !== "published" || span === null) continue;
    if (span.from <= today && today <= span.until) {
      stars.set(row.product.id, `${row.star_rating} ${dayNumber(span.until)}`);
    }
  }
  return stars;
}

async function indexedStars(container: MedusaContainer, today: CalendarDate): Promise<Stars> {
  const search = container.resolve(Modules.SEARCH);
  const day = dayNumber(today);
  const stars: Stars = new Map();
  for (let skip = 0; ; skip += PAGE) {
    const [found] = await search.searchMany([
      {
        entity: CATALOG_INDEX,
        fields: ["id", "star", "star_until"],
        filters: { star_from: { $lte: day }, star_until: { $gte: day } },
        pagination: { skip, take: PAGE, order: { id: "ASC" } },
        search_options: { count: "none" },
      },
    ]);
    const hits = (found?.hits ?? []).map(({ document }) => hitSchema.parse(document));
    for (const { id, star, star_until } of hits) stars.set(id, `${star} ${star_until}`);
    if (hits.length < PAGE) return stars;
  }
}
