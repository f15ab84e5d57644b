import { MedusaError } from "@medusajs/framework/utils";

/** Every rule of the registry that can forbid something; screens word it by this code. */
export const RULE_CODES = [
  "date.not_a_day",
  "date.in_future",
  "date.before_last_step",
  "assessment.not_open",
  "assessment.wrong_stage",
  "assessment.already_open",
  "assessment.already_certified",
  "assessment.not_recognised",
  "assessment.already_issued",
  "assessment.renews_nothing",
  "assessment.renews_other_product",
  "criteria_set.none_on_date",
  "score.part_out_of_range",
  "score.not_scored",
  "star.score_too_low",
  "star.below_score",
  "star.above_score",
  "star.gate_missing",
  "star.needs_ministry",
  "star.wrong_authority",
  "star.not_certified",
  "star.unchanged",
  "upgrade.certificate_not_in_force",
  "upgrade.star_not_higher",
  "upgrade.already_highest",
  "renewal.too_early",
  "renewal.certificate_not_in_force",
  "renewal.already_filed",
  "extension.no_open_assessment",
  "extension.filed_after_expiry",
  "extension.too_long",
  "extension.not_later",
  "extension.certificate_ended",
  "certificate.not_in_force",
  "certificate.expiry_before_issue",
  "certificate.expiry_not_by_rule",
  "certificate.issued_before_decision",
  "certificate.issued_before_criteria_set",
  "certificate.holder_missing",
  "certificate.product_code_missing",
  "certificate.decision_number_missing",
  "certificate.authority_missing",
  "certificate.score_out_of_range",
  "certificate.overlap",
  "certificate.already_recorded",
  "proposal.unknown_subject",
  "proposal.already_open",
  "proposal.already_decided",
  "proposal.same_person",
  "proposal.not_proposer",
  "import.has_errors",
  "import.already_applied",
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

/** What a rule says against a change. */
export interface RuleBreach {
  code: RuleCode;
  /** One English sentence with the facts it was judged by. */
  message: string;
  /** The field that is at fault, where there is one. */
  field?: string;
}

/** Refuses a change; the rule's code travels with the error. */
export function refuse(breach: RuleBreach): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, breach.message, breach.code);
}
