import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import {
  publicReportBodySchema,
  type publicReportSchema,
} from "../../../contracts/certificate-registry";
import { foldName } from "../../../modules/place/fold-name";
import { filePublicReportWorkflow } from "../../../workflows/certification/file-public-report";
import { validated } from "../../validated";
import { waitBeforeReporting } from "./report-limits";

export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<z.infer<typeof publicReportSchema> | { type: string; message: string }>,
): Promise<void> {
  const report = validated(publicReportBodySchema, req.body);
  const waitSeconds = await waitBeforeReporting(foldName(report.reference));
  if (waitSeconds !== null) {
    res.setHeader("Retry-After", String(waitSeconds));
    res.status(429).json({ type: "too_many_requests", message: "Too many reports; wait a while." });
    return;
  }
  const { result } = await filePublicReportWorkflow(req.scope).run({ input: report });
  res.status(201).json({ report: { id: result.id } });
}
