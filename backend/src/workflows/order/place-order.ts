import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import { type PlaceOrderInput, recordConfirmationStep } from "./steps/record-confirmation";

interface PlacedRow {
  id: string;
  display_id: number;
}

/**
 * Makes a confirmed cart an order. Sent twice, also at once, it answers the same order: Medusa
 * completes a cart under a lock, and the database refuses a second order for one cart.
 */
export const placeOrderWorkflow = createWorkflow("place-order", (input: PlaceOrderInput) => {
  const earlier = useQueryGraphStep({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: input.cart_id },
  }).config({ name: "earlier-order" });
  when({ earlier }, ({ earlier }) => earlier.data.length === 0).then(() => {
    recordConfirmationStep(input);
  });
  const completed = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } });
  const order = useQueryGraphStep({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: completed.id },
  }).config({ name: "placed-order" });
  return new WorkflowResponse(
    transform({ order }, ({ order }: { order: { data: PlacedRow[] } }) => ({
      id: order.data[0]?.id ?? "",
      number: order.data[0]?.display_id ?? 0,
    })),
  );
});
