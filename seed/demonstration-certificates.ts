import { addDays, addMonths, type CalendarDate } from "../backend/src/calendar/calendar-date";
import type { NewCertificate } from "../backend/src/modules/certification/registry";
import { legalBasisOn } from "./criteria-sets";
import type { SeedProduct } from "./data-files";

const VALIDITY_MONTHS = 36;
/** On this day Thái Bình became part of Hưng Yên and districts ceased to be. */
const MERGER = "2025-07-01";

/**
 * When each product's certificate runs out, in days from the first day of the demonstration, since
 * no real date is known. Products of one line share a decision.
 */
const DECISIONS: readonly {
  expires_in: number;
  round: NewCertificate["round"];
  handles: readonly string[];
}[] = [
  { expires_in: 980, round: "first", handles: ["tinh-bot-nghe-dong-la"] },
  { expires_in: 880, round: "first", handles: ["keo-lac-thien-duc", "keo-vung-thien-duc"] },
  { expires_in: 740, round: "first", handles: ["banh-cay-dinh-manh"] },
  { expires_in: 610, round: "re_evaluation", handles: ["banh-cay-lang-nguyen-thien-duc"] },
  {
    expires_in: 545,
    round: "re_evaluation",
    handles: ["vit-bien-dong-xuyen", "trung-vit-bien-dong-xuyen"],
  },
  { expires_in: 455, round: "first", handles: ["keo-doi-lac-dinh-manh", "keo-doi-vung-dinh-manh"] },
  { expires_in: 320, round: "first", handles: ["keo-lac-dinh-manh", "keo-vung-dinh-manh"] },
  { expires_in: 150, round: "first", handles: ["keo-doi-thien-duc"] },
  { expires_in: 95, round: "first", handles: ["tinh-bot-san-day-dong-la"] },
  { expires_in: 21, round: "first", handles: ["keo-gao-lut-dinh-manh"] },
  { expires_in: -75, round: "first", handles: ["banh-che-lam-thien-duc"] },
  { expires_in: -200, round: "first", handles: ["cay-phat-loc-minh-tan"] },
];

/** A product whose maker is known and whose star state press or a signed decision says was given. */
export type CertifiedProduct = SeedProduct & { producer: string; star: number };

export function isCertified(product: SeedProduct): product is CertifiedProduct {
  return (
    (product.evidence_level === "A" || product.evidence_level === "B1") &&
    product.producer !== null &&
    product.star !== null
  );
}

/** How a former commune was written on paper. */
export interface PrintedPlace {
  kind: string;
  name: string;
  district: string;
  province: string;
}

/**
 * The illustrative certificate of a product: the star is as published, everything else is made up
 * (evidence D) and begins with `DEMO-` where it is a number. Throws for a product that has none.
 */
export function demonstrationCertificate(
  product: CertifiedProduct,
  place: PrintedPlace,
  communeCode: string,
  firstDay: CalendarDate,
): NewCertificate {
  const index = DECISIONS.findIndex((decision) => decision.handles.includes(product.handle));
  const decision = DECISIONS[index];
  if (!decision) throw new Error(`${product.handle} is certified but stands in no decision.`);
  const sequence = DECISIONS.flatMap(({ handles }) => handles).indexOf(product.handle) + 1;
  const issued = addMonths(addDays(firstDay, decision.expires_in), -VALIDITY_MONTHS);
  return {
    product_code: `DEMO-33-${communeCode}-${twoDigits(sequence)}-${issued.slice(0, 4)}`,
    legal_basis: legalBasisOn(issued),
    star_rating: product.star,
    score: null,
    round: decision.round,
    decision_number: `DEMO-${twoDigits(index + 1)}/QĐ-UBND`,
    decision_date: issued,
    issuing_authority: issued < MERGER ? "UBND tỉnh Thái Bình (cũ)" : "UBND tỉnh Hưng Yên",
    authority_level: "province",
    issued_on: issued,
    expires_on: addMonths(issued, VALIDITY_MONTHS),
    holder_name_as_printed: product.producer,
    address_as_printed: `${place.kind} ${place.name}, huyện ${place.district}, tỉnh ${place.province}`,
    star_evidence: product.evidence_level,
    date_evidence: "D",
    source: product.source,
    checked_on: firstDay,
  };
}

const twoDigits = (number: number) => String(number).padStart(2, "0");
