import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type CertificationModuleService from "../../modules/certification/service";

export interface HandlePublicReportInput {
  id: string;
  note: string;
  actor: { id: string; name: string };
}

const handlePublicReportStep = createStep(
  "handle-public-report",
  async ({ id, note, actor }: HandlePublicReportInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const report = await service.retrievePublicReport(id);
    if (report.handled_at !== null) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `This report was handled by ${report.handled_by_name ?? "somebody"} already.`,
        "report.already_handled",
      );
    }
    await service.updatePublicReports({
      id,
      handled_at: moment(),
      handled_by: actor.id,
      handled_by_name: actor.name,
      handling_note: note,
    });
    return new StepResponse({ id }, id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).updatePublicReports({
      id,
      handled_at: null,
      handled_by: null,
      handled_by_name: null,
      handling_note: null,
    });
  },
);

/** Closes what a visitor reported, with what was found or done about it. */
export const handlePublicReportWorkflow = createWorkflow(
  "handle-public-report",
  (input: WorkflowData<HandlePublicReportInput>) =>
    new WorkflowResponse(handlePublicReportStep(input)),
);

/** When it was handled: a moment, not a legal date. */
function moment(): Date {
  return new Date();
}
