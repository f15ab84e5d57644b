import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type CatalogList, catalogQuerySchema } from "../../../contracts/catalog";
import { searchCatalog } from "../../../queries/catalog/search-catalog";
import { validated } from "../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<CatalogList>): Promise<void> {
  res.json(await searchCatalog(req.scope, validated(catalogQuerySchema, req.query)));
}
