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

export interface ExtendCertificateInput {
  certificate_id: string;
  extended_until: string;
  reason: string;
  actor: Actor;
}

const extendCertificateStep = registryStep(
  "extend-certificate",
  (service, input: ExtendCertificateInput) =>
    service.extendCertificate(input, { actor: input.actor, reason: input.reason }),
);

/** Keeps a certificate in force past its expiry while its late re-assessment is open. */
export const extendCertificateWorkflow = createWorkflow(
  "extend-certificate",
  (input: WorkflowData<ExtendCertificateInput>) => {
    const changed = transform({ input }, (data) => ({
      certificate_ids: [data.input.certificate_id],
    }));
    showAgainOnUndoStep(changed);
    const certificate = extendCertificateStep(input);
    showCertificatesWorkflow.runAsStep({ input: changed });
    return new WorkflowResponse(certificate);
  },
);
