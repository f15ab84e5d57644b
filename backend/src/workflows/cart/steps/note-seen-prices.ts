import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readCartRow } from "../../../queries/cart/read-cart-view";

interface Input {
  cart_id: string;
  /** Take the present prices as seen, also those that changed. */
  acknowledge: boolean;
}

/** Remembers at which price the buyer saw each line, so that a change can be told. */
export const noteSeenPricesStep = createStep(
  "note-seen-prices",
  async ({ cart_id, acknowledge }: Input, { container }) => {
    const cart = await readCartRow(container, cart_id);
    const before = cart.kept.seen_prices;
    const seen = Object.fromEntries(
      cart.items.map((item) => {
        const price = Math.round(item.unit_price);
        return [item.id, acknowledge ? price : (before[item.id] ?? price)];
      }),
    );
    if (cart.completed_at !== null || JSON.stringify(seen) === JSON.stringify(before)) {
      return new StepResponse(cart_id, null);
    }
    const carts = container.resolve(Modules.CART);
    await carts.updateCarts(cart_id, { metadata: { ...cart.kept, seen_prices: seen } });
    return new StepResponse(cart_id, { cart_id, metadata: cart.kept });
  },
  async (undo, { container }) => {
    if (!undo) return;
    await container
      .resolve(Modules.CART)
      .updateCarts(undo.cart_id, { metadata: { ...undo.metadata } });
  },
);
