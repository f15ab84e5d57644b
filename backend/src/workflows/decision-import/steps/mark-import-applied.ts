import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";

export const markImportAppliedStep = createStep(
  "mark-import-applied",
  async ({ import_id }: { import_id: string }, { container }) => {
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .setDecisionImportApplied(import_id, true);
    return new StepResponse(import_id, import_id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .setDecisionImportApplied(id, false);
  },
);
