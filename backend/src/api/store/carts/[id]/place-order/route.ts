import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PlacedOrder, placeOrderBodySchema } from "../../../../../contracts/cart";
import { signOrderToken } from "../../../../../queries/order/order-link";
import { placeOrderWorkflow } from "../../../../../workflows/order/place-order";
import { validated } from "../../../../validated";

export async function POST(req: MedusaRequest, res: MedusaResponse<PlacedOrder>): Promise<void> {
  const body = validated(placeOrderBodySchema, req.body);
  const { result } = await placeOrderWorkflow(req.scope).run({
    input: { cart_id: req.params.id ?? "", ...body },
  });
  res.json({ order: { ...result, token: signOrderToken(result.id) } });
}
