import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CommuneList } from "../../../contracts/place";
import { readCommunes } from "../../../queries/place/read-communes";

export async function GET(req: MedusaRequest, res: MedusaResponse<CommuneList>): Promise<void> {
  res.json({ communes: await readCommunes(req.scope) });
}
