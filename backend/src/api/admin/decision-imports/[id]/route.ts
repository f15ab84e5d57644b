import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { decisionRowKindSchema } from "../../../../contracts/decision-import";
import { readDecisionImport } from "../../../../queries/decision-import/read-decision-imports";
import { validated } from "../../../validated";
import { idOf } from "../../id-of";

const querySchema = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Rows of this kind alone, e.g. `error`. */
  kind: decisionRowKindSchema.optional(),
});

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { offset, limit, kind } = validated(querySchema, req.query);
  const page = { skip: offset, take: limit, ...(kind && { kinds: [kind] }) };
  res.json(await readDecisionImport(req.scope, idOf(req), page));
}
