import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawBodySchema } from "../../../../../contracts/registry-admin";
import { withdrawAssessmentWorkflow } from "../../../../../workflows/certification/withdraw-assessment";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = validated(withdrawBodySchema, req.body);
  const id = idOf(req);
  await withdrawAssessmentWorkflow(req.scope).run({
    input: { id, ...body, actor: await actorOf(req) },
  });
  res.json({ id });
}
