import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decideBodySchema } from "../../../../../contracts/registry-admin";
import { decideAssessmentWorkflow } from "../../../../../workflows/certification/decide-assessment";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = validated(decideBodySchema, req.body);
  const id = idOf(req);
  await decideAssessmentWorkflow(req.scope).run({
    input: { id, ...body, actor: await actorOf(req) },
  });
  res.json({ id });
}
