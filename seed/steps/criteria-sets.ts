import { CERTIFICATION_MODULE } from "../../backend/src/modules/certification";
import type CertificationModuleService from "../../backend/src/modules/certification/service";
import { createCriteriaSetsWorkflow } from "../../backend/src/workflows/certification/create-criteria-sets";
import { CRITERIA_SETS } from "../criteria-sets";
import type { SeedStep } from "../seed-context";

export const criteriaSets: SeedStep = {
  title: "Writing down the criteria sets",
  weight: () => 1,
  async run({ container }) {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const known = new Set((await service.listCriteriaSets()).map((set) => set.legal_basis));
    const missing = CRITERIA_SETS.filter((set) => !known.has(set.legal_basis));
    if (missing.length === 0) return;
    await createCriteriaSetsWorkflow(container).run({ input: { criteria_sets: missing } });
  },
};
