import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { z } from "@medusajs/framework/zod";
import { Modules } from "@medusajs/framework/utils";
import type { placeOrderBodySchema } from "../../../contracts/cart";
import { cartError } from "../../../queries/cart/cart-error";
import type { CartMetadata } from "../../../queries/cart/cart-metadata";
import { readCartRow, readCartView } from "../../../queries/cart/read-cart-view";

export type PlaceOrderInput = { cart_id: string } & z.output<typeof placeOrderBodySchema>;

/**
 * Holds what the buyer confirmed against the cart as it is now, and keeps the confirmation with it:
 * total, policy versions, age and the plates of the day. Undone, the confirmation is taken back.
 * Throws `cart_empty`, `line_blocked`, `checkout_incomplete`, `total_changed` or `age_unconfirmed`.
 */
export const recordConfirmationStep = createStep(
  "record-confirmation",
  async (input: PlaceOrderInput, { container }) => {
    const [row, cart] = await Promise.all([
      readCartRow(container, input.cart_id),
      readCartView(container, input.cart_id, input.lang),
    ]);
    if (cart.lines.length === 0) throw cartError("cart_empty", "The cart holds nothing.");
    if (cart.blocked) {
      throw cartError("line_blocked", "Something in the cart is sold out or no longer offered.");
    }
    if (!cart.contact || !cart.fulfilment || cart.shipping_total === null) {
      throw cartError("checkout_incomplete", "Contact or delivery are not filled in yet.");
    }
    if (cart.total !== input.confirmed_total) {
      throw cartError(
        "total_changed",
        `The total is ${cart.total} đồng now, not ${input.confirmed_total}.`,
      );
    }
    if (cart.age_limit !== null && !input.age_confirmed) {
      throw cartError("age_unconfirmed", `The buyer has to be ${cart.age_limit} or older.`);
    }
    const confirmation: NonNullable<CartMetadata["confirmation"]> = {
      total: cart.total,
      policy_versions: input.policy_versions,
      age_confirmed: input.age_confirmed,
      language: input.lang,
      confirmed_at: timestamp(),
      plates: Object.fromEntries(
        cart.lines.flatMap((line) => (line.plate ? [[line.variant_id, line.plate]] : [])),
      ),
    };
    await container
      .resolve(Modules.CART)
      .updateCarts(input.cart_id, { metadata: { ...row.kept, confirmation } });
    return new StepResponse(input.cart_id, { cart_id: input.cart_id, metadata: row.kept });
  },
  async (undo, { container }) => {
    if (!undo) return;
    await container
      .resolve(Modules.CART)
      .updateCarts(undo.cart_id, { metadata: { ...undo.metadata } });
  },
);

/** The moment of the confirmation: a record of when, not a legal date to judge by. */
function timestamp(): string {
  return new Date().toISOString();
}
