import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AddressSearch, addressSearchQuerySchema } from "../../../contracts/place";
import { searchAddresses } from "../../../queries/place/search-addresses";
import { validated } from "../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<AddressSearch>): Promise<void> {
  const input = validated(addressSearchQuerySchema, req.query);
  res.json({ communes: await searchAddresses(req.scope, input) });
}
