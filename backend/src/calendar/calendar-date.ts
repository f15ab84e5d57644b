/**
 * A day on the calendar without time or zone, `YYYY-MM-DD`, the form legal dates have. Two of them
 * compare correctly as strings.
 */
export type CalendarDate = string;

const DAY_MS = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01. Throws a RangeError for anything that is not a day of the calendar. */
export function dayNumber(date: CalendarDate): number {
  const match = FORM.exec(date);
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : NaN;
  if (Number.isNaN(time) || fromDayNumber(time / DAY_MS) !== date) {
    throw new RangeError(`"${date}" is not a day of the calendar (expected YYYY-MM-DD).`);
  }
  return time / DAY_MS;
}

/** The inverse of {@link dayNumber}. */
export function fromDayNumber(days: number): CalendarDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day of the month `months` later, or that month's last day where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const day = new Date(dayNumber(date) * DAY_MS);
  const first = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1);
  const lastDay = new Date(
    Date.UTC(new Date(first).getUTCFullYear(), new Date(first).getUTCMonth() + 1, 0),
  ).getUTCDate();
  return fromDayNumber(first / DAY_MS + Math.min(day.getUTCDate(), lastDay) - 1);
}
