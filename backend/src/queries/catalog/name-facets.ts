import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { CatalogFacet, CatalogQuery, FacetValue } from "../../contracts/catalog";
import { LOCALES } from "../../contracts/language";

type Counts = ReadonlyMap<string, number>;
type Named = Pick<FacetValue, "value" | "label" | "hint">;

const VIETNAMESE = new Intl.Collator("vi");

/**
 * Gives the values of the facets their names, in an order people expect. A chosen value stays
 * although it counts nothing; a value without a name is not offered.
 */
export async function nameFacets(
  container: MedusaContainer,
  input: CatalogQuery,
  counts: Record<CatalogFacet, Counts>,
): Promise<Record<CatalogFacet, FacetValue[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const locale = { locale: LOCALES[input.lang] };
  const wanted = (facet: CatalogFacet) => [
    ...new Set([...counts[facet].keys(), ...input[facet].map(String)]),
  ];
  const read = async (entity: string, fields: string[], key: string, facet: CatalogFacet) => {
    const values = wanted(facet);
    if (values.length === 0) return [];
    const { data } = await query.graph({ entity, fields, filters: { [key]: values } }, locale);
    return data as unknown[];
  };
  const [groups, communes, former, producers, showrooms] = await Promise.all([
    read(
      "product_category",
      ["handle", "name", "metadata", "parent_category.name"],
      "handle",
      "group",
    ),
    read(
      "commune",
      ["slug", "name", "former.slug", "former.name", "former.district"],
      "slug",
      "commune",
    ),
    read(
      "former_commune",
      ["slug", "name", "district", "province", "commune.name"],
      "slug",
      "commune",
    ),
    read("producer", ["handle", "name"], "handle", "producer"),
    read("showroom", ["handle", "name", "position"], "handle", "point"),
  ]);

  const named: Record<CatalogFacet, Named[]> = {
    group: groups
      .map((row) => groupSchema.parse(row))
      // Sectors are filters too, but the facet offers the groups below them.
      .filter((row) => row.parent_category || input.group.includes(row.handle))
      .sort((a, b) => a.metadata.code.localeCompare(b.metadata.code))
      .map((row) => ({
        value: row.handle,
        label: row.metadata.short_name?.[input.lang] ?? row.name,
        hint: row.parent_category?.name ?? null,
      })),
    star: wanted("star")
      .sort((a, b) => Number(b) - Number(a))
      .map((value) => ({ value, label: `OCOP ${value} ${STAR_WORD[input.lang]}`, hint: null })),
    commune: [
      ...communes
        .map((row) => communeSchema.parse(row))
        .map((row) => ({
          value: row.slug,
          label: row.name,
          hint: formerNames(row.former.filter((place) => counts.commune.has(place.slug))),
        })),
      ...former
        .map((row) => formerSchema.parse(row))
        .map((row) => ({
          value: row.slug,
          label: FORMER_LABEL[input.lang](row.name, row.district),
          hint: `${row.province} → ${row.commune.name}`,
        })),
    ].sort((a, b) => VIETNAMESE.compare(a.label, b.label)),
    producer: producers
      .map((row) => producerSchema.parse(row))
      .map((row) => ({ value: row.handle, label: row.name, hint: null }))
      .sort((a, b) => VIETNAMESE.compare(a.label, b.label)),
    point: showrooms
      .map((row) => showroomSchema.parse(row))
      .sort((a, b) => a.position - b.position)
      .map((row) => ({ value: row.handle, label: row.name, hint: null })),
  };

  const facet = (name: CatalogFacet): FacetValue[] => {
    const chosen = new Set(input[name].map(String));
    return named[name].map((row) => ({
      ...row,
      count: counts[name].get(row.value) ?? 0,
      selected: chosen.has(row.value),
    }));
  };
  return {
    group: facet("group"),
    star: facet("star"),
    commune: facet("commune"),
    producer: facet("producer"),
    point: facet("point"),
  };
}

const STAR_WORD = { vi: "sao", en: "star" } as const;
const FORMER_LABEL = {
  vi: (name: string, district: string) => `${name} (${district}) cũ`,
  en: (name: string, district: string) => `former ${name} (${district})`,
} as const;

/** `Đông La, Nguyên Xá (Đông Hưng)`: names repeat, so each district is told. */
function formerNames(places: { name: string; district: string }[]): string | null {
  const districts = [...new Set(places.map((place) => place.district))];
  const told = districts.map((district) => {
    const names = places.filter((place) => place.district === district).map(({ name }) => name);
    return `${names.sort(VIETNAMESE.compare).join(", ")} (${district})`;
  });
  return told.sort(VIETNAMESE.compare).join("; ") || null;
}

const groupSchema = z.object({
  handle: z.string(),
  name: z.string(),
  metadata: z.object({
    code: z.string(),
    short_name: z.object({ vi: z.string(), en: z.string() }).optional(),
  }),
  parent_category: z.object({ name: z.string() }).nullish(),
});
const communeSchema = z.object({
  slug: z.string(),
  name: z.string(),
  former: z
    .array(z.object({ slug: z.string(), name: z.string(), district: z.string() }))
    .default([]),
});
const formerSchema = z.object({
  slug: z.string(),
  name: z.string(),
  district: z.string(),
  province: z.string(),
  commune: z.object({ name: z.string() }),
});
const producerSchema = z.object({ handle: z.string(), name: z.string() });
const showroomSchema = z.object({ handle: z.string(), name: z.string(), position: z.number() });
