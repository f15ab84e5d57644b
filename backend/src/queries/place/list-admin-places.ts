import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { AdminPlaceList, AdminPlaceQuery } from "../../contracts/place-admin";
import { formerCommuneSchema } from "../../contracts/place";
import { foldName } from "../../modules/place/fold-name";
import { countProducts } from "../catalog/count-products";
import type { GraphQuery } from "../graph-query";
import { readProvinces } from "./search-addresses";

const PAGE_SIZE = 20;
/** People type the kind of a place or not; its name finds it. */
const KIND_WORDS = /^(xa|phuong|thi tran|dac khu) +(?=\S)/;

const communeSchema = z.object({
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  province: z.object({ name: z.string() }),
  former: z.array(formerCommuneSchema.extend({ kind: z.string() })).default([]),
});

const FIELDS = [
  "code",
  "slug",
  "name",
  "province.name",
  "former.slug",
  "former.name",
  "former.kind",
  "former.district",
  "former.province",
];

const VIETNAMESE = new Intl.Collator("vi");

/** A page of today's communes, found by their own name or code or by any former name. */
export async function listAdminPlaces(
  container: MedusaContainer,
  { q, province, page }: AdminPlaceQuery,
): Promise<AdminPlaceList> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const words = foldName(q).replace(KIND_WORDS, "").split(" ").filter(Boolean);
  const named = { $and: words.map((word) => ({ search_text: { $like: `% ${word}%` } })) };
  const { data, metadata } = await query.graph({
    entity: "commune",
    fields: FIELDS,
    filters: {
      ...(province !== undefined && { province: { code: province } }),
      ...(words.length > 0 && {
        $or: [
          named,
          { code: { $like: `${words.join("")}%` } },
          { id: await communesFormerlyNamed(query, named) },
        ],
      }),
    },
    pagination: {
      order: { folded_name: "ASC", code: "ASC" },
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    },
  });
  const communes = z.array(communeSchema).parse(data);
  const [provinces, counts, parts] = await Promise.all([
    readProvinces(container),
    countProducts(container, "communes"),
    readParts(
      query,
      communes.flatMap(({ former }) => former.map(({ slug }) => slug)),
    ),
  ]);
  return {
    places: communes.map(({ province: { name }, ...commune }) => ({
      ...commune,
      province: name,
      product_count: counts.get(commune.slug) ?? 0,
      former: commune.former
        .map((former) => ({
          ...former,
          divided_with: (parts.get(former.slug) ?? []).filter((part) => part !== commune.name),
        }))
        .sort(
          (a, b) =>
            VIETNAMESE.compare(a.district, b.district) || VIETNAMESE.compare(a.name, b.name),
        ),
    })),
    provinces,
    count: metadata?.count ?? communes.length,
    page,
    page_size: PAGE_SIZE,
  };
}

async function communesFormerlyNamed(query: GraphQuery, filters: object): Promise<string[]> {
  const { data } = await query.graph({
    entity: "former_commune",
    fields: ["commune_id"],
    filters,
  });
  const rows = z.array(z.object({ commune_id: z.string() })).parse(data);
  return [...new Set(rows.map(({ commune_id }) => commune_id))];
}

/** Today's communes of each former one: several where it was divided. */
async function readParts(query: GraphQuery, slugs: string[]): Promise<Map<string, string[]>> {
  const parts = new Map<string, string[]>();
  if (slugs.length === 0) return parts;
  const { data } = await query.graph({
    entity: "former_commune",
    fields: ["slug", "commune.name"],
    filters: { slug: slugs },
  });
  const rows = z
    .array(z.object({ slug: z.string(), commune: z.object({ name: z.string() }) }))
    .parse(data);
  for (const { slug, commune } of rows) {
    parts.set(slug, [...(parts.get(slug) ?? []), commune.name]);
  }
  return parts;
}
