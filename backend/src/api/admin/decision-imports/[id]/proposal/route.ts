import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { proposeDecisionImportWorkflow } from "../../../../../workflows/decision-import/propose-decision-import";
import { validated } from "../../../../validated";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";

const bodySchema = z.strictObject({ reason: z.string().trim().min(1).max(1_000) });

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = validated(bodySchema, req.body);
  const { result } = await proposeDecisionImportWorkflow(req.scope).run({
    input: { id: idOf(req), reason, actor: await actorOf(req) },
  });
  res.status(201).json({ proposal: { id: result.id } });
}
