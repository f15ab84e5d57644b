import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { standardiseBodySchema } from "../../../../../contracts/registry-admin";
import { standardiseAssessmentWorkflow } from "../../../../../workflows/certification/standardise-assessment";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = validated(standardiseBodySchema, req.body);
  const id = idOf(req);
  await standardiseAssessmentWorkflow(req.scope).run({
    input: { id, ...body, actor: await actorOf(req) },
  });
  res.json({ id });
}
