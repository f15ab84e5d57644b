import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawalBodySchema } from "../../../../../contracts/registry-admin";
import { decideProposalWorkflow } from "../../../../../workflows/certification/decide-proposal";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const { note } = validated(withdrawalBodySchema, req.body);
  const id = idOf(req);
  await decideProposalWorkflow(req.scope).run({
    input: { id, decision: "withdrawn", note, actor: await actorOf(req) },
  });
  res.json({ id });
}
