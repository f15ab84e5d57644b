import { model } from "@medusajs/framework/utils";
import { PROPOSAL_DECISIONS, PROPOSAL_KINDS } from "../../../contracts/certificate";

/**
 * A change that needs two persons: one proposes it, another decides. It is open while it has no
 * decision; the table itself refuses an approval by the proposer.
 */
export const Proposal = model
  .define("proposal", {
    id: model.id({ prefix: "oprop" }).primaryKey(),
    kind: model.enum([...PROPOSAL_KINDS]),
    /** What will be done, in the form of its kind; see `proposal-payload.ts`. */
    payload: model.json(),
    certificate_id: model.text().nullable(),
    assessment_id: model.text().nullable(),
    import_id: model.text().nullable(),
    reason: model.text(),
    /** SHA-256 of the document it rests on, in hex. */
    document_hash: model.text().nullable(),
    proposed_by: model.text(),
    proposed_by_name: model.text(),
    proposed_at: model.dateTime(),
    decided_by: model.text().nullable(),
    decided_by_name: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    decision: model.enum([...PROPOSAL_DECISIONS]).nullable(),
    decision_note: model.text().nullable(),
  })
  .checks([
    {
      name: "proposal_two_persons",
      expression: (p) =>
        `${p.decision} is distinct from 'approved' or ${p.decided_by} <> ${p.proposed_by}`,
    },
    {
      name: "proposal_decided",
      expression: (p) =>
        `(${p.decision} is null) = (${p.decided_by} is null) and (${p.decision} is null) = (${p.decided_at} is null)`,
    },
  ]);
