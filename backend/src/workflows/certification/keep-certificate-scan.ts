import { createHash } from "node:crypto";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../modules/certification/audit";
import { scanExtension, type ScanMediaType } from "../../queries/certification/scan-file";
import { setCertificateDocumentWorkflow } from "./set-certificate-document";

export interface KeepCertificateScanInput {
  certificate_id: string;
  /** The file in base64. */
  content: string;
  /** As its first bytes say. */
  media_type: ScanMediaType;
  actor: Actor;
}

/**
 * Keeps the scan of a certificate's decision where nobody is served from, and notes its hash on the
 * certificate. A former scan stays kept: the audit log names its hash.
 */
export const keepCertificateScanWorkflow = createWorkflow(
  "keep-certificate-scan",
  (input: WorkflowData<KeepCertificateScanInput>) => {
    const files = uploadFilesWorkflow.runAsStep({
      input: transform({ input }, ({ input: scan }) => ({
        files: [
          {
            filename: `scan-${scan.certificate_id}.${scanExtension(scan.media_type)}`,
            mimeType: scan.media_type,
            content: scan.content,
            access: "private" as const,
          },
        ],
      })),
    });
    const document = transform({ input, files }, (data) => ({
      certificate_id: data.input.certificate_id,
      scan_file: data.files[0]?.id ?? null,
      document_hash: createHash("sha256")
        .update(Buffer.from(data.input.content, "base64"))
        .digest("hex"),
      actor: data.input.actor,
    }));
    setCertificateDocumentWorkflow.runAsStep({ input: document });
    return new WorkflowResponse(document);
  },
);
