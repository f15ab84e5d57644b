import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type TillProducts, tillProductsQuerySchema } from "../../../contracts/till";
import { env } from "../../../env";
import { findGoods } from "../../../queries/till/find-goods";
import { readOwnPoint } from "../../../queries/till/read-staff-member";
import { validated } from "../../validated";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TillProducts>,
): Promise<void> {
  const input = validated(tillProductsQuerySchema, req.query);
  const point = await readOwnPoint(req.scope, req.auth_context.actor_id, input);
  res.json(await findGoods(req.scope, point, input, env.STOREFRONT_URL));
}
