import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { CATALOG_INDEX, ONLINE_CHANNEL } from "./search-catalog";

/** How many products of the online channel carry each value of a field of the catalogue's index. */
export async function countProducts(
  container: MedusaContainer,
  field: "points" | "communes" | "producer",
): Promise<ReadonlyMap<string, number>> {
  const result = await container.resolve(Modules.SEARCH).search({
    entity: CATALOG_INDEX,
    fields: ["id"],
    filters: { channels: { $contains: ONLINE_CHANNEL } },
    pagination: { take: 0 },
    search_options: { facets: [{ field, limit: 5_000 }], count: "none" },
  });
  const facet = result.facets?.[field];
  return new Map(
    facet?.type === "value" ? facet.values.map(({ value, count }) => [value, count]) : [],
  );
}
