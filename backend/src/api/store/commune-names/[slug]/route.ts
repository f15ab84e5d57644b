import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CommuneNames } from "../../../../contracts/place";
import { readPlacesCalled } from "../../../../queries/place/read-communes";

export async function GET(req: MedusaRequest, res: MedusaResponse<CommuneNames>): Promise<void> {
  res.json({ places: await readPlacesCalled(req.scope, req.params.slug ?? "") });
}
