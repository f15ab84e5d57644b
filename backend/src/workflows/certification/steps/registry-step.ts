import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type { Actor } from "../../../modules/certification/audit";
import type { Recorded, RegistryWrite } from "../../../modules/certification/registry";
import type CertificationModuleService from "../../../modules/certification/service";

/**
 * A step that writes the registry through one method of its service. Undone, it takes back every
 * row and adds to the log that it did, in the name of whoever acted.
 */
export function registryStep<Input extends { actor: Actor }, Result extends object>(
  name: string,
  record: (service: CertificationModuleService, input: Input) => Promise<Recorded<Result>>,
) {
  return createStep(
    name,
    async (input: Input, { container }: { container: MedusaContainer }) => {
      const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
      const { result, writes } = await record(service, input);
      const undo: { writes: RegistryWrite[]; actor: Actor } = { writes, actor: input.actor };
      return new StepResponse(result, undo);
    },
    async (undo, { container }) => {
      if (!undo) return;
      await container
        .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
        .undo(undo.writes, { actor: undo.actor, reason: "A later step failed." });
    },
  );
}
