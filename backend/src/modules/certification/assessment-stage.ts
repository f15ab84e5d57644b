import type { ASSESSMENT_OUTCOMES, AuthorityLevel } from "../../contracts/certificate";
import { type CalendarDate, dayNumber } from "../../calendar/calendar-date";
import { parseStarRating } from "./certificate-status";
import { type RuleBreach, refuse } from "./rule";
import {
  type CriteriaSetRules,
  type Gates,
  gatesSchema,
  type PartScores,
  recognitionBreach,
  scoreBreach,
  totalScore,
} from "./star-rules";

export const ASSESSMENT_STAGES = [
  "entered",
  "standardised",
  "screened",
  "scored",
  "recognised",
  "not_recognised",
  "withdrawn",
] as const;
export type AssessmentStage = (typeof ASSESSMENT_STAGES)[number];

/** The facts of an assessment that its stage and its next steps are judged by. */
export interface AssessmentFacts {
  entered_on: CalendarDate;
  standardised_on: CalendarDate | null;
  screened_on: CalendarDate | null;
  scored_on: CalendarDate | null;
  decided_on: CalendarDate | null;
  withdrawn_on: CalendarDate | null;
  outcome: (typeof ASSESSMENT_OUTCOMES)[number] | null;
  part_a: number | null;
  part_b: number | null;
  part_c: number | null;
  gates: unknown;
}

/** How far an assessment has come; derived, never stored. */
export function assessmentStage(assessment: AssessmentFacts): AssessmentStage {
  if (assessment.withdrawn_on !== null) return "withdrawn";
  if (assessment.outcome !== null) return assessment.outcome;
  if (assessment.scored_on !== null) return "scored";
  if (assessment.screened_on !== null) return "screened";
  return assessment.standardised_on === null ? "entered" : "standardised";
}

export function isOpen(assessment: AssessmentFacts): boolean {
  return assessment.decided_on === null && assessment.withdrawn_on === null;
}

/** Points of all parts, or null before it is scored. */
export function assessmentScore(
  assessment: Pick<AssessmentFacts, "part_a" | "part_b" | "part_c">,
): number | null {
  const { part_a, part_b, part_c } = assessment;
  if (part_a === null || part_b === null || part_c === null) return null;
  return totalScore({ part_a, part_b, part_c });
}

/** Refuses a date that is no day, lies after today, or before what was done before. */
export function checkStepDate(on: CalendarDate, after: CalendarDate | null, today: CalendarDate) {
  checkDay(on, "on");
  if (on > today) {
    refuse({
      code: "date.in_future",
      field: "on",
      message: `${on} lies after today, ${today}: a step is recorded once it is done.`,
    });
  }
  if (after !== null && on < after) {
    refuse({
      code: "date.before_last_step",
      field: "on",
      message: `${on} lies before the step before it, which was done on ${after}.`,
    });
  }
}

/** Refuses what is not a day of the calendar, such as 30 February. */
export function checkDay(date: CalendarDate, field: string): void {
  const breach = dayBreach(date, field);
  if (breach) refuse(breach);
}

export function dayBreach(date: CalendarDate, field: string): RuleBreach | null {
  try {
    dayNumber(date);
    return null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { code: "date.not_a_day", field, message: `${field}: ${error.message}` };
  }
}

function checkStage(assessment: AssessmentFacts, allowed: AssessmentStage[], step: string): void {
  const stage = assessmentStage(assessment);
  if (!isOpen(assessment)) {
    refuse({
      code: "assessment.not_open",
      message: `The assessment is closed (${stage}): nothing more is recorded in it.`,
    });
  }
  if (!allowed.includes(stage)) {
    refuse({
      code: "assessment.wrong_stage",
      message: `It cannot be ${step} while it is ${stage}; that follows on: ${allowed.join(", ")}.`,
    });
  }
}

/** The last step's day: nothing is recorded as done before it. */
function lastStepOn(assessment: AssessmentFacts): CalendarDate {
  return [assessment.standardised_on, assessment.screened_on, assessment.scored_on].reduce<string>(
    (latest, day) => (day !== null && day > latest ? day : latest),
    assessment.entered_on,
  );
}

export function standardised(assessment: AssessmentFacts, on: CalendarDate, today: CalendarDate) {
  checkStage(assessment, ["entered"], "standardised");
  checkStepDate(on, lastStepOn(assessment), today);
  return { standardised_on: on };
}

/** The dossier was looked through. It may be looked through again until it is scored. */
export function screened(
  assessment: AssessmentFacts,
  step: { on: CalendarDate; gates: Gates; note?: string | null },
  today: CalendarDate,
) {
  checkStage(assessment, ["standardised", "screened"], "screened");
  checkStepDate(step.on, lastStepOn(assessment), today);
  return {
    screened_on: step.on,
    gates: gatesSchema.parse(step.gates),
    ...(step.note !== undefined && { note: step.note }),
  };
}

/** The council's points. They may be corrected until the decision. */
export function scored(
  assessment: AssessmentFacts,
  step: PartScores & { on: CalendarDate },
  set: CriteriaSetRules,
  today: CalendarDate,
) {
  checkStage(assessment, ["screened", "scored"], "scored");
  checkStepDate(step.on, lastStepOn(assessment), today);
  const breach = scoreBreach(set, step);
  if (breach) refuse(breach);
  const { part_a, part_b, part_c } = step;
  return { scored_on: step.on, legal_basis: set.legal_basis, part_a, part_b, part_c };
}

export interface DecisionStep {
  on: CalendarDate;
  outcome: (typeof ASSESSMENT_OUTCOMES)[number];
  star_rating?: number | null;
  authority_level?: AuthorityLevel;
  decision_number: string;
  document_hash?: string | null;
}

export function decided(
  assessment: AssessmentFacts,
  step: DecisionStep,
  set: CriteriaSetRules,
  today: CalendarDate,
) {
  checkStage(assessment, ["scored"], "decided");
  checkStepDate(step.on, lastStepOn(assessment), today);
  if (step.decision_number.trim() === "") {
    refuse({
      code: "certificate.decision_number_missing",
      field: "decision_number",
      message: "A decision has a number.",
    });
  }
  const authority_level = step.authority_level ?? "province";
  const shared = {
    decided_on: step.on,
    outcome: step.outcome,
    authority_level,
    decision_number: step.decision_number.trim(),
    decision_document_hash: step.document_hash ?? null,
  };
  if (step.outcome === "not_recognised") return { ...shared, star_rating: null };

  const score = assessmentScore(assessment);
  if (score === null) {
    return refuse({ code: "score.not_scored", message: "Nothing is recognised without a score." });
  }
  const star = checkStar(step.star_rating);
  const breach = recognitionBreach(set, {
    score,
    gates: gatesSchema.parse(assessment.gates),
    star,
    authority: authority_level,
    on: step.on,
  });
  if (breach) refuse(breach);
  return { ...shared, star_rating: star };
}

/** Refuses a star that no certificate can give. */
export function checkStar(star: number | null | undefined) {
  if (star !== 3 && star !== 4 && star !== 5) {
    refuse({
      code: "star.not_certified",
      field: "star_rating",
      message: `A certificate gives 3, 4 or 5 stars, not ${star ?? "none"}.`,
    });
  }
  return parseStarRating(star);
}

export function withdrawn(
  assessment: AssessmentFacts,
  step: { on: CalendarDate; reason: string },
  today: CalendarDate,
) {
  checkStage(assessment, ["entered", "standardised", "screened", "scored"], "withdrawn");
  checkStepDate(step.on, lastStepOn(assessment), today);
  return { withdrawn_on: step.on, note: step.reason };
}
