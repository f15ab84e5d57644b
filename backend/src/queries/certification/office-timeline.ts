import type { CalendarDate } from "../../calendar/calendar-date";
import type { TimelineEntry } from "../../contracts/registry-admin";
import { holdsUntil } from "../../modules/certification/certificate-status";
import { renewalWindow } from "../../modules/certification/renewal";
import type { OfficeCertificate } from "./office-certificate";

/** What the audit log recorded of a certificate. */
export interface RecordedEvent {
  happened_at: string;
  action: string;
  actor_name: string;
  reason: string | null;
  document_hash: string | null;
}

/**
 * What befell a certificate and what lies ahead, oldest first: its legal dates beside what was
 * recorded, by whom and why.
 */
export function officeTimeline(
  certificate: OfficeCertificate,
  events: readonly RecordedEvent[],
  today: CalendarDate,
): TimelineEntry[] {
  const window = renewalWindow(certificate);
  const stillHolds =
    certificate.revoked_on === null &&
    certificate.superseded_on === null &&
    holdsUntil(certificate) >= today;
  const dates: [kind: string, day: CalendarDate | null][] = [
    ["decision_date", certificate.decision_date],
    ["issued_on", certificate.issued_on],
    ["renewal_from", stillHolds ? window.from : null],
    ["renewal_until", stillHolds ? window.until : null],
    ["renewal_filed_on", certificate.renewal_filed_on],
    ["expires_on", certificate.expires_on],
    ["extended_until", certificate.extended_until],
    ["revoked_on", certificate.revoked_on],
    ["superseded_on", certificate.superseded_on],
  ];
  return [
    ...dates.flatMap(([kind, at]): TimelineEntry[] =>
      at === null
        ? []
        : [
            {
              at,
              is_moment: false,
              kind,
              ahead: at > today,
              actor_name: null,
              reason: null,
              document_hash: null,
            },
          ],
    ),
    ...events.map((event): TimelineEntry => ({
      at: event.happened_at,
      is_moment: true,
      kind: event.action,
      ahead: false,
      actor_name: event.actor_name,
      reason: event.reason,
      document_hash: event.document_hash,
    })),
  ].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : order(a, b)));
}

/** The day in Vietnam, which keeps UTC+7 all year. */
function dayOf({ at, is_moment }: TimelineEntry): CalendarDate {
  if (!is_moment) return at;
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
}

const order = (a: TimelineEntry, b: TimelineEntry) =>
  a.is_moment === b.is_moment ? (a.at < b.at ? -1 : 1) : a.is_moment ? 1 : -1;
