import { addDays, type CalendarDate, daysBetween } from "../../calendar/calendar-date";
import { type CertificateDates, certificateStatus, holdsUntil } from "./certificate-status";

/** Days before a certificate's last day on which it is reminded of. */
export const REMINDER_DAYS = [200, 180, 150, 120, 90, 30] as const;

/** While a renewal is being assessed only the end itself is near enough to speak of. */
const REMINDER_DAYS_UNDER_ASSESSMENT: readonly number[] = [90, 30];

/** The renewal file is due 180 to 120 days before expiry (QĐ 26/2026/QĐ-TTg). */
const FILE_FROM_DAYS = 180;
const FILE_UNTIL_DAYS = 120;

export type ReminderRecipient = "producer" | "office";

/**
 * What there is to do: `prepare` the file, hand it in (`file`), hand it in although its time is past
 * (`file_late`), wait for the assessment of the filed one (`assess`), or for that of a certificate
 * that was extended meanwhile (`extended`).
 */
export type ReminderPurpose = "prepare" | "file" | "file_late" | "assess" | "extended";

export interface DueReminder {
  purpose: ReminderPurpose;
  /** The reminder of {@link REMINDER_DAYS} that is due; the days really left may be fewer. */
  days_before: number;
  days_left: number;
  holds_until: CalendarDate;
  file_from: CalendarDate;
  file_until: CalendarDate;
  renewal_filed_on: CalendarDate | null;
  recipients: readonly ReminderRecipient[];
}

/**
 * The one reminder that is due on a day, or null. Of several whose day has passed it is the latest:
 * what was missed while the server was down is caught up with once, not repeated. A certificate that
 * is revoked, superseded or expired is not spoken of. Once a renewal is filed the producer has done
 * his part, and only the office is told that the end comes near.
 */
export function dueReminder(
  certificate: CertificateDates,
  today: CalendarDate,
): DueReminder | null {
  const status = certificateStatus(certificate, today);
  if (status === null || status === "expired") return null;
  if (status === "revoked" || status === "superseded") return null;

  const holds_until = holdsUntil(certificate);
  const days_left = daysBetween(today, holds_until);
  const underAssessment = status === "renewal_pending" || status === "extended";
  const days_before = (underAssessment ? REMINDER_DAYS_UNDER_ASSESSMENT : REMINDER_DAYS)
    .filter((days) => days_left <= days)
    .at(-1);
  if (days_before === undefined) return null;
  return {
    purpose: purposeOf(status, daysBetween(today, certificate.expires_on)),
    days_before,
    days_left,
    holds_until,
    file_from: addDays(certificate.expires_on, -FILE_FROM_DAYS),
    file_until: addDays(certificate.expires_on, -FILE_UNTIL_DAYS),
    renewal_filed_on: certificate.renewal_filed_on,
    recipients: status === "renewal_pending" ? ["office"] : ["producer", "office"],
  };
}

function purposeOf(
  status: "active" | "expiring" | "renewal_pending" | "extended",
  daysToExpiry: number,
): ReminderPurpose {
  if (status === "renewal_pending") return "assess";
  if (status === "extended") return "extended";
  if (daysToExpiry > FILE_FROM_DAYS) return "prepare";
  return daysToExpiry >= FILE_UNTIL_DAYS ? "file" : "file_late";
}
