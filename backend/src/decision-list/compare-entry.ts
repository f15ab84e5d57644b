import type {
  DecisionChange,
  DecisionRowError,
  DecisionRowKind,
  EarlierCertificate,
  ListedCertificate,
} from "../contracts/decision-import";
import { addDays, type CalendarDate } from "../calendar/calendar-date";
import {
  certificateStatus,
  EXPIRING_DAYS,
  parseStarRating,
  holdsUntil,
  starSpan,
} from "../modules/certification/certificate-status";
import { expiryOf, printedBreaches } from "../modules/certification/certificate-rules";
import { type CriteriaSetRules, criteriaSetOn } from "../modules/certification/star-rules";
import { type DecisionEntry, day, rowError } from "./decision-entry";
import type { RegistryCertificate, RegistryProduct } from "./registry";
import { breachError } from "./rule-statements";

export type Comparison =
  | { kind: Exclude<DecisionRowKind, "error">; change: DecisionChange; errors: null }
  | { kind: "error"; change: null; errors: DecisionRowError[] };

/**
 * What a row does to its product's certificates. A new certificate ends the one in force when it
 * gives more stars or when that one had come to its time of renewal; otherwise two would hold at
 * once, which is refused.
 */
export function compareEntry(
  entry: DecisionEntry,
  product: RegistryProduct,
  criteriaSets: readonly CriteriaSetRules[],
): Comparison {
  const criteria = criteriaOf(entry, criteriaSets);
  if (!criteria) {
    return failed(
      "criteria_set.none_on_date",
      "legal_basis",
      `Ngày ${day(entry.decision_date)} không có bộ tiêu chí nào${entry.legal_basis ? " như vậy" : ""}.`,
      `No such criteria set was in force on ${day(entry.decision_date)}.`,
    );
  }
  const latest = latestOf(product.certificates, entry.issued_on);
  const code = entry.product_code ?? latest?.product_code;
  if (code === undefined) {
    return failed(
      "product_code.missing",
      "product_code",
      "Sản phẩm chưa có giấy nào trong sổ, nên dòng này phải có mã sản phẩm.",
      "The product has no certificate yet, so the row has to give its product code.",
    );
  }
  const after: ListedCertificate = {
    product_code: code,
    legal_basis: criteria.legal_basis,
    star_rating: entry.star_rating,
    score: entry.score,
    round: entry.round ?? roundAfter(latest, entry),
    decision_number: entry.decision_number,
    decision_date: entry.decision_date,
    issuing_authority: entry.issuing_authority,
    authority_level: entry.authority_level,
    issued_on: entry.issued_on,
    expires_on: entry.expires_on ?? expiryOf(entry.issued_on, criteria),
    holder_name_as_printed: entry.holder_name,
    address_as_printed: printedAddress(entry),
  };
  const recorded = product.certificates.find(
    (certificate) =>
      certificate.product_code === after.product_code &&
      certificate.decision_number === after.decision_number &&
      certificate.issued_on === after.issued_on,
  );
  if (recorded) return againstRecorded(recorded, after);
  const breaches = printedBreaches(after, criteriaSets);
  if (breaches.length > 0) {
    return { kind: "error", change: null, errors: breaches.map(breachError) };
  }
  return againstEarlier(after, latest, product.certificates);
}

function againstRecorded(recorded: RegistryCertificate, after: ListedCertificate): Comparison {
  const fields = (["star_rating", "expires_on"] as const).filter(
    (field) => recorded[field] !== after[field],
  );
  const [field] = fields;
  if (field) {
    const shown = (value: string | number) => (typeof value === "string" ? day(value) : value);
    return failed(
      "certificate.recorded_otherwise",
      field,
      `Giấy này đã có trong sổ với nội dung khác: ${shown(recorded[field])}, không phải ${shown(after[field])}.`,
      `The registry has this certificate with ${shown(recorded[field])} instead of ${shown(after[field])}.`,
    );
  }
  return {
    kind: "unchanged",
    change: { before: summary(recorded), after, supersedes: null },
    errors: null,
  };
}

function againstEarlier(
  after: ListedCertificate,
  latest: RegistryCertificate | null,
  all: readonly RegistryCertificate[],
): Comparison {
  const lastDay = after.expires_on;
  const overlapping = all.filter((certificate) => {
    const span = starSpan(certificate);
    return span !== null && span.from <= lastDay && span.until >= after.issued_on;
  });
  const [inForce] = overlapping;
  const before = latest && summary(latest);
  if (!inForce) {
    const renews =
      latest !== null && certificateStatus(latest, after.issued_on) === "expired"
        ? "renew"
        : "issue";
    const kind =
      renews === "renew" && after.star_rating > (latest?.star_rating ?? 0) ? "upgrade" : renews;
    return { kind, change: { before, after, supersedes: null }, errors: null };
  }
  const upgrade = after.star_rating > inForce.star_rating;
  const renewableFrom = addDays(inForce.expires_on, -EXPIRING_DAYS);
  const mayFollow =
    overlapping.length === 1 &&
    inForce.issued_on < after.issued_on &&
    (upgrade || after.issued_on >= renewableFrom);
  if (!mayFollow) {
    return failed(
      "certificate.overlap",
      "issued_on",
      `Sản phẩm còn giấy ${inForce.decision_number} (${inForce.star_rating} sao) ` +
        `hiệu lực đến ${day(holdsUntil(inForce))}; ` +
        `giấy cùng hạng chỉ cấp lại được từ ${day(renewableFrom)}.`,
      `Certificate ${inForce.decision_number} (${inForce.star_rating} stars) holds until ` +
        `${day(holdsUntil(inForce))}; one of the same star may follow from ${day(renewableFrom)}.`,
    );
  }
  return {
    kind: upgrade ? "upgrade" : "renew",
    change: { before: summary(inForce), after, supersedes: inForce.id },
    errors: null,
  };
}

/** The set the list names, else the one in use on the day of the decision. */
function criteriaOf(
  { legal_basis, decision_date }: DecisionEntry,
  sets: readonly CriteriaSetRules[],
): CriteriaSetRules | null {
  if (legal_basis === null) return criteriaSetOn(sets, decision_date);
  return sets.find((set) => set.legal_basis === legal_basis) ?? null;
}

function latestOf(
  certificates: readonly RegistryCertificate[],
  before: CalendarDate,
): RegistryCertificate | null {
  return certificates
    .filter((certificate) => certificate.issued_on <= before)
    .reduce<RegistryCertificate | null>(
      (latest, next) => (latest && latest.issued_on >= next.issued_on ? latest : next),
      null,
    );
}

function roundAfter(
  latest: RegistryCertificate | null,
  entry: DecisionEntry,
): ListedCertificate["round"] {
  if (!latest) return "first";
  return entry.star_rating > latest.star_rating ? "upgrade" : "re_evaluation";
}

/** As the row gives it: one address, or the names of its columns put together. */
function printedAddress({ address, place }: DecisionEntry): string {
  if (address !== null) return address;
  return [place.commune, place.district, place.province].filter(Boolean).join(", ");
}

function summary(certificate: RegistryCertificate): EarlierCertificate {
  return {
    id: certificate.id,
    star_rating: parseStarRating(certificate.star_rating),
    decision_number: certificate.decision_number,
    issued_on: certificate.issued_on,
    holds_until: holdsUntil(certificate),
  };
}

function failed(...error: Parameters<typeof rowError>): Comparison {
  return { kind: "error", change: null, errors: [rowError(...error)] };
}
