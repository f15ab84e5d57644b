import type { InferTypeOf } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { ProgrammeMeasure } from "../../contracts/programme";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type { ProgrammeTarget } from "../../modules/certification/models/programme-target";
import type CertificationModuleService from "../../modules/certification/service";

export interface RecordProgrammeTargetsInput {
  targets: (Pick<InferTypeOf<typeof ProgrammeTarget>, "year" | "target" | "result" | "source"> & {
    measure: ProgrammeMeasure;
  })[];
}

const recordProgrammeTargetsStep = createStep(
  "record-programme-targets",
  async (input: RecordProgrammeTargetsInput["targets"], { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const targets = await service.createProgrammeTargets(input);
    return new StepResponse(
      targets,
      targets.map((target) => target.id),
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .deleteProgrammeTargets(ids);
  },
);

/** Writes down what the programme set itself and what it is told to have reached. */
export const recordProgrammeTargetsWorkflow = createWorkflow(
  "record-programme-targets",
  (input: WorkflowData<RecordProgrammeTargetsInput>) =>
    new WorkflowResponse(recordProgrammeTargetsStep(input.targets)),
);
