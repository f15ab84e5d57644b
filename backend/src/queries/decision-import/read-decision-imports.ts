import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import {
  checkProgressSchema,
  decisionCountsSchema,
  type DecisionImport,
  type DecisionImportRow,
  decisionImportRowSchema,
  type DecisionImportState,
  type DecisionRowKind,
  listReadingSchema,
  listRefusalSchema,
  listWideSchema,
} from "../../contracts/decision-import";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type CertificationModuleService from "../../modules/certification/service";

const storedSchema = z.object({
  id: z.string(),
  file_name: z.string(),
  file_key: z.string(),
  file_hash: z.string(),
  file_size: z.number(),
  format: z.enum(["xlsx", "csv"]),
  encoding: z.string().nullable(),
  list_wide: listWideSchema,
  reading: listReadingSchema.nullable(),
  row_count: z.number(),
  error_count: z.number(),
  counts: decisionCountsSchema,
  uploaded_by: z.string(),
  uploaded_by_name: z.string(),
  created_at: z.date(),
  checked_at: z.date().nullable(),
  applied_at: z.date().nullable(),
  progress: checkProgressSchema.nullable(),
  refusal: listRefusalSchema.nullable(),
});
type StoredImport = z.infer<typeof storedSchema>;

interface Page {
  /** Counted from 1. */
  page: number;
  page_size: number;
}

const partOf = ({ page, page_size }: Page) => ({ skip: (page - 1) * page_size, take: page_size });

export async function listDecisionImports(
  container: MedusaContainer,
  page: Page,
): Promise<{ decision_imports: DecisionImport[]; count: number } & Page> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const [rows, count] = await service.listAndCountDecisionImports(
    {},
    { ...partOf(page), order: { created_at: "DESC", id: "DESC" } },
  );
  const decision_imports = await described(service, z.array(storedSchema).parse(rows));
  return { decision_imports, count, ...page };
}

/** An import with where its file is kept. Throws NOT_FOUND. */
export async function readStoredImport(
  container: MedusaContainer,
  id: string,
): Promise<StoredImport & { described: DecisionImport }> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const stored = storedSchema.parse(await service.retrieveDecisionImport(id));
  const [one] = await described(service, [stored]);
  if (!one) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no import "${id}".`);
  return { ...stored, described: one };
}

/** An import with one page of its rows, those of some kinds alone if asked. Throws NOT_FOUND. */
export async function readDecisionImport(
  container: MedusaContainer,
  id: string,
  { kinds, ...page }: Page & { kinds?: DecisionRowKind[] | undefined },
): Promise<{ decision_import: DecisionImport; rows: DecisionImportRow[]; count: number } & Page> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const { described: decision_import } = await readStoredImport(container, id);
  const [rows, count] = await service.listAndCountDecisionImportRows(
    { import_id: id, ...(kinds && { kind: kinds }) },
    { ...partOf(page), order: { row_number: "ASC" } },
  );
  return { decision_import, rows: z.array(decisionImportRowSchema).parse(rows), count, ...page };
}

async function described(
  service: CertificationModuleService,
  imports: StoredImport[],
): Promise<DecisionImport[]> {
  const [proposals, twins] = await Promise.all([
    service.listProposals(
      { import_id: imports.map(({ id }) => id) },
      { take: null, order: { proposed_at: "ASC" } },
    ),
    service.listDecisionImports(
      { file_hash: imports.map(({ file_hash }) => file_hash) },
      {
        take: null,
        order: { created_at: "ASC" },
        select: ["id", "file_hash", "uploaded_by_name", "created_at"],
      },
    ),
  ]);
  return imports.map(({ file_key: _file_key, created_at, checked_at, applied_at, ...stored }) => {
    const proposal = proposals.filter(({ import_id }) => import_id === stored.id).at(-1) ?? null;
    const twin = twins.find(
      ({ id, file_hash, created_at: earlier }) =>
        id !== stored.id && file_hash === stored.file_hash && earlier < created_at,
    );
    return {
      ...stored,
      state: stateOf({ ...stored, checked_at, applied_at }, proposal?.decision),
      uploaded_at: created_at.toISOString(),
      checked_at: checked_at?.toISOString() ?? null,
      applied_at: applied_at?.toISOString() ?? null,
      proposal: proposal && {
        id: proposal.id,
        proposed_by_name: proposal.proposed_by_name,
        decision: proposal.decision,
        decision_note: proposal.decision_note,
      },
      same_file_as: twin
        ? {
            id: twin.id,
            uploaded_by_name: twin.uploaded_by_name,
            uploaded_at: twin.created_at.toISOString(),
          }
        : null,
    };
  });
}

/** @param decision of the latest proposal: null while it is open, undefined where there is none */
function stateOf(
  stored: Pick<StoredImport, "checked_at" | "applied_at" | "refusal" | "error_count" | "counts">,
  decision: string | null | undefined,
): DecisionImportState {
  if (stored.refusal) return "refused";
  if (stored.applied_at) return "applied";
  if (!stored.checked_at) return "checking";
  if (stored.error_count > 0) return "with_errors";
  if (decision === null) return "proposed";
  const { issue, renew, upgrade } = stored.counts;
  return issue + renew + upgrade > 0 ? "ready" : "nothing_to_do";
}
