import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { extensionBodySchema } from "../../../../../contracts/registry-admin";
import { extendCertificateWorkflow } from "../../../../../workflows/certification/extend-certificate";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const body = validated(extensionBodySchema, req.body);
  const id = idOf(req);
  await extendCertificateWorkflow(req.scope).run({
    input: { certificate_id: id, ...body, actor: await actorOf(req) },
  });
  res.json({ id });
}
