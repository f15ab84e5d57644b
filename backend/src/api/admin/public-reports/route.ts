import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  type AdminReportList,
  adminReportQuerySchema,
} from "../../../contracts/public-report-admin";
import { listAdminReports } from "../../../queries/public-report/list-admin-reports";
import { holdsPolicy } from "../../holds-policy";
import { validated } from "../../validated";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReportList>,
): Promise<void> {
  const asked = validated(adminReportQuerySchema, req.query);
  const contacts = await holdsPolicy(req, "public_report:update");
  res.json(await listAdminReports(req.scope, asked, { contacts }));
}
