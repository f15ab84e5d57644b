import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { scoreBodySchema } from "../../../../../contracts/registry-admin";
import { scoreAssessmentWorkflow } from "../../../../../workflows/certification/score-assessment";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = validated(scoreBodySchema, req.body);
  const id = idOf(req);
  await scoreAssessmentWorkflow(req.scope).run({
    input: { id, ...body, actor: await actorOf(req) },
  });
  res.json({ id });
}
