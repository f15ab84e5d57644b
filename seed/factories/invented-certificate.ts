import { addMonths, type CalendarDate } from "../../backend/src/calendar/calendar-date";
import type {
  CERTIFICATE_ROUNDS,
  EvidenceLevel,
  LEGAL_BASES,
  RevokeReason,
  StarRating,
} from "../../backend/src/contracts/certificate";
import { lookupCode } from "../../backend/src/modules/certification/lookup-code";
import { inventedProducer } from "./invented-goods";

/** A row of `certificate` without what the database and the registry give it themselves. */
export interface InventedCertificate {
  lookup_code: string;
  product_code: string;
  legal_basis: (typeof LEGAL_BASES)[number];
  star_rating: StarRating;
  score: number | null;
  round: (typeof CERTIFICATE_ROUNDS)[number];
  decision_number: string;
  decision_date: CalendarDate;
  issuing_authority: string;
  authority_level: "province" | "central";
  issued_on: CalendarDate;
  expires_on: CalendarDate;
  extended_until: CalendarDate | null;
  renewal_filed_on: CalendarDate | null;
  revoked_on: CalendarDate | null;
  revoke_reason: RevokeReason | null;
  revoke_note: string | null;
  revoke_decision_number: string | null;
  superseded_on: CalendarDate | null;
  holder_name_as_printed: string;
  address_as_printed: string;
  star_evidence: EvidenceLevel;
  date_evidence: EvidenceLevel;
  source: string;
  checked_on: CalendarDate | null;
}

type Facts = Partial<Omit<InventedCertificate, "lookup_code">>;

const VALIDITY_MONTHS = 36;

/** When each decision of the Prime Minister began to be the rule, oldest first. */
const RULES: readonly [CalendarDate, InventedCertificate["legal_basis"]][] = [
  ["2019-08-21", "QD1048_2019"],
  ["2023-02-24", "QD148_2023"],
  ["2025-07-06", "QD1489_2025"],
  ["2026-05-22", "QD26_2026"],
];

/**
 * A certificate of the invented product with this number. Everything about it is marked as
 * demonstration; what the case is about is given as `facts`.
 *
 * @param turn tells several certificates of one product apart
 */
export function inventedCertificate(
  number: number,
  facts: Facts & { issued_on: CalendarDate },
  turn = 1,
): InventedCertificate {
  const { issued_on } = facts;
  const isCentral = facts.star_rating === 5;
  const year = issued_on.slice(0, 4);
  const certificate = {
    product_code: `DEMO-33-00000-9${String(number).padStart(3, "0")}-${year}`,
    legal_basis: RULES.filter(([from]) => from <= issued_on).at(-1)?.[1] ?? "QD1048_2019",
    star_rating: 4 as const,
    score: null,
    round: turn === 1 ? ("first" as const) : ("re_evaluation" as const),
    decision_number: `DEMO-BIA-${number}.${turn}/QĐ-UBND`,
    decision_date: issued_on,
    issuing_authority: isCentral ? "Bộ (bịa ra để thử)" : "UBND tỉnh (bịa ra để thử)",
    authority_level: isCentral ? ("central" as const) : ("province" as const),
    expires_on: addMonths(issued_on, VALIDITY_MONTHS),
    extended_until: null,
    renewal_filed_on: null,
    revoked_on: null,
    revoke_reason: facts.revoked_on ? ("other" as const) : null,
    revoke_note: facts.revoked_on ? "Thu hồi bịa ra để thử." : null,
    revoke_decision_number: facts.revoked_on ? `DEMO-BIA-TH-${number}.${turn}/QĐ-UBND` : null,
    superseded_on: null,
    holder_name_as_printed: inventedProducer(number).registered_name,
    address_as_printed: "Xã Không Có Thật, huyện Bịa Ra, tỉnh Để Thử",
    star_evidence: "D" as const,
    date_evidence: "D" as const,
    source: "Bịa ra để thử",
    checked_on: null,
    ...facts,
  };
  return { ...certificate, lookup_code: lookupCode(certificate) };
}
