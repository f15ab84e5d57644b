import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { parseCartMetadata } from "../cart/cart-metadata";

/** `+84912…` and `0912…` are one number. */
export function samePhone(a: string, b: string): boolean {
  return national(a) === national(b);
}

function national(phone: string): string {
  return phone.replace(/[\s.\-()]/g, "").replace(/^\+84/, "0");
}

/** The id of the order with this number and this buyer's phone, or null for either being wrong. */
export async function findOrder(
  container: MedusaContainer,
  number: number,
  phone: string,
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "metadata"],
    filters: { display_id: number },
  });
  const order = z.object({ id: z.string(), metadata: z.unknown() }).optional().parse(data[0]);
  const contact = order ? parseCartMetadata(order.metadata).contact : null;
  return order && contact && samePhone(contact.phone, phone) ? order.id : null;
}
