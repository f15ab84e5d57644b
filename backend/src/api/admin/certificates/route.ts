import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { todayInVietnam } from "../../../calendar/today";
import {
  type AdminCertificateList,
  adminCertificateQuerySchema,
} from "../../../contracts/registry-admin";
import { listOfficeCertificates } from "../../../queries/certification/list-office-certificates";
import { validated } from "../../validated";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminCertificateList>,
): Promise<void> {
  const asked = validated(adminCertificateQuerySchema, req.query);
  res.json(await listOfficeCertificates(req.scope, asked, todayInVietnam()));
}
