import type { GraphQuery } from "../graph-query";
import { z } from "@medusajs/framework/zod";
import type { StockPlaces } from "../catalog/product-card";

const rowSchema = z.object({
  handle: z.string(),
  role: z.enum(["centre", "sales_point"]),
  stock_location: z.object({ id: z.string() }),
});

/**
 * Which stock belongs to which showroom. Online orders, also those picked up at a sales point, are
 * dispatched from the centre. Throws when there is no centre yet.
 */
export async function readStockPlaces(query: GraphQuery): Promise<StockPlaces> {
  const { data } = await query.graph({
    entity: "showroom",
    fields: ["handle", "role", "stock_location.id"],
    pagination: { order: { position: "ASC" } },
  });
  const rows = data.map((row: unknown) => rowSchema.parse(row));
  const centre = rows.find((row: z.infer<typeof rowSchema>) => row.role === "centre");
  if (!centre)
    throw new Error("No showroom is the centre: run the seed, or make one in the admin.");
  return {
    online: centre.stock_location.id,
    showrooms: new Map(
      rows.map((row: z.infer<typeof rowSchema>) => [row.stock_location.id, row.handle]),
    ),
  };
}
