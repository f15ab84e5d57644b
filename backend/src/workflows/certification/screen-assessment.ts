import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Gates } from "../../modules/certification/star-rules";
import type { Actor } from "../../modules/certification/audit";
import { registryStep } from "./steps/registry-step";

export interface ScreenAssessmentInput {
  id: string;
  on: string;
  gates: Gates;
  note?: string | null;
  actor: Actor;
}

const screenAssessmentStep = registryStep(
  "screen-assessment",
  (service, input: ScreenAssessmentInput) =>
    service.screenAssessment(input, { actor: input.actor }),
);

/** Records that the dossier was looked through, and what proves the gates of its star. */
export const screenAssessmentWorkflow = createWorkflow(
  "screen-assessment",
  (input: WorkflowData<ScreenAssessmentInput>) => new WorkflowResponse(screenAssessmentStep(input)),
);
