import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { todayInVietnam } from "../../../calendar/today";
import {
  type AdminProducerList,
  adminProducerQuerySchema,
} from "../../../contracts/producer-admin";
import { listAdminProducers } from "../../../queries/producer/admin-producers";
import { validated } from "../../validated";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminProducerList>,
): Promise<void> {
  const asked = validated(adminProducerQuerySchema, req.query);
  res.json(await listAdminProducers(req.scope, asked, todayInVietnam()));
}
