import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { PLACE_MODULE } from "../../modules/place";
import { administrativeUnits } from "../../modules/place/administrative-units";
import type PlaceModuleService from "../../modules/place/service";

const importAdministrativeUnitsStep = createStep(
  "import-administrative-units",
  async (_input: undefined, { container }) => {
    const places = container.resolve<PlaceModuleService>(PLACE_MODULE);
    const [, known] = await places.listAndCountCommunes({}, { select: ["id"], take: 1 });
    const result = await places.importAdministrativeUnits(administrativeUnits());
    return new StepResponse(result, { were_empty: known === 0 });
  },
  async (before, { container }) => {
    // Places that were added to known ones stay: nothing tells them apart, and they are only facts.
    if (!before?.were_empty) return;
    const places = container.resolve<PlaceModuleService>(PLACE_MODULE);
    await places.deleteFormerCommunes({});
    await places.deleteCommunes({});
    await places.deleteProvinces({});
  },
);

/** Brings in the country's provinces, communes and former communes that are not there yet. */
export const importAdministrativeUnitsWorkflow = createWorkflow(
  "import-administrative-units",
  () => new WorkflowResponse(importAdministrativeUnitsStep()),
);
