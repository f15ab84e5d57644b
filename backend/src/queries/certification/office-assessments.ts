import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { addMonths, type CalendarDate } from "../../calendar/calendar-date";
import {
  ASSESSMENT_OUTCOMES,
  AUTHORITY_LEVELS,
  CERTIFICATE_ROUNDS,
  legalBasisSchema,
  starRatingSchema,
} from "../../contracts/certificate";
import type { AdminAssessment } from "../../contracts/registry-admin";
import { assessmentScore, assessmentStage } from "../../modules/certification/assessment-stage";
import {
  criteriaSetOn,
  criteriaSetSchema,
  gatesSchema,
  starOfScore,
} from "../../modules/certification/star-rules";

/** What has ended stays on the board for this long. */
const SHOWN_MONTHS = 12;

const nullable = z.string().nullable();
const points = z.coerce.number().nullable();

const factsSchema = z.object({
  id: z.string(),
  product_code: nullable,
  round: z.enum(CERTIFICATE_ROUNDS),
  legal_basis: legalBasisSchema,
  renews_certificate_id: nullable,
  entered_on: z.string(),
  standardised_on: nullable,
  screened_on: nullable,
  scored_on: nullable,
  decided_on: nullable,
  withdrawn_on: nullable,
  part_a: points,
  part_b: points,
  part_c: points,
  gates: gatesSchema,
  outcome: z.enum(ASSESSMENT_OUTCOMES).nullable(),
  star_rating: starRatingSchema.nullable(),
  authority_level: z.enum(AUTHORITY_LEVELS).nullable(),
  decision_number: nullable,
  note: nullable,
});

const rowSchema = factsSchema.extend({
  product: z
    .object({
      id: z.string(),
      title: z.string(),
      handle: z.string(),
      producer: z.object({ registered_name: z.string(), address: nullable }).nullish(),
    })
    .nullish(),
});

const FIELDS = [
  ...Object.keys(factsSchema.shape),
  "product.id",
  "product.title",
  "product.handle",
  "product.producer.registered_name",
  "product.producer.address",
];

const criteriaSchema = criteriaSetSchema.extend({ title: z.string() });
type Criteria = z.infer<typeof criteriaSchema>;

/** The assessment board: all that is under way, and what ended within a year, oldest first. */
export async function readOfficeAssessments(
  container: MedusaContainer,
  today: CalendarDate,
): Promise<AdminAssessment[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const recently = { $gte: addMonths(today, -SHOWN_MONTHS) };
  const { data } = await query.graph({
    entity: "assessment",
    fields: FIELDS,
    filters: {
      $or: [
        { decided_on: null, withdrawn_on: null },
        { decided_on: recently },
        { withdrawn_on: recently },
      ],
    },
    pagination: { order: { entered_on: "ASC" } },
  });
  const rows = z.array(rowSchema).parse(data);
  const ids = rows.map(({ id }) => id);
  const [{ data: sets }, proposals, certificates] = await Promise.all([
    query.graph({
      entity: "criteria_set",
      fields: Object.keys(criteriaSchema.shape),
    }),
    idsByAssessment(container, "proposal", { assessment_id: ids, decision: null }),
    idsByAssessment(container, "certificate", { assessment_id: ids }),
  ]);
  const criteria = z.array(criteriaSchema).parse(sets);
  return rows.map((row) => view(row, criteria, proposals, certificates, today));
}

async function idsByAssessment(
  container: MedusaContainer,
  entity: "proposal" | "certificate",
  filters: { assessment_id: string[]; decision?: null },
): Promise<ReadonlyMap<string, string>> {
  if (filters.assessment_id.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: ["id", "assessment_id"],
    filters,
  });
  return new Map(
    z
      .array(z.object({ id: z.string(), assessment_id: z.string() }))
      .parse(data)
      .map(({ id, assessment_id }) => [assessment_id, id]),
  );
}

function view(
  row: z.infer<typeof rowSchema>,
  criteria: readonly Criteria[],
  proposals: ReadonlyMap<string, string>,
  certificates: ReadonlyMap<string, string>,
  today: CalendarDate,
): AdminAssessment {
  const { product, outcome: _outcome, ...facts } = row;
  const set = criteriaOf(row, criteria, today);
  const score = assessmentScore(row);
  return {
    ...facts,
    product: product ? { id: product.id, title: product.title, handle: product.handle } : null,
    holder: product?.producer
      ? { name: product.producer.registered_name, address: product.producer.address ?? "" }
      : null,
    stage: assessmentStage(row),
    criteria: {
      title: set.title,
      part_a_max: set.part_a_max,
      part_b_max: set.part_b_max,
      part_c_max: set.part_c_max,
      star_thresholds: set.star_thresholds,
      star_gates: set.star_gates,
      validity_months: set.validity_months,
    },
    score,
    band: score === null ? null : starOfScore(set, score),
    proposal_id: proposals.get(row.id) ?? null,
    certificate_id: certificates.get(row.id) ?? null,
  };
}

/** The set it was scored under, or, before that, the one it would be scored under today. */
function criteriaOf(
  row: z.infer<typeof rowSchema>,
  criteria: readonly Criteria[],
  today: CalendarDate,
): Criteria {
  const own = criteria.find((set) => set.legal_basis === row.legal_basis);
  const found = row.scored_on === null ? (criteriaSetOn(criteria, today) ?? own) : own;
  if (!found) throw new Error(`The criteria set ${row.legal_basis} of ${row.id} is not recorded.`);
  return found;
}
