import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../modules/certification/audit";
import { registryStep } from "./steps/registry-step";

export interface ScoreAssessmentInput {
  id: string;
  on: string;
  part_a: number;
  part_b: number;
  part_c: number;
  actor: Actor;
}

const scoreAssessmentStep = registryStep(
  "score-assessment",
  (service, input: ScoreAssessmentInput) => service.scoreAssessment(input, { actor: input.actor }),
);

/** Records the council's points by part. */
export const scoreAssessmentWorkflow = createWorkflow(
  "score-assessment",
  (input: WorkflowData<ScoreAssessmentInput>) => new WorkflowResponse(scoreAssessmentStep(input)),
);
