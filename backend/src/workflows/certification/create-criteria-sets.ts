import type { InferTypeOf } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type { CriteriaSet } from "../../modules/certification/models/criteria-set";
import type CertificationModuleService from "../../modules/certification/service";

export interface CreateCriteriaSetsInput {
  criteria_sets: Omit<
    InferTypeOf<typeof CriteriaSet>,
    "id" | "created_at" | "updated_at" | "deleted_at"
  >[];
}

const createCriteriaSetsStep = createStep(
  "create-criteria-sets",
  async (input: CreateCriteriaSetsInput["criteria_sets"], { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const sets = await service.createCriteriaSets(input);
    return new StepResponse(
      sets,
      sets.map((set) => set.id),
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .deleteCriteriaSets(ids);
  },
);

/** Adds criteria sets. One that is in use is never edited: a new decision brings a new set. */
export const createCriteriaSetsWorkflow = createWorkflow(
  "create-criteria-sets",
  (input: WorkflowData<CreateCriteriaSetsInput>) =>
    new WorkflowResponse(createCriteriaSetsStep(input.criteria_sets)),
);
