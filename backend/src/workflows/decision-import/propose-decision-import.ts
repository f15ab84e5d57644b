import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../modules/certification/audit";
import { readStoredImport } from "../../queries/decision-import/read-decision-imports";
import { proposeChangeWorkflow } from "../certification/propose-change";

export interface ProposeDecisionImportInput {
  id: string;
  reason: string;
  actor: Actor;
}

const REFUSALS = {
  checking: "The list is still being checked.",
  refused: "The list could not be read: upload it again.",
  with_errors: "The list has rows with errors: mend them in the file and upload it again.",
  nothing_to_do: "Every row is in the registry already: there is nothing to apply.",
  applied: "The list has been applied already.",
} as const;

/** It writes nothing. */
const readProposableImportStep = createStep(
  "read-proposable-import",
  async ({ id }: { id: string }, { container }) => {
    const { described, file_hash } = await readStoredImport(container, id);
    const { state } = described;
    if (state !== "ready" && state !== "proposed") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        REFUSALS[state],
        state === "with_errors" || state === "checking" || state === "refused"
          ? "import.has_errors"
          : `import.${state === "applied" ? "already_applied" : "nothing_to_do"}`,
      );
    }
    return new StepResponse({ file_hash });
  },
);

/** Proposes that a list without errors be applied; another person approves it. */
export const proposeDecisionImportWorkflow = createWorkflow(
  "propose-decision-import",
  (input: WorkflowData<ProposeDecisionImportInput>) => {
    const read = readProposableImportStep(input);
    const change = transform({ input, read }, (data) => ({
      kind: "import" as const,
      payload: {},
      import_id: data.input.id,
      reason: data.input.reason,
      document_hash: data.read.file_hash,
      actor: data.input.actor,
    }));
    return new WorkflowResponse(proposeChangeWorkflow.runAsStep({ input: change }));
  },
);
