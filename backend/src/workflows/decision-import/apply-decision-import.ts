import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type { Actor } from "../../modules/certification/audit";
import { showCertificatesWorkflow } from "../certification/show-certificates";
import { recordCertificatesStep } from "../certification/steps/record-certificates";
import { showAgainOnUndoStep } from "../certification/steps/show-again-on-undo";
import { markImportAppliedStep } from "./steps/mark-import-applied";
import { recheckDecisionImportStep } from "./steps/recheck-decision-import";

export interface ApplyDecisionImportInput {
  import_id: string;
  actor: Actor;
}

/**
 * Applies an approved list, all of it or nothing: the file is checked anew against the registry as it
 * is now, and where any row would do something else than what was approved, it is refused.
 */
export const applyDecisionImportWorkflow = createWorkflow(
  "apply-decision-import",
  (input: WorkflowData<ApplyDecisionImportInput>) => {
    const list = recheckDecisionImportStep(input);
    showAgainOnUndoStep(
      transform({ list }, (data) => ({ certificate_ids: data.list.superseded_ids })),
    );
    const recording = transform({ input, list }, (data) => ({
      certificates: data.list.certificates,
      supersede: true,
      actor: data.input.actor,
      reason: `Decision list ${data.list.file_name}`,
      document_hash: data.list.file_hash,
    }));
    const certificates = recordCertificatesStep(recording);
    const links = transform({ certificates }, (data) =>
      data.certificates.map(({ id, product_id }): LinkDefinition => ({
        [Modules.PRODUCT]: { product_id },
        [CERTIFICATION_MODULE]: { certificate_id: id },
      })),
    );
    createRemoteLinkStep(links);
    markImportAppliedStep(input);
    const shown = transform({ list, certificates }, (data) => ({
      certificate_ids: [...data.list.superseded_ids, ...data.certificates.map(({ id }) => id)],
    }));
    showCertificatesWorkflow.runAsStep({ input: shown });
    return new WorkflowResponse(
      transform({ certificates }, (data) => ({ certificate_count: data.certificates.length })),
    );
  },
);
