import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProductDetail } from "../../../../contracts/catalog";
import { languageQuerySchema } from "../../../../contracts/language";
import { readProduct } from "../../../../queries/catalog/read-product";
import { validated } from "../../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<ProductDetail>): Promise<void> {
  const { lang } = validated(languageQuerySchema, req.query);
  res.json(await readProduct(req.scope, req.params.handle ?? "", lang));
}
