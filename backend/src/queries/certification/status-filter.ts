import type { CalendarDate } from "../../calendar/calendar-date";
import { addDays } from "../../calendar/calendar-date";
import type { CertificateStatus } from "../../contracts/certificate";
import { EXPIRING_DAYS } from "../../modules/certification/certificate-status";

/** A condition on a certificate's dates, as Medusa's filters are written. */
export type DateFilter =
  | { $and: DateFilter[] }
  | { $or: DateFilter[] }
  | Record<
      string,
      | null
      | { $lte: CalendarDate }
      | { $lt: CalendarDate }
      | { $gte: CalendarDate }
      | { $gt: CalendarDate }
    >;

const all = (...filters: DateFilter[]): DateFilter => ({ $and: filters });
const either = (...filters: DateFilter[]): DateFilter => ({ $or: filters });

/** What {@link certificateStatus} says, asked of the database: the certificates of a status on a day. */
export function statusFilter(status: CertificateStatus, today: CalendarDate): DateFilter {
  const issued = { issued_on: { $lte: today } };
  const notYet = (field: string) => either({ [field]: null }, { [field]: { $gt: today } });
  const standing = all(issued, notYet("revoked_on"), notYet("superseded_on"));
  const printedDays = all(standing, { expires_on: { $gte: today } });
  const pastPrintedDays = all(standing, { expires_on: { $lt: today } });
  const lastExpiring = addDays(today, EXPIRING_DAYS);
  switch (status) {
    case "revoked":
      return all(issued, { revoked_on: { $lte: today } });
    case "superseded":
      return all(issued, notYet("revoked_on"), { superseded_on: { $lte: today } });
    case "expired":
      return all(
        pastPrintedDays,
        either({ extended_until: null }, { extended_until: { $lt: today } }),
      );
    case "extended":
      return all(pastPrintedDays, { extended_until: { $gte: today } });
    case "renewal_pending":
      return all(printedDays, { renewal_filed_on: { $lte: today } });
    case "expiring":
      return all(printedDays, notYet("renewal_filed_on"), { expires_on: { $lte: lastExpiring } });
    case "active":
      return all(printedDays, notYet("renewal_filed_on"), { expires_on: { $gt: lastExpiring } });
  }
}

/** In force today, with the last day no later than `last`. */
export function endsByFilter(last: CalendarDate, today: CalendarDate): DateFilter {
  return all(
    either(
      statusFilter("active", today),
      statusFilter("expiring", today),
      statusFilter("renewal_pending", today),
      statusFilter("extended", today),
    ),
    { expires_on: { $lte: last } },
    either({ extended_until: null }, { extended_until: { $lte: last } }),
  );
}
