import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { handleReportBodySchema } from "../../../../../contracts/public-report-admin";
import { handlePublicReportWorkflow } from "../../../../../workflows/public-report/handle-public-report";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const { note } = validated(handleReportBodySchema, req.body);
  const { result } = await handlePublicReportWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", note, actor: await actorOf(req) },
  });
  res.json(result);
}
