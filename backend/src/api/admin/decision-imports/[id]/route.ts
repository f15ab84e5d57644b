import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { decisionRowKindSchema } from "../../../../contracts/decision-import";
import { readDecisionImport } from "../../../../queries/decision-import/read-decision-imports";
import { validated } from "../../../validated";
import { idOf } from "../../id-of";

const querySchema = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  /** Rows of this kind alone, e.g. `error`. */
  kind: decisionRowKindSchema.optional(),
});

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { page, kind } = validated(querySchema, req.query);
  const kinds = kind && [kind];
  res.json(await readDecisionImport(req.scope, idOf(req), { page, page_size: 50, kinds }));
}
