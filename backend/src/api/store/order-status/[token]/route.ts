import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { languageQuerySchema } from "../../../../contracts/language";
import type { OrderStatus } from "../../../../contracts/order";
import { verifyOrderToken } from "../../../../queries/order/order-link";
import { readOrderStatus } from "../../../../queries/order/read-order-status";
import { validated } from "../../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<OrderStatus>): Promise<void> {
  const { lang } = validated(languageQuerySchema, req.query);
  const orderId = verifyOrderToken(req.params.token ?? "");
  if (!orderId) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This link opens no order.");
  }
  res.setHeader("Cache-Control", "no-store");
  res.json({ order: await readOrderStatus(req.scope, orderId, lang) });
}
