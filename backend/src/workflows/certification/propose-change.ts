import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../modules/certification/audit";
import type { ProposalKind } from "../../modules/certification/proposal-payload";
import { registryStep } from "./steps/registry-step";

export interface ProposeChangeInput {
  kind: ProposalKind;
  /** In the form of its kind; see `proposal-payload.ts`. */
  payload: unknown;
  /** Of `change_star` and `revoke`. */
  certificate_id?: string | null;
  /** Of `issue`. */
  assessment_id?: string | null;
  /** Of `import`. */
  import_id?: string | null;
  reason: string;
  document_hash?: string | null;
  actor: Actor;
}

const proposeChangeStep = registryStep("propose-change", (service, input: ProposeChangeInput) =>
  service.proposeChange(input, {
    actor: input.actor,
    reason: input.reason,
    document_hash: input.document_hash ?? null,
  }),
);

/** Puts a change forward that another person has to approve; it changes nothing yet. */
export const proposeChangeWorkflow = createWorkflow(
  "propose-change",
  (input: WorkflowData<ProposeChangeInput>) => new WorkflowResponse(proposeChangeStep(input)),
);
