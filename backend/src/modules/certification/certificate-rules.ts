import type { AuthorityLevel, RevokeReason } from "../../contracts/certificate";
import { addMonths, type CalendarDate } from "../../calendar/calendar-date";
import { checkDay, checkStar, checkStepDate, dayBreach } from "./assessment-stage";
import { type CertificateDates, holdsUntil, isInForce, starSpan } from "./certificate-status";
import { refuse, type RuleBreach } from "./rule";
import { authorityBreach, type CriteriaSetRules, starOfScore } from "./star-rules";

/** What a certificate states when it is recorded. */
export interface PrintedCertificate {
  product_code: string;
  legal_basis: CriteriaSetRules["legal_basis"];
  star_rating: number;
  score: number | null;
  decision_number: string;
  decision_date: CalendarDate;
  issuing_authority: string;
  authority_level: AuthorityLevel;
  issued_on: CalendarDate;
  expires_on: CalendarDate;
  holder_name_as_printed: string;
}

/** Everything that speaks against recording a certificate, in the order of its fields. */
export function printedBreaches(
  certificate: PrintedCertificate,
  sets: readonly CriteriaSetRules[],
): RuleBreach[] {
  return [
    ...missingBreaches(certificate),
    ...starBreaches(certificate, sets),
    ...dateBreaches(certificate, sets),
  ];
}

function missingBreaches(certificate: PrintedCertificate): RuleBreach[] {
  const fields = [
    ["product_code", "certificate.product_code_missing", "A certificate names its product code."],
    [
      "decision_number",
      "certificate.decision_number_missing",
      "A certificate names the decision it rests on.",
    ],
    ["issuing_authority", "certificate.authority_missing", "A certificate names who issued it."],
    ["holder_name_as_printed", "certificate.holder_missing", "A certificate names its holder."],
  ] as const;
  return fields
    .filter(([field]) => certificate[field].trim() === "")
    .map(([field, code, message]) => ({ code, field, message }));
}

function starBreaches(
  { star_rating, score, legal_basis, authority_level, issued_on }: PrintedCertificate,
  sets: readonly CriteriaSetRules[],
): RuleBreach[] {
  if (star_rating !== 3 && star_rating !== 4 && star_rating !== 5) {
    return [
      {
        code: "star.not_certified",
        field: "star_rating",
        message: `A certificate gives 3, 4 or 5 stars, not ${star_rating}.`,
      },
    ];
  }
  const breaches: RuleBreach[] = [];
  const authority = authorityBreach(star_rating, authority_level, issued_on);
  if (authority) breaches.push(authority);
  if (score === null) return breaches;
  if (!(score >= 0 && score <= 100)) {
    breaches.push({
      code: "certificate.score_out_of_range",
      field: "score",
      message: `A score lies between 0 and 100, not at ${score}.`,
    });
    return breaches;
  }
  const set = sets.find((candidate) => candidate.legal_basis === legal_basis);
  const reached = set ? starOfScore(set, score) : null;
  if (set && (reached === null || star_rating > reached)) {
    breaches.push({
      code: "star.above_score",
      field: "score",
      message: `${score} points reach ${reached ?? "no"} stars, not ${star_rating}.`,
    });
  }
  return breaches;
}

function dateBreaches(
  certificate: PrintedCertificate,
  sets: readonly CriteriaSetRules[],
): RuleBreach[] {
  const { decision_date, issued_on, expires_on, legal_basis } = certificate;
  const noDays = (["decision_date", "issued_on", "expires_on"] as const).flatMap(
    (field) => dayBreach(certificate[field], field) ?? [],
  );
  if (noDays.length > 0) return noDays;
  const breaches: RuleBreach[] = [];
  if (issued_on < decision_date) {
    breaches.push({
      code: "certificate.issued_before_decision",
      field: "issued_on",
      message: `It was issued on ${issued_on}, before its decision of ${decision_date}.`,
    });
  }
  const set = sets.find((candidate) => candidate.legal_basis === legal_basis);
  if (!set || issued_on < set.effective_from) {
    breaches.push({
      code: "certificate.issued_before_criteria_set",
      field: "legal_basis",
      message: set
        ? `${legal_basis} holds from ${set.effective_from}, after the issue on ${issued_on}.`
        : `The criteria set ${legal_basis} is not recorded.`,
    });
  }
  if (expires_on <= issued_on) {
    breaches.push({
      code: "certificate.expiry_before_issue",
      field: "expires_on",
      message: `It expires on ${expires_on}, which is not after its issue on ${issued_on}.`,
    });
  } else if (set && expires_on !== expiryOf(issued_on, set)) {
    breaches.push({
      code: "certificate.expiry_not_by_rule",
      field: "expires_on",
      message: `It was issued on ${issued_on} and holds ${set.validity_months} months: until ${expiryOf(issued_on, set)}, not ${expires_on}.`,
    });
  }
  return breaches;
}

