import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CommuneDetail } from "../../../../contracts/place";
import { readCommune } from "../../../../queries/place/read-communes";

export async function GET(req: MedusaRequest, res: MedusaResponse<CommuneDetail>): Promise<void> {
  res.json(await readCommune(req.scope, req.params.slug ?? ""));
}
