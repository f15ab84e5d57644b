import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import type { RegistryEvent } from "../../contracts/certificate-registry";
import { certificateStatus, holdsUntil } from "../../modules/certification/certificate-status";
import type { RegistryRow } from "./registry-rows";

/** What befell a certificate up to today, oldest first, told from its own dates. */
export function certificateTimeline(
  row: RegistryRow,
  today: CalendarDate,
  codeById: ReadonlyMap<string, string>,
): RegistryEvent[] {
  const events: RegistryEvent[] = [
    {
      kind: "issued",
      on: row.issued_on,
      decision_number: row.decision_number,
      decision_date: row.decision_date,
    },
  ];
  if (row.renewal_filed_on !== null) {
    events.push({ kind: "renewal_filed", on: row.renewal_filed_on });
  }
  if (row.extended_until !== null) {
    events.push({ kind: "extended", on: addDays(row.expires_on, 1), until: row.extended_until });
  }
  if (row.revoked_on !== null && row.revoke_reason !== null) {
    events.push({
      kind: "revoked",
      on: row.revoked_on,
      reason: row.revoke_reason,
      note: row.revoke_note,
      decision_number: row.revoke_decision_number,
    });
  }
  if (row.superseded_on !== null) {
    events.push({
      kind: "superseded",
      on: row.superseded_on,
      by: codeById.get(row.superseded_by ?? "") ?? null,
    });
  }
  if (certificateStatus(row, today) === "expired") {
    events.push({ kind: "expired", on: addDays(holdsUntil(row), 1) });
  }
  return events
    .filter((event) => event.on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
