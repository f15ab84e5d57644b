import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readCartView } from "../../../queries/cart/read-cart-view";

/**
 * Whether Medusa can price every line again: it cannot once the cart is completed, empty or holds a
 * product that is no longer offered. Throws `cart_unknown`.
 */
export const checkCartIsRefreshableStep = createStep(
  "check-cart-is-refreshable",
  async (input: { cart_id: string }, { container }) => {
    const cart = await readCartView(container, input.cart_id, "vi");
    return new StepResponse(
      cart.state === "open" &&
        cart.lines.length > 0 &&
        cart.lines.every((line) => line.problem !== "withdrawn"),
    );
  },
);
