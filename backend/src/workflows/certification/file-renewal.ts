import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../modules/certification/audit";
import { enterAssessmentWorkflow } from "./enter-assessment";
import { readCertificateStep } from "./steps/read-certificate";

export interface FileRenewalInput {
  certificate_id: string;
  filed_on: string;
  actor: Actor;
}

/** Takes in the renewal file of a certificate: its product enters re-assessment on that day. */
export const fileRenewalWorkflow = createWorkflow(
  "file-renewal",
  (input: WorkflowData<FileRenewalInput>) => {
    const certificate = readCertificateStep(
      transform({ input }, (data) => ({ id: data.input.certificate_id })),
    );
    const entry = transform({ input, certificate }, (data) => ({
      product_id: data.certificate.product_id,
      product_code: data.certificate.product_code,
      round: "re_evaluation" as const,
      renews_certificate_id: data.certificate.id,
      entered_on: data.input.filed_on,
      actor: data.input.actor,
    }));
    const assessment = enterAssessmentWorkflow.runAsStep({ input: entry });
    return new WorkflowResponse(assessment);
  },
);
