import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { COD_PROVIDER_ID } from "../../../modules/payment-cod";
import { cartError } from "../../../queries/cart/cart-error";
import { parseCartMetadata } from "../../../queries/cart/cart-metadata";
import { readCartView } from "../../../queries/cart/read-cart-view";

const cartSchema = z.object({
  metadata: z.unknown(),
  payment_collection: z
    .object({ payment_sessions: z.array(z.object({ provider_id: z.string() })).nullish() })
    .nullish(),
});

/**
 * The last look before a cart becomes an order, whichever route asks for it. Medusa checks lines
 * one by one and not again at the end; here the stock of all lines together is read once more. Only
 * cash on delivery is taken until the guarantees of online payment exist.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: earlier } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: input.id },
  });
  if (earlier.length > 0) return;

  const { data } = await query.graph({
    entity: "cart",
    fields: ["metadata", "payment_collection.payment_sessions.provider_id"],
    filters: { id: input.id },
  });
  const cart = cartSchema.optional().parse(data[0]);
  if (!cart) throw cartError("cart_unknown", `There is no cart "${input.id}".`);
  const kept = parseCartMetadata(cart.metadata);
  const view = await readCartView(container, input.id, "vi");
  if (view.blocked) {
    throw cartError("line_blocked", "Something in the cart is sold out or no longer offered.");
  }
  if (!kept.confirmation || kept.confirmation.total !== view.total) {
    throw cartError("checkout_incomplete", "The buyer has not confirmed this cart as it is now.");
  }
  const sessions = cart.payment_collection?.payment_sessions ?? [];
  if (sessions.some((session) => session.provider_id !== COD_PROVIDER_ID)) {
    throw cartError("checkout_incomplete", "Only cash on delivery is offered.");
  }
});
