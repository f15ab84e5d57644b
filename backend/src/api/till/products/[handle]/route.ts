import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type TillProduct, tillProductQuerySchema } from "../../../../contracts/till";
import { readOwnPoint } from "../../../../queries/till/read-staff-member";
import { readTillProduct } from "../../../../queries/till/read-till-product";
import { validated } from "../../../validated";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TillProduct>,
): Promise<void> {
  const input = validated(tillProductQuerySchema, req.query);
  const point = await readOwnPoint(req.scope, req.auth_context.actor_id, input);
  res.json(await readTillProduct(req.scope, point, req.params.handle ?? "", input.lang));
}
