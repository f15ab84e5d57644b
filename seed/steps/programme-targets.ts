import { CERTIFICATION_MODULE } from "../../backend/src/modules/certification";
import type CertificationModuleService from "../../backend/src/modules/certification/service";
import { recordProgrammeTargetsWorkflow } from "../../backend/src/workflows/programme/record-programme-targets";
import type { SeedStep } from "../seed-context";

export const programmeTargets: SeedStep = {
  title: "Writing down targets and results",
  weight: () => 1,
  async run({ container, data }) {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const known = new Set(
      (await service.listProgrammeTargets()).map(({ measure, year }) => `${measure} ${year}`),
    );
    const missing = data.programmeTargets.filter(
      ({ measure, year }) => !known.has(`${measure} ${year}`),
    );
    if (missing.length === 0) return;
    await recordProgrammeTargetsWorkflow(container).run({ input: { targets: missing } });
  },
};
