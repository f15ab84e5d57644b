import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Shop } from "../../../contracts/shop";
import { readShop } from "../../../queries/shop/read-shop";

export async function GET(req: MedusaRequest, res: MedusaResponse<Shop>): Promise<void> {
  res.json(await readShop(req.scope));
}