/** The last day of a certificate issued on that day. */
export function expiryOf(
  issuedOn: CalendarDate,
  set: Pick<CriteriaSetRules, "validity_months">,
): CalendarDate {
  return addMonths(issuedOn, set.validity_months);
}

/** A product has one certificate in force at most; the other one, or null. */
export function overlappingCertificate<T extends CertificateDates>(
  certificate: CertificateDates,
  others: readonly T[],
): T | null {
  const span = starSpan(certificate);
  if (span === null) return null;
  const found = others.find((other) => {
    const otherSpan = starSpan(other);
    return otherSpan !== null && otherSpan.from <= span.until && span.from <= otherSpan.until;
  });
  return found ?? null;
}

export function overlapBreach(
  certificate: Pick<CertificateDates, "issued_on" | "expires_on">,
  other: CertificateDates & { decision_number: string },
): RuleBreach {
  return {
    code: "certificate.overlap",
    field: "issued_on",
    message:
      `The product's certificate of decision ${other.decision_number} holds from ${other.issued_on} ` +
      `until ${holdsUntil(other)}: a second one from ${certificate.issued_on} until ${certificate.expires_on} cannot be in force beside it.`,
  };
}

/** Dates of a certificate on the day it is recorded. */
export function untouched(certificate: Pick<CertificateDates, "issued_on" | "expires_on">) {
  return {
    issued_on: certificate.issued_on,
    expires_on: certificate.expires_on,
    extended_until: null,
    renewal_filed_on: null,
    revoked_on: null,
    superseded_on: null,
  };
}

/** The old certificate ends on the day on which the new one is issued. */
export function superseded(old: CertificateDates, by: { id: string; issued_on: CalendarDate }) {
  if (old.revoked_on !== null || old.superseded_on !== null || by.issued_on <= old.issued_on) {
    refuse({
      code: "certificate.not_in_force",
      message: `The certificate issued on ${old.issued_on} cannot be followed by one issued on ${by.issued_on}: it was ended before, or is the later one.`,
    });
  }
  return { superseded_on: by.issued_on, superseded_by: by.id };
}

/** A revocation takes effect on its day, which may lie ahead. */
export function revoked(
  certificate: CertificateDates,
  facts: {
    revoked_on: CalendarDate;
    revoke_reason: RevokeReason;
    revoke_note: string;
    revoke_decision_number: string;
  },
) {
  checkDay(facts.revoked_on, "revoked_on");
  if (facts.revoked_on < certificate.issued_on) {
    refuse({
      code: "date.before_last_step",
      field: "revoked_on",
      message: `${facts.revoked_on} lies before the issue on ${certificate.issued_on}.`,
    });
  }
  const { revoked_on, superseded_on } = certificate;
  if (
    revoked_on !== null ||
    (superseded_on !== null && superseded_on <= facts.revoked_on) ||
    facts.revoked_on > holdsUntil(certificate)
  ) {
    refuse({
      code: "certificate.not_in_force",
      message: `On ${facts.revoked_on} the certificate is not in force: there is nothing to revoke.`,
    });
  }
  const { revoke_reason, revoke_note, revoke_decision_number } = facts;
  return { revoked_on: facts.revoked_on, revoke_reason, revoke_note, revoke_decision_number };
}

/** A certificate in force gives another star, by a decision of its own. */
export function starChanged(
  certificate: CertificateDates & { star_rating: number; decision_date: CalendarDate },
  change: {
    star_rating: number;
    score: number | null;
    decision_number: string;
    decision_date: CalendarDate;
    issuing_authority: string;
    authority_level: AuthorityLevel;
  },
  set: CriteriaSetRules,
  today: CalendarDate,
) {
  const star = checkStar(change.star_rating);
  checkDay(change.decision_date, "decision_date");
  checkStepDate(change.decision_date, certificate.decision_date, today);
  if (!isInForce(certificate, today)) {
    refuse({
      code: "certificate.not_in_force",
      message: "The certificate is not in force: there is no star to change.",
    });
  }
  if (star === certificate.star_rating) {
    refuse({
      code: "star.unchanged",
      field: "star_rating",
      message: `The certificate gives ${star} stars already.`,
    });
  }
  const authority = authorityBreach(star, change.authority_level, change.decision_date);
  if (authority) refuse(authority);
  if (change.score !== null) {
    const reached = starOfScore(set, change.score);
    if (reached === null || star > reached) {
      refuse({
        code: "star.above_score",
        field: "score",
        message: `${change.score} points reach ${reached ?? "no"} stars, not ${star}.`,
      });
    }
  }
  const { score, decision_number, decision_date, issuing_authority, authority_level } = change;
  return {
    star_rating: star,
    ...(score !== null && { score }),
    decision_number,
    decision_date,
    issuing_authority,
    authority_level,
  };
}
