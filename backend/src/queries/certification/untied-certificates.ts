import { z } from "@medusajs/framework/zod";
import type { GraphQuery } from "../graph-query";

const rowSchema = z.object({
  id: z.string(),
  product_id: z.string(),
  product: z.object({ id: z.string() }).nullish(),
});

/**
 * Certificates that were recorded, but not yet tied to their product, as a server leaves them that is
 * killed between the two. One whose product was deleted since is among them.
 */
export async function readUntiedCertificates(
  query: GraphQuery,
): Promise<{ id: string; product_id: string }[]> {
  const { data } = await query.graph({
    entity: "certificate",
    fields: ["id", "product_id", "product.id"],
  });
  return z
    .array(rowSchema)
    .parse(data)
    .filter(({ product }) => !product)
    .map(({ id, product_id }) => ({ id, product_id }));
}
