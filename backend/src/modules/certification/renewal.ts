import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { type CertificateDates, holdsUntil, isInForce } from "./certificate-status";
import { checkDay, checkStepDate } from "./assessment-stage";
import { refuse } from "./rule";

/** The renewal file is due between these many days before expiry (QĐ 26/2026/QĐ-TTg). */
const FILE_FROM_DAYS = 180;
const FILE_UNTIL_DAYS = 120;
/** How long past expiry a late re-assessment may keep a certificate in force. */
export const EXTENSION_DAYS = 180;

/** The first and the last day on which a renewal file is in time. */
export function renewalWindow(certificate: Pick<CertificateDates, "expires_on">): {
  from: CalendarDate;
  until: CalendarDate;
} {
  return {
    from: addDays(certificate.expires_on, -FILE_FROM_DAYS),
    until: addDays(certificate.expires_on, -FILE_UNTIL_DAYS),
  };
}

/** A file after the window is accepted while the certificate holds, but it is late. */
export function isLateFile(
  certificate: Pick<CertificateDates, "expires_on">,
  filedOn: CalendarDate,
): boolean {
  return filedOn > renewalWindow(certificate).until;
}

/** Takes in the renewal file of a certificate in force. */
export function renewalFiled(
  certificate: CertificateDates,
  filedOn: CalendarDate,
  today: CalendarDate,
) {
  checkStepDate(filedOn, certificate.issued_on, today);
  if (certificate.renewal_filed_on !== null) {
    refuse({
      code: "renewal.already_filed",
      message: `Its renewal file came in on ${certificate.renewal_filed_on} already.`,
    });
  }
  if (!isInForce(certificate, filedOn)) {
    refuse({
      code: "renewal.certificate_not_in_force",
      message: `On ${filedOn} the certificate was not in force: the product is assessed as at first.`,
    });
  }
  const { from } = renewalWindow(certificate);
  if (filedOn < from) {
    refuse({
      code: "renewal.too_early",
      field: "filed_on",
      message: `The renewal file may be handed in from ${from}, ${FILE_FROM_DAYS} days before expiry.`,
    });
  }
  return { renewal_filed_on: filedOn };
}

/**
 * Keeps a certificate in force past its expiry while its re-assessment is late.
 *
 * @param openAssessment the re-assessment that is under way, or null
 */
export function extended(
  certificate: CertificateDates,
  until: CalendarDate,
  openAssessment: { entered_on: CalendarDate } | null,
  today: CalendarDate,
) {
  checkDay(until, "extended_until");
  const { expires_on } = certificate;
  if (openAssessment === null) {
    return refuse({
      code: "extension.no_open_assessment",
      message: "Only a re-assessment that is still open keeps a certificate past its expiry.",
    });
  }
  if (
    (certificate.revoked_on !== null && certificate.revoked_on <= until) ||
    (certificate.superseded_on !== null && certificate.superseded_on <= until)
  ) {
    refuse({
      code: "extension.certificate_ended",
      message: "The certificate was revoked or superseded: there is nothing to extend.",
    });
  }
  if (openAssessment.entered_on > expires_on) {
    refuse({
      code: "extension.filed_after_expiry",
      message: `The file came in on ${openAssessment.entered_on}, after the expiry on ${expires_on}.`,
    });
  }
  const latest = addDays(expires_on, EXTENSION_DAYS);
  if (until > latest) {
    refuse({
      code: "extension.too_long",
      field: "extended_until",
      message: `It may be extended until ${latest} at most, ${EXTENSION_DAYS} days past expiry.`,
    });
  }
  if (until <= holdsUntil(certificate) || until < today) {
    refuse({
      code: "extension.not_later",
      field: "extended_until",
      message: `It holds until ${holdsUntil(certificate)} already; an extension ends later, and not before today.`,
    });
  }
  return { extended_until: until };
}

/**
 * What a result without a new certificate leaves of the renewal: the old certificate holds to its
 * expiry, or, where it was extended, to the day of the result at most.
 */
export function renewalClosed(certificate: CertificateDates, on: CalendarDate) {
  const { expires_on, extended_until } = certificate;
  const held = extended_until === null || on >= extended_until ? extended_until : on;
  return {
    renewal_filed_on: null,
    extended_until: held !== null && held > expires_on ? held : null,
  };
}
