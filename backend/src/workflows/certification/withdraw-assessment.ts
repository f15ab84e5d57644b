import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../modules/certification/audit";
import { showCertificatesWorkflow } from "./show-certificates";
import { readRenewedCertificatesStep } from "./steps/read-renewed-certificates";
import { registryStep } from "./steps/registry-step";
import { showAgainOnUndoStep } from "./steps/show-again-on-undo";

export interface WithdrawAssessmentInput {
  id: string;
  on: string;
  reason: string;
  actor: Actor;
}

const withdrawAssessmentStep = registryStep(
  "withdraw-assessment",
  (service, input: WithdrawAssessmentInput) =>
    service.withdrawAssessment(input, { actor: input.actor, reason: input.reason }),
);

/** Takes a product out of its assessment; a renewal it was made for is closed. */
export const withdrawAssessmentWorkflow = createWorkflow(
  "withdraw-assessment",
  (input: WorkflowData<WithdrawAssessmentInput>) => {
    const renewed = readRenewedCertificatesStep(
      transform({ input }, ({ input: { id } }) => ({ id })),
    );
    showAgainOnUndoStep(renewed);
    const assessment = withdrawAssessmentStep(input);
    showCertificatesWorkflow.runAsStep({ input: renewed });
    return new WorkflowResponse(assessment);
  },
);
