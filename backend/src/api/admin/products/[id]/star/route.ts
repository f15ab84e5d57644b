import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { todayInVietnam } from "../../../../../calendar/today";
import type { ProductStar } from "../../../../../contracts/product-star";
import { readProductStar } from "../../../../../queries/certification/read-product-star";

export async function GET(req: MedusaRequest, res: MedusaResponse<ProductStar>): Promise<void> {
  res.json(await readProductStar(req.scope, req.params.id ?? "", todayInVietnam()));
}
