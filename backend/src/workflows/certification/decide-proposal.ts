import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type { Actor } from "../../modules/certification/audit";
import type { ProposalRecord } from "../../modules/certification/registry";
import { applyDecisionImportWorkflow } from "../decision-import/apply-decision-import";
import { showCertificatesWorkflow } from "./show-certificates";
import { readTouchedCertificatesStep } from "./steps/read-touched-certificates";
import { registryStep } from "./steps/registry-step";
import { showAgainOnUndoStep } from "./steps/show-again-on-undo";

export interface DecideProposalInput {
  id: string;
  decision: "approved" | "rejected" | "withdrawn";
  note?: string | null;
  actor: Actor;
}

const decideProposalStep = registryStep("decide-proposal", (service, input: DecideProposalInput) =>
  service.decideProposal(input, { actor: input.actor, reason: input.note ?? null }),
);

const applyProposalStep = registryStep(
  "apply-proposal",
  (service, input: { id: string; reason: string; document_hash: string | null; actor: Actor }) =>
    service.applyProposal(input.id, input),
);

const changesCertificates = ({ decision, kind }: Pick<ProposalRecord, "decision" | "kind">) =>
  decision === "approved" && kind !== "import";

const appliesList = ({ decision, kind }: Pick<ProposalRecord, "decision" | "kind">) =>
  decision === "approved" && kind === "import";

/**
 * Decides a proposal: another person approves or rejects it, or its proposer withdraws it. What is
 * approved is carried out at once and shown everywhere; where that fails, the approval is undone too.
 */
export const decideProposalWorkflow = createWorkflow(
  "decide-proposal",
  (input: WorkflowData<DecideProposalInput>) => {
    const touched = readTouchedCertificatesStep(
      transform({ input }, (data) => ({ proposal_id: data.input.id })),
    );
    showAgainOnUndoStep(touched);
    const proposal = decideProposalStep(input);

    when({ proposal }, (data) => changesCertificates(data.proposal)).then(() => {
      const certificates = applyProposalStep(
        transform({ input, proposal }, (data) => ({
          id: data.proposal.id,
          reason: data.proposal.reason,
          document_hash: data.proposal.document_hash,
          actor: data.input.actor,
        })),
      );
      const links = transform({ proposal, certificates }, (data) =>
        data.proposal.kind === "issue"
          ? data.certificates.map(({ id, product_id }): LinkDefinition => ({
              [Modules.PRODUCT]: { product_id },
              [CERTIFICATION_MODULE]: { certificate_id: id },
            }))
          : [],
      );
      createRemoteLinkStep(links);
      const shown = transform({ touched, certificates }, (data) => ({
        certificate_ids: [
          ...new Set([...data.touched.certificate_ids, ...data.certificates.map(({ id }) => id)]),
        ],
      }));
      showCertificatesWorkflow.runAsStep({ input: shown });
    });
    when({ proposal }, (data) => appliesList(data.proposal)).then(() => {
      const list = transform({ input, proposal }, (data) => ({
        import_id: data.proposal.import_id ?? "",
        actor: data.input.actor,
      }));
      applyDecisionImportWorkflow.runAsStep({ input: list });
    });
    return new WorkflowResponse(proposal);
  },
);
