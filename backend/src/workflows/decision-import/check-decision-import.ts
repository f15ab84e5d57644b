import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { countRows } from "../../decision-list/match-list";
import { RefusedList } from "../../decision-list/refused-list";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type CertificationModuleService from "../../modules/certification/service";
import { checkList } from "../../queries/decision-import/check-list";
import { readKeptFile } from "../../queries/decision-import/read-kept-file";

/** A check that fails this often will fail again; it ends with a refusal. */
const MOST_ATTEMPTS = 3;

const INTERRUPTED = {
  code: "check.interrupted",
  vi: "Hệ thống không kiểm tra được tệp này sau nhiều lần thử. Hãy tải lên lại, hoặc báo quản trị.",
  en: "The file could not be checked after several attempts. Upload it again, or tell the administrator.",
} as const;

/**
 * Nothing is undone where it fails: the import stays unchecked, and the check is begun again until
 * it succeeds or has failed too often.
 */
const checkDecisionImportStep = createStep(
  "check-decision-import",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const attempts = await service.claimDecisionImport(id);
    if (attempts === null) return new StepResponse({ checked: false });
    if (attempts > MOST_ATTEMPTS) await service.refuseDecisionImport(id, INTERRUPTED);
    else await check(container, service, id);
    return new StepResponse({ checked: true });
  },
);

async function check(
  container: MedusaContainer,
  service: CertificationModuleService,
  id: string,
): Promise<void> {
  try {
    const file = await readKeptFile(container, id);
    const { encoding, reading, checked } = await checkList(container, file, (progress) =>
      service.noteDecisionImportProgress(id, progress),
    );
    await service.completeDecisionImport(id, {
      encoding,
      reading,
      rows: checked,
      ...countRows(checked),
    });
  } catch (error) {
    if (!(error instanceof RefusedList)) throw error;
    await service.refuseDecisionImport(id, error.refusal());
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Decision import ${id} refused: ${error.code}`);
  }
}

/** Checks an uploaded list unless another process does, and keeps what each row does or lacks. */
export const checkDecisionImportWorkflow = createWorkflow(
  "check-decision-import",
  (input: WorkflowData<{ id: string }>) => new WorkflowResponse(checkDecisionImportStep(input)),
);
