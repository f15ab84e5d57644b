import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProvinceList } from "../../../contracts/place";
import { readProvinces } from "../../../queries/place/search-addresses";

export async function GET(req: MedusaRequest, res: MedusaResponse<ProvinceList>): Promise<void> {
  res.json({ provinces: await readProvinces(req.scope) });
}
