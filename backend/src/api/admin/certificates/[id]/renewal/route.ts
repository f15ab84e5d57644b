import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { renewalBodySchema } from "../../../../../contracts/registry-admin";
import { fileRenewalWorkflow } from "../../../../../workflows/certification/file-renewal";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = validated(renewalBodySchema, req.body);
  const id = idOf(req);
  await fileRenewalWorkflow(req.scope).run({
    input: { certificate_id: id, ...body, actor: await actorOf(req) },
  });
  res.json({ id });
}
