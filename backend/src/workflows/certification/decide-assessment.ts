import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../modules/certification/audit";
import type { DecisionStep } from "../../modules/certification/assessment-stage";
import { showCertificatesWorkflow } from "./show-certificates";
import { readRenewedCertificatesStep } from "./steps/read-renewed-certificates";
import { registryStep } from "./steps/registry-step";
import { showAgainOnUndoStep } from "./steps/show-again-on-undo";

export interface DecideAssessmentInput extends DecisionStep {
  id: string;
  actor: Actor;
}

const decideAssessmentStep = registryStep(
  "decide-assessment",
  (service, input: DecideAssessmentInput) =>
    service.decideAssessment(input, {
      actor: input.actor,
      document_hash: input.document_hash ?? null,
    }),
);

/**
 * Records the decision on an assessment. Where nothing is recognised the renewal it was made for is
 * closed: the old certificate ends with its term or, extended, with the result.
 */
export const decideAssessmentWorkflow = createWorkflow(
  "decide-assessment",
  (input: WorkflowData<DecideAssessmentInput>) => {
    const renewed = readRenewedCertificatesStep(
      transform({ input }, ({ input: { id } }) => ({ id })),
    );
    showAgainOnUndoStep(renewed);
    const assessment = decideAssessmentStep(input);
    showCertificatesWorkflow.runAsStep({ input: renewed });
    return new WorkflowResponse(assessment);
  },
);
