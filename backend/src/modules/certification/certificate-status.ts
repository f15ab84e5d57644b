import type { CertificatePlate, CertificateStatus, StarRating } from "../../contracts/certificate";
import { starRatingSchema } from "../../contracts/certificate";
import { addDays, type CalendarDate, daysBetween } from "../../calendar/calendar-date";

/** The facts of a certificate that decide whether it holds. */
export interface CertificateDates {
  issued_on: CalendarDate;
  expires_on: CalendarDate;
  extended_until: CalendarDate | null;
  renewal_filed_on: CalendarDate | null;
  revoked_on: CalendarDate | null;
  superseded_on: CalendarDate | null;
}

/** Expiry is announced this many days ahead: the renewal file may be handed in from then on. */
export const EXPIRING_DAYS = 180;

const IN_FORCE: ReadonlySet<CertificateStatus> = new Set([
  "active",
  "expiring",
  "renewal_pending",
  "extended",
]);

/** Last day on which it can hold: a certificate holds through the whole of this day. */
export function holdsUntil(certificate: CertificateDates): CalendarDate {
  const { expires_on, extended_until } = certificate;
  return extended_until !== null && extended_until > expires_on ? extended_until : expires_on;
}

/**
 * The status on a given day, derived from dates and decisions (QĐ 26/2026/QĐ-TTg). Revocation and
 * succession take effect on their own day. Before `issued_on` there is no certificate yet: null.
 */
export function certificateStatus(
  certificate: CertificateDates,
  today: CalendarDate,
): CertificateStatus | null {
  if (today < certificate.issued_on) return null;
  if (certificate.revoked_on !== null && certificate.revoked_on <= today) return "revoked";
  if (certificate.superseded_on !== null && certificate.superseded_on <= today) return "superseded";
  if (today > holdsUntil(certificate)) return "expired";
  if (today > certificate.expires_on) return "extended";
  if (certificate.renewal_filed_on !== null && certificate.renewal_filed_on <= today) {
    return "renewal_pending";
  }
  return daysBetween(today, certificate.expires_on) <= EXPIRING_DAYS ? "expiring" : "active";
}

export function isInForce(certificate: CertificateDates, today: CalendarDate): boolean {
  const status = certificateStatus(certificate, today);
  return status !== null && IN_FORCE.has(status);
}

/** The first and last day of the span in which it gives a star, or null when there is none. */
export function starSpan(
  certificate: CertificateDates,
): { from: CalendarDate; until: CalendarDate } | null {
  const ends = [holdsUntil(certificate)];
  for (const end of [certificate.revoked_on, certificate.superseded_on]) {
    if (end !== null) ends.push(addDays(end, -1));
  }
  const until = ends.reduce((earliest, end) => (end < earliest ? end : earliest));
  return until < certificate.issued_on ? null : { from: certificate.issued_on, until };
}

/** What a plate needs beside the dates. */
export interface PlateCertificate extends CertificateDates {
  star_rating: number;
  decision_number: string;
  product_code: string;
  lookup_code: string;
  star_evidence: CertificatePlate["star_evidence"];
  date_evidence: CertificatePlate["date_evidence"];
}

/**
 * Of a product's certificates the one that speaks today: the one in force, else the last one to have
 * expired by itself. A revoked or superseded one never speaks, and a revocation silences everything
 * issued before it.
 */
export function speakingCertificate<T extends CertificateDates>(
  certificates: readonly T[],
  today: CalendarDate,
): T | null {
  const byIssue = certificates
    .filter((certificate) => certificateStatus(certificate, today) !== null)
    .sort((a, b) => (a.issued_on < b.issued_on ? 1 : -1));
  const inForce = byIssue.find((certificate) => isInForce(certificate, today));
  if (inForce) return inForce;
  const latest = byIssue[0];
  return latest && certificateStatus(latest, today) === "expired" ? latest : null;
}

/** The plate a product shows today, or null for none (never certified, or revoked). */
export function certificatePlate(
  certificates: readonly PlateCertificate[],
  today: CalendarDate,
): CertificatePlate | null {
  const certificate = speakingCertificate(certificates, today);
  if (!certificate) return null;
  const status = certificateStatus(certificate, today);
  const until = holdsUntil(certificate);
  const daysLeft = daysBetween(today, until);
  return {
    state: status === "expired" ? "expired" : daysLeft <= EXPIRING_DAYS ? "expiring" : "in_force",
    star_rating: parseStarRating(certificate.star_rating),
    decision_number: certificate.decision_number,
    issued_on: certificate.issued_on,
    holds_until: until,
    days_left: daysLeft,
    product_code: certificate.product_code,
    lookup_code: certificate.lookup_code,
    star_evidence: certificate.star_evidence,
    date_evidence: certificate.date_evidence,
  };
}

/** Throws for a star that no certificate can give. */
export function parseStarRating(value: number): StarRating {
  return starRatingSchema.parse(value);
}
