import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CERTIFICATION_MODULE } from "../modules/certification";
import type CertificationModuleService from "../modules/certification/service";
import { checkDecisionImportWorkflow } from "../workflows/decision-import/check-decision-import";

/** Begins again the checks of lists that a stop or a fault broke off, so that none waits for ever. */
export default async function resumeDecisionImports(container: MedusaContainer): Promise<void> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const id of await service.listAbandonedDecisionImports()) {
    logger.warn(`The check of decision import ${id} was broken off; it is begun again.`);
    const { errors } = await checkDecisionImportWorkflow(container).run({
      input: { id },
      throwOnError: false,
    });
    for (const { error } of errors) logger.error(`Decision import ${id}: ${String(error)}`);
  }
}

export const config = {
  name: "resume-decision-imports",
  schedule: "* * * * *",
};
