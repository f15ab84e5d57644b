import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../modules/certification/audit";
import { showCertificatesWorkflow } from "./show-certificates";
import { registryStep } from "./steps/registry-step";
import { showAgainOnUndoStep } from "./steps/show-again-on-undo";

export interface SetCertificateDocumentInput {
  certificate_id: string;
  /** The kept file, as the file provider knows it; null takes it away. */
  scan_file: string | null;
  /** SHA-256 of the file, in hex. */
  document_hash: string | null;
  reason?: string | null;
  actor: Actor;
}

const setCertificateDocumentStep = registryStep(
  "set-certificate-document",
  (service, input: SetCertificateDocumentInput) =>
    service.setCertificateDocument(input, {
      actor: input.actor,
      reason: input.reason ?? null,
      document_hash: input.document_hash,
    }),
);

/** Files the scan of the decision a certificate rests on. */
export const setCertificateDocumentWorkflow = createWorkflow(
  "set-certificate-document",
  (input: WorkflowData<SetCertificateDocumentInput>) => {
    const changed = transform({ input }, (data) => ({
      certificate_ids: [data.input.certificate_id],
    }));
    showAgainOnUndoStep(changed);
    const certificate = setCertificateDocumentStep(input);
    showCertificatesWorkflow.runAsStep({ input: changed });
    return new WorkflowResponse(certificate);
  },
);
