import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { CalendarDate } from "../../calendar/calendar-date";
import { PROPOSAL_DECISIONS, PROPOSAL_KINDS } from "../../contracts/certificate";
import { ADMIN_PAGE_SIZE, type AdminProposal } from "../../contracts/registry-admin";
import {
  certificateRow,
  OFFICE_CERTIFICATE_FIELDS,
  type OfficeCertificate,
  officeCertificateSchema,
} from "./office-certificate";
import { proposedChanges } from "./proposed-changes";

const moment = z.coerce.date().transform((date) => date.toISOString());
const nullable = z.string().nullable();

const proposalSchema = z.object({
  id: z.string(),
  kind: z.enum(PROPOSAL_KINDS),
  payload: z.record(z.string(), z.unknown()),
  certificate_id: nullable,
  assessment_id: nullable,
  import_id: nullable,
  reason: z.string(),
  document_hash: nullable,
  proposed_by: z.string(),
  proposed_by_name: z.string(),
  proposed_at: moment,
  decided_by_name: nullable,
  decided_at: moment.nullable(),
  decision: z.enum(PROPOSAL_DECISIONS).nullable(),
  decision_note: nullable,
});
type Proposal = z.infer<typeof proposalSchema>;

const assessmentSchema = z.object({
  id: z.string(),
  star_rating: z.number().nullable(),
  decision_number: nullable,
  product: z.object({ id: z.string(), title: z.string(), handle: z.string() }).nullish(),
});

const importSchema = z.object({ id: z.string(), file_name: z.string(), row_count: z.int() });

/** Which proposals are asked for: by their state, or all of one certificate. */
export type ProposalsAsked =
  { state: "open" | "decided"; page: number } | { certificate_id: string };

/** Proposals with what each would change, the newest first, as one person of the office sees them. */
export async function readOfficeProposals(
  container: MedusaContainer,
  asked: ProposalsAsked,
  askerId: string,
  today: CalendarDate,
): Promise<{ proposals: AdminProposal[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const byState = "state" in asked;
  const { data, metadata } = await query.graph({
    entity: "proposal",
    fields: Object.keys(proposalSchema.shape),
    filters: byState
      ? { decision: asked.state === "open" ? null : { $ne: null } }
      : { certificate_id: asked.certificate_id },
    pagination: {
      order: { proposed_at: "DESC" },
      ...(byState && { skip: (asked.page - 1) * ADMIN_PAGE_SIZE, take: ADMIN_PAGE_SIZE }),
    },
  });
  const rows = z.array(proposalSchema).parse(data);
  const subjects = await readSubjects(container, rows);
  return {
    proposals: rows.map((row) => view(row, subjects, askerId, today)),
    count: metadata?.count ?? rows.length,
  };
}

interface Subjects {
  certificates: ReadonlyMap<string, OfficeCertificate>;
  assessments: ReadonlyMap<string, z.infer<typeof assessmentSchema>>;
  imports: ReadonlyMap<string, z.infer<typeof importSchema>>;
}

async function readSubjects(
  container: MedusaContainer,
  rows: readonly Proposal[],
): Promise<Subjects> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const read = async <Schema extends z.ZodType<{ id: string }>>(
    entity: string,
    fields: string[],
    ids: (string | null)[],
    schema: Schema,
  ): Promise<Map<string, z.output<Schema>>> => {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    if (wanted.length === 0) return new Map();
    const { data } = await query.graph({ entity, fields, filters: { id: wanted } });
    return new Map(
      z
        .array(schema)
        .parse(data)
        .map((row) => [row.id, row]),
    );
  };
  const [certificates, assessments, imports] = await Promise.all([
    read(
      "certificate",
      OFFICE_CERTIFICATE_FIELDS,
      rows.map((row) => row.certificate_id),
      officeCertificateSchema,
    ),
    read(
      "assessment",
      ["id", "star_rating", "decision_number", "product.id", "product.title", "product.handle"],
      rows.map((row) => row.assessment_id),
      assessmentSchema,
    ),
    read(
      "decision_import",
      Object.keys(importSchema.shape),
      rows.map((row) => row.import_id),
      importSchema,
    ),
  ]);
  return { certificates, assessments, imports };
}

function view(
  row: Proposal,
  { certificates, assessments, imports }: Subjects,
  askerId: string,
  today: CalendarDate,
): AdminProposal {
  const certificate = certificates.get(row.certificate_id ?? "");
  const assessment = assessments.get(row.assessment_id ?? "");
  const product = certificate?.product ?? assessment?.product;
  return {
    id: row.id,
    kind: row.kind,
    state: row.decision ?? "open",
    reason: row.reason,
    document_hash: row.document_hash,
    product: product ? { id: product.id, title: product.title, handle: product.handle } : null,
    certificate: certificate ? certificateRow(certificate, today) : null,
    assessment_id: row.assessment_id,
    import: imports.get(row.import_id ?? "") ?? null,
    // Once decided, what stood before is no longer known from here; the audit log holds it.
    changes: proposedChanges(
      row.payload,
      row.decision === null ? certificate : undefined,
      assessment,
    ),
    proposed_by_name: row.proposed_by_name,
    proposed_at: row.proposed_at,
    is_own: row.proposed_by === askerId,
    decided_by_name: row.decided_by_name,
    decided_at: row.decided_at,
    decision_note: row.decision_note,
  };
}
