import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { todayInVietnam } from "../../../../calendar/today";
import type { AdminCertificate } from "../../../../contracts/registry-admin";
import { readOfficeCertificate } from "../../../../queries/certification/read-office-certificate";
import { idOf } from "../../id-of";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCertificate>,
): Promise<void> {
  const { actor_id } = req.auth_context;
  res.json(await readOfficeCertificate(req.scope, idOf(req), actor_id, todayInVietnam()));
}
