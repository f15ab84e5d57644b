import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import {
  type CommuneDetail,
  type CommuneRef,
  type CommuneSummary,
  type FormerCommune,
  formerCommuneSchema,
  type FormerDistrict,
} from "../../contracts/place";
import { PLACE_MODULE } from "../../modules/place";
import type PlaceModuleService from "../../modules/place/service";
import { cachedRead } from "../cached-read";
import { countProducts } from "../catalog/count-products";

const communeRowSchema = z.object({
  slug: z.string(),
  name: z.string(),
  province: z.object({ name: z.string(), kind: z.enum(["tinh", "thanh_pho"]) }),
  former: z.array(formerCommuneSchema).default([]),
});
type CommuneRow = z.infer<typeof communeRowSchema>;

const FIELDS = [
  "slug",
  "name",
  "province.name",
  "province.kind",
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
    former_districts: districtsOf(row.former),
    product_count: counts.get(row.slug) ?? 0,
  };
}

/** The districts of former communes, the one with most of them first. */
function districtsOf(former: readonly FormerCommune[]): FormerDistrict[] {
  const districts = new Map<string, FormerDistrict & { count: number }>();
  for (const { district, province } of former) {
    const key = `${district}|${province}`;
    const count = (districts.get(key)?.count ?? 0) + 1;
    districts.set(key, { name: district, province, count });
  }
  return [...districts.values()]
    .sort((a, b) => b.count - a.count || VIETNAMESE.compare(a.name, b.name))
    .map(({ name, province }) => ({ name, province }));
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
 * NOT_FOUND for neither, and for a former commune that was divided among several.
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
  const [successor] = today.length === 1 ? await readRows(container, today) : [];
  if (!successor) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no commune "${slug}".`);
  }
  return { commune: detailOf(successor, counts), redirect_to: successor.slug };
}

/** Communes that a name alone may mean: those with goods of ours first, then their neighbours. */
export async function readPlacesCalled(
  container: MedusaContainer,
  name: string,
): Promise<CommuneRef[]> {
  const [places, counts] = await Promise.all([
    container.resolve<PlaceModuleService>(PLACE_MODULE).communesCalled(name),
    countProducts(container, "communes"),
  ]);
  const goods = (place: CommuneRef) => counts.get(place.former?.slug ?? place.slug) ?? 0;
  const provinces = new Set(places.filter((place) => goods(place) > 0).map((one) => one.province));
  const near = (place: CommuneRef) => Number(provinces.has(place.province));
  return places.sort((a, b) => goods(b) - goods(a) || near(b) - near(a));
}

function detailOf(row: CommuneRow, counts: ReadonlyMap<string, number>): CommuneDetail["commune"] {
  return {
    ...summaryOf(row, counts),
    province_kind: row.province.kind,
    all_former: [...row.former].sort((a, b) => VIETNAMESE.compare(a.name, b.name)),
  };
}
