import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { validated } from "../validated";

const paramsSchema = z.object({ id: z.string().min(1).max(100) });

/** The `:id` of a route. */
export function idOf(req: Pick<MedusaRequest, "params">): string {
  return validated(paramsSchema, req.params).id;
}
