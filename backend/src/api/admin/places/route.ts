import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AdminPlaceList, adminPlaceQuerySchema } from "../../../contracts/place-admin";
import { listAdminPlaces } from "../../../queries/place/list-admin-places";
import { validated } from "../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminPlaceList>): Promise<void> {
  res.json(await listAdminPlaces(req.scope, validated(adminPlaceQuerySchema, req.query)));
}
