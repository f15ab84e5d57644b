import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CatalogHandles } from "../../../contracts/catalog";
import { readHandles } from "../../../queries/catalog/read-handles";

export async function GET(req: MedusaRequest, res: MedusaResponse<CatalogHandles>): Promise<void> {
  res.json({ products: await readHandles(req.scope) });
}
