import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type TillMe, tillMeQuerySchema } from "../../../contracts/till";
import { readStaffMember } from "../../../queries/till/read-staff-member";
import { validated } from "../../validated";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TillMe>,
): Promise<void> {
  const { lang } = validated(tillMeQuerySchema, req.query);
  res.json(await readStaffMember(req.scope, req.auth_context.actor_id, lang));
}
