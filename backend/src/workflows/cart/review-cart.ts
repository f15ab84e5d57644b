import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows";
import { checkCartIsRefreshableStep } from "./steps/check-cart-is-refreshable";
import { noteSeenPricesStep } from "./steps/note-seen-prices";

interface Input {
  cart_id: string;
  acknowledge: boolean;
}

/** Prices a cart anew and remembers what the buyer has seen; the cart is read afterwards. */
export const reviewCartWorkflow = createWorkflow("review-cart", (input: Input) => {
  const refreshable = checkCartIsRefreshableStep({ cart_id: input.cart_id });
  // Noted before the refresh, so that a price that changes in it shows as changed.
  const unseen = transform({ input }, (data) => ({
    cart_id: data.input.cart_id,
    acknowledge: false,
  }));
  noteSeenPricesStep(unseen).config({ name: "note-prices-before-refresh" });
  when({ refreshable }, (data) => data.refreshable).then(() => {
    refreshCartItemsWorkflow.runAsStep({
      input: { cart_id: input.cart_id, force_refresh: true },
    });
  });
  noteSeenPricesStep(input);
  return new WorkflowResponse(input);
});
