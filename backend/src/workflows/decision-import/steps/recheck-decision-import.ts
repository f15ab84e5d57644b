import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import {
  type DecisionImportRow,
  decisionImportRowSchema,
} from "../../../contracts/decision-import";
import { RefusedList } from "../../../decision-list/refused-list";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import { canonicalJson } from "../../../modules/certification/audit";
import type { NewCertificate } from "../../../modules/certification/registry";
import type CertificationModuleService from "../../../modules/certification/service";
import { checkList } from "../../../queries/decision-import/check-list";
import { readStoredImport } from "../../../queries/decision-import/read-decision-imports";
import { readKeptFile } from "../../../queries/decision-import/read-kept-file";

const MOST_NAMED = 5;

/**
 * What applying an import writes, checked anew from the kept file against the registry as it is now.
 * It writes nothing. Throws NOT_ALLOWED where a row would do something else than what was approved.
 */
export const recheckDecisionImportStep = createStep(
  "recheck-decision-import",
  async ({ import_id }: { import_id: string }, { container }) => {
    const { described, file_name, file_hash } = await readStoredImport(container, import_id);
    if (described.applied_at !== null) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This list has been applied already.",
        "import.already_applied",
      );
    }
    const approved = await approvedRows(container, import_id);
    const current = await currentRows(container, import_id);
    const changed = current.filter(
      (row) => row.kind === "error" || effectOf(row) !== effectOf(approved.get(row.row_number)),
    );
    if (changed.length > 0 || current.length !== approved.size) {
      const named = changed.slice(0, MOST_NAMED).map(({ row_number }) => row_number);
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The registry has changed since the list was checked (rows ${named.join(", ")}): upload it again.`,
        "import.registry_changed",
      );
    }
    const changes = current.flatMap(({ kind, match, change }) =>
      kind !== "unchanged" && match && change ? [{ match, change }] : [],
    );
    return new StepResponse({
      file_name,
      file_hash,
      certificates: changes.map(({ match, change }): NewCertificate & { product_id: string } => ({
        ...change.after,
        product_id: match.product_id,
        star_evidence: "A",
        date_evidence: "A",
        source: file_name,
        checked_on: null,
        document_hash: file_hash,
      })),
      superseded_ids: changes.flatMap(({ change }) => change.supersedes ?? []),
    });
  },
);

async function approvedRows(
  container: MedusaContainer,
  id: string,
): Promise<ReadonlyMap<number, DecisionImportRow>> {
  const rows = await container
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .listDecisionImportRows({ import_id: id }, { take: null });
  return new Map(
    z
      .array(decisionImportRowSchema)
      .parse(rows)
      .map((row) => [row.row_number, row]),
  );
}

async function currentRows(container: MedusaContainer, id: string): Promise<DecisionImportRow[]> {
  try {
    const { checked } = await checkList(container, await readKeptFile(container, id));
    return checked;
  } catch (error) {
    if (!(error instanceof RefusedList)) throw error;
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, error.message, error.code);
  }
}

/** Everything an approver relies on: the product, the certificate, and the one it follows. */
function effectOf(row: DecisionImportRow | undefined): string {
  return canonicalJson([row?.kind, row?.match?.product_id, row?.change]);
}
