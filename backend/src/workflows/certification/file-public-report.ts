import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type CertificationModuleService from "../../modules/certification/service";

export interface FilePublicReportInput {
  reference: string;
  message: string;
  seen_at_place: string | null;
  contact: string | null;
}

const filePublicReportStep = createStep(
  "file-public-report",
  async (input: FilePublicReportInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const report = await service.createPublicReports({ ...input, reported_at: moment() });
    return new StepResponse({ id: report.id }, report.id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .deletePublicReports(id);
  },
);

/** Lays what a visitor reported on the office's table. */
export const filePublicReportWorkflow = createWorkflow(
  "file-public-report",
  (input: WorkflowData<FilePublicReportInput>) => new WorkflowResponse(filePublicReportStep(input)),
);

/** When it came in: a moment, not a legal date. */
function moment(): Date {
  return new Date();
}
