import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import {
  type CommuneDetail,
  type CommuneSummary,
  formerCommuneSchema,
} from "../../contracts/place";
import { cachedRead } from "../cached-read";
import { countProducts } from "../catalog/count-products";

const communeRowSchema = z.object({
  slug: z.string(),
  name: z.string(),
  province: z.object({ name: z.string() }),
  former: z.array(formerCommuneSchema).default([]),
});
type CommuneRow = z.infer<typeof communeRowSchema>;

const FIELDS = [
  "slug",
  "name",
  "province.name",
  "former.slug",
  "former.name",
  "former.district",
  "former.province",
];

const VIETNAMESE = new Intl.Collator("vi");

async function readRows(container: MedusaContainer, slugs: string[]): Promise<CommuneRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "commune",
    fields: FIELDS,
    filters: { slug: slugs },
  });
  return data.map((row: unknown) => communeRowSchema.parse(row));
}

function summaryOf(row: CommuneRow, counts: ReadonlyMap<string, number>): CommuneSummary {
  return {
    slug: row.slug,
    name: row.name,
    province: row.province.name,
    former: row.former
      .filter((place) => counts.has(place.slug))
      .sort((a, b) => VIETNAMESE.compare(a.name, b.name)),
    product_count: counts.get(row.slug) ?? 0,
  };
}

/** Communes of today that goods of ours come from, by name. */
export async function readCommunes(container: MedusaContainer): Promise<CommuneSummary[]> {
  const { communes } = await cachedRead(container, {
    key: { read: "communes" },
    tags: ["catalog", "commune"],
    read: async () => {
      const counts = await countProducts(container, "communes");
      const rows = await readRows(container, [...counts.keys()]);
      return {
        communes: rows
          .map((row) => summaryOf(row, counts))
          .sort((a, b) => VIETNAMESE.compare(a.name, b.name)),
      };
    },
  });
  return communes;
}

/**
 * A commune by today's slug, or by a former commune's: then `redirect_to` names today's. Throws
 * NOT_FOUND for neither.
 */
export async function readCommune(
  container: MedusaContainer,
  slug: string,
): Promise<CommuneDetail> {
  const [counts, [row]] = await Promise.all([
    countProducts(container, "communes"),
    readRows(container, [slug]),
  ]);
  if (row) return { commune: detailOf(row, counts), redirect_to: null };

  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "former_commune",
    fields: ["commune.slug"],
    filters: { slug },
  });
  const today = z
    .array(z.object({ commune: z.object({ slug: z.string() }) }))
    .parse(data)
    .map((former) => former.commune.slug);
  const [successor] = await readRows(container, today.slice(0, 1));
  if (!successor) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no commune "${slug}".`);
  }
  return { commune: detailOf(successor, counts), redirect_to: successor.slug };
}

function detailOf(row: CommuneRow, counts: ReadonlyMap<string, number>): CommuneDetail["commune"] {
  return {
    ...summaryOf(row, counts),
    all_former: [...row.former].sort((a, b) => VIETNAMESE.compare(a.name, b.name)),
  };
}
