import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  addShippingMethodToCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  updateCartWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { COD_PROVIDER_ID } from "../../modules/payment-cod";
import { type CheckoutInput, planCheckoutStep } from "./steps/plan-checkout";

interface PaymentRow {
  payment_collection?: { id: string } | null;
}

/** Contact, place and payment of a cart in one go, so that it can be reviewed and ordered. */
export const prepareCheckoutWorkflow = createWorkflow(
  "prepare-checkout",
  (input: CheckoutInput) => {
    const plan = planCheckoutStep(input);
    updateCartWorkflow.runAsStep({ input: plan.cart });
    addShippingMethodToCartWorkflow.runAsStep({
      input: transform({ input, plan }, (data) => ({
        cart_id: data.input.cart_id,
        options: data.plan.shipping_options,
      })),
    });

    const before = useQueryGraphStep({
      entity: "cart",
      fields: ["payment_collection.id"],
      filters: { id: input.cart_id },
    }).config({ name: "payment-collection-before" });
    when(
      { before },
      ({ before }: { before: { data: PaymentRow[] } }) => !before.data[0]?.payment_collection,
    ).then(() => {
      createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } });
    });
    const after = useQueryGraphStep({
      entity: "cart",
      fields: ["payment_collection.id"],
      filters: { id: input.cart_id },
    }).config({ name: "payment-collection-after" });
    createPaymentSessionsWorkflow.runAsStep({
      input: transform({ after }, ({ after }: { after: { data: PaymentRow[] } }) => ({
        payment_collection_id: after.data[0]?.payment_collection?.id ?? "",
        provider_id: COD_PROVIDER_ID,
      })),
    });
    return new WorkflowResponse(plan);
  },
);
