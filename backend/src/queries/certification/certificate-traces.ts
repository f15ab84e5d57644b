import { z } from "@medusajs/framework/zod";
import type { GraphQuery } from "../graph-query";

const rowsSchema = z.array(z.object({ product_id: z.string(), lookup_code: z.string() }));

/** The products and public pages that show these certificates. */
export async function certificateTraces(
  query: GraphQuery,
  certificateIds: readonly string[],
): Promise<{ product_ids: string[]; tags: string[] }> {
  if (certificateIds.length === 0) return { product_ids: [], tags: [] };
  const { data } = await query.graph({
    entity: "certificate",
    fields: ["product_id", "lookup_code"],
    filters: { id: [...certificateIds] },
  });
  const rows = rowsSchema.parse(data);
  return {
    product_ids: [...new Set(rows.map((row) => row.product_id))],
    tags: ["certificates", ...rows.map((row) => `certificate:${row.lookup_code}`)],
  };
}
