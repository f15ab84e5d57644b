import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { proposeDecisionImportSchema } from "../../../../../contracts/decision-import";
import { proposeDecisionImportWorkflow } from "../../../../../workflows/decision-import/propose-decision-import";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = validated(proposeDecisionImportSchema, req.body);
  const { result } = await proposeDecisionImportWorkflow(req.scope).run({
    input: { id: idOf(req), reason, actor: await actorOf(req) },
  });
  res.status(201).json({ proposal: { id: result.id } });
}
