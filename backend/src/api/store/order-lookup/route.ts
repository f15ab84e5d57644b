import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { type OrderLookup, orderLookupBodySchema } from "../../../contracts/order";
import { findOrder } from "../../../queries/order/find-order";
import { signOrderToken } from "../../../queries/order/order-link";
import { validated } from "../../validated";
import { forgetFailures, noteFailure, refuseWhenTooMany } from "./failed-lookups";

export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<OrderLookup | { type: string; message: string }>,
): Promise<void> {
  const { number, phone } = validated(orderLookupBodySchema, req.body);
  const keys = [`number:${number}`, `phone:${phone}`];
  const waitSeconds = await refuseWhenTooMany(keys);
  if (waitSeconds !== null) {
    res.setHeader("Retry-After", String(waitSeconds));
    res
      .status(429)
      .json({ type: "too_many_requests", message: "Too many wrong tries; wait a while." });
    return;
  }
  const orderId = await findOrder(req.scope, number, phone);
  if (!orderId) {
    await noteFailure(keys);
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No order has this number and phone.");
  }
  await forgetFailures(keys);
  res.json({ token: signOrderToken(orderId) });
}
