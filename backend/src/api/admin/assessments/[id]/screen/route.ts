import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { screenBodySchema } from "../../../../../contracts/registry-admin";
import { screenAssessmentWorkflow } from "../../../../../workflows/certification/screen-assessment";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = validated(screenBodySchema, req.body);
  const id = idOf(req);
  await screenAssessmentWorkflow(req.scope).run({
    input: { id, ...body, actor: await actorOf(req) },
  });
  res.json({ id });
}
