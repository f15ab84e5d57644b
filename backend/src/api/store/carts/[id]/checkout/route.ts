import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type CartResponse, checkoutBodySchema } from "../../../../../contracts/cart";
import { readCartView } from "../../../../../queries/cart/read-cart-view";
import { prepareCheckoutWorkflow } from "../../../../../workflows/cart/prepare-checkout";
import { validated } from "../../../../validated";

export async function POST(req: MedusaRequest, res: MedusaResponse<CartResponse>): Promise<void> {
  const body = validated(checkoutBodySchema, req.body);
  const cart_id = req.params.id ?? "";
  await prepareCheckoutWorkflow(req.scope).run({ input: { cart_id, ...body } });
  res.json({ cart: await readCartView(req.scope, cart_id, body.lang) });
}
