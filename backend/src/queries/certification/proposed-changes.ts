import type { AdminProposal } from "../../contracts/registry-admin";

type Facts = Readonly<Record<string, unknown>>;

/**
 * Fact by fact what a proposal would change. What its subject does not hold yet has nothing before.
 *
 * @param payload what the proposal carries
 * @param certificate what it changes, as it stands
 * @param assessment what a certificate would be issued on, which gives its star and number
 */
export function proposedChanges(
  payload: Facts,
  certificate: Facts | undefined,
  assessment: Facts | undefined,
): AdminProposal["changes"] {
  const fromAssessment = assessment
    ? { star_rating: assessment.star_rating, decision_number: assessment.decision_number }
    : {};
  return Object.entries({ ...fromAssessment, ...payload })
    .map(([field, value]) => ({
      field,
      before: factText(certificate?.[field]),
      after: factText(value),
    }))
    .filter(({ before, after }) => before !== after);
}

function factText(value: unknown): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === null || value === undefined ? null : JSON.stringify(value);
}
