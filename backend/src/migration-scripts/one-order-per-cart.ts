import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * A cart becomes one order, whatever is sent twice and however many processes run. Medusa's link
 * table allows several orders for one cart, so the database refuses the second.
 */
export default async function oneOrderPerCart({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(`
    create unique index if not exists one_order_per_cart
    on order_cart (cart_id) where deleted_at is null
  `);
}
