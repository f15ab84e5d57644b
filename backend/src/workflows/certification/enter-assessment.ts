import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows";
import type { CERTIFICATE_ROUNDS } from "../../contracts/certificate";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type { Actor } from "../../modules/certification/audit";
import { showCertificatesWorkflow } from "./show-certificates";
import { registryStep } from "./steps/registry-step";
import { showAgainOnUndoStep } from "./steps/show-again-on-undo";

export interface EnterAssessmentInput {
  product_id: string;
  round: (typeof CERTIFICATE_ROUNDS)[number];
  /** The certificate an upgrade or a renewal is about. */
  renews_certificate_id?: string | null;
  entered_on: string;
  product_code?: string | null;
  actor: Actor;
}

const enterAssessmentStep = registryStep(
  "enter-assessment",
  (service, input: EnterAssessmentInput) => service.enterAssessment(input, { actor: input.actor }),
);

/**
 * Enters a product for assessment. The file of a renewal is noted on its certificate, whose status
 * then says so; `is_late` where it came after its window.
 */
export const enterAssessmentWorkflow = createWorkflow(
  "enter-assessment",
  (input: WorkflowData<EnterAssessmentInput>) => {
    const changed = transform({ input }, (data) => ({
      certificate_ids: data.input.renews_certificate_id ? [data.input.renews_certificate_id] : [],
    }));
    showAgainOnUndoStep(changed);
    const assessment = enterAssessmentStep(input);
    const links = transform({ assessment }, (data): LinkDefinition[] => [
      {
        [Modules.PRODUCT]: { product_id: data.assessment.product_id },
        [CERTIFICATION_MODULE]: { assessment_id: data.assessment.id },
      },
    ]);
    createRemoteLinkStep(links);
    showCertificatesWorkflow.runAsStep({ input: changed });
    return new WorkflowResponse(assessment);
  },
);
