import { z } from "@medusajs/framework/zod";
import type { GraphQuery } from "../graph-query";

export type ChangedEntity =
  "product" | "product-variant" | "inventory-level" | "reservation-item" | "price";

/** Ids of the products whose listing shows something of these entities. */
export async function changedProducts(
  query: GraphQuery,
  entity: ChangedEntity,
  ids: string[],
): Promise<string[]> {
  switch (entity) {
    case "product":
      return ids;
    case "product-variant":
      return variantsProducts(query, { id: ids });
    case "inventory-level":
    case "reservation-item": {
      const items = await idsOf(
        query,
        entity === "inventory-level" ? "inventory_level" : "reservation",
        ids,
        "inventory_item_id",
      );
      const variants = await query.graph({
        entity: "product_variant_inventory_item",
        fields: ["variant_id"],
        filters: { inventory_item_id: items },
      });
      return variantsProducts(query, { id: pick(variants.data, "variant_id") });
    }
    case "price": {
      const sets = await idsOf(query, "price", ids, "price_set_id");
      const variants = await query.graph({
        entity: "product_variant_price_set",
        fields: ["variant_id"],
        filters: { price_set_id: sets },
      });
      return variantsProducts(query, { id: pick(variants.data, "variant_id") });
    }
  }
}

async function idsOf(
  query: GraphQuery,
  entity: string,
  ids: string[],
  field: string,
): Promise<string[]> {
  const { data } = await query.graph({ entity, fields: [field], filters: { id: ids } });
  return pick(data, field);
}

async function variantsProducts(query: GraphQuery, filters: { id: string[] }): Promise<string[]> {
  if (filters.id.length === 0) return [];
  const { data } = await query.graph({ entity: "variant", fields: ["product_id"], filters });
  return pick(data, "product_id");
}

function pick(rows: unknown, field: string): string[] {
  const values = z
    .array(z.record(z.string(), z.unknown()))
    .parse(rows)
    .map((row) => row[field]);
  return [...new Set(values.filter((value) => typeof value === "string"))];
}
