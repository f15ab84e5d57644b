import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { SCAN_MAX_BYTES } from "../../../../../contracts/registry-admin";
import { readScanFile } from "../../../../../queries/certification/read-scan-file";
import { sniffScan } from "../../../../../queries/certification/scan-file";
import { keepCertificateScanWorkflow } from "../../../../../workflows/certification/keep-certificate-scan";
import { actorOf } from "../../../actor";
import { idOf } from "../../../id-of";
import { readUpload } from "../../../read-upload";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { file_key, media_type } = await readScanFile(req.scope, idOf(req));
  const stream = await req.scope.resolve(Modules.FILE).getDownloadStream(file_key);
  // What an office uploaded is shown by its own kind and never run as a page.
  res.setHeader("Content-Type", media_type);
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
  res.setHeader("Cache-Control", "private, no-store");
  stream.on("error", (error) => res.destroy(error));
  stream.pipe(res);
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const content = await readUpload(req, SCAN_MAX_BYTES, "scan");
  const media_type = sniffScan(content);
  if (media_type === null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The file is no PDF, JPEG or PNG: its first bytes are of something else.",
      "scan.not_a_scan",
    );
  }
  const certificate_id = idOf(req);
  const { result } = await keepCertificateScanWorkflow(req.scope).run({
    input: {
      certificate_id,
      content: content.toString("base64"),
      media_type,
      actor: await actorOf(req),
    },
  });
  res.json({ scan: { media_type, document_hash: result.document_hash } });
}
