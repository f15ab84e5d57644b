import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../modules/certification/audit";
import { registryStep } from "./steps/registry-step";

export interface StandardiseAssessmentInput {
  id: string;
  on: string;
  actor: Actor;
}

const standardiseAssessmentStep = registryStep(
  "standardise-assessment",
  (service, input: StandardiseAssessmentInput) =>
    service.standardiseAssessment(input, { actor: input.actor }),
);

/** Records that the product was standardised. */
export const standardiseAssessmentWorkflow = createWorkflow(
  "standardise-assessment",
  (input: WorkflowData<StandardiseAssessmentInput>) =>
    new WorkflowResponse(standardiseAssessmentStep(input)),
);
