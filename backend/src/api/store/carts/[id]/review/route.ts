import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type CartResponse, cartReviewBodySchema } from "../../../../../contracts/cart";
import { readCartView } from "../../../../../queries/cart/read-cart-view";
import { reviewCartWorkflow } from "../../../../../workflows/cart/review-cart";
import { validated } from "../../../../validated";

export async function POST(req: MedusaRequest, res: MedusaResponse<CartResponse>): Promise<void> {
  const { lang, acknowledge } = validated(cartReviewBodySchema, req.body ?? {});
  const cart_id = req.params.id ?? "";
  await reviewCartWorkflow(req.scope).run({ input: { cart_id, acknowledge } });
  res.json({ cart: await readCartView(req.scope, cart_id, lang) });
}
