import type { CalendarDate } from "../../calendar/calendar-date";

/** `2026-11-23` as it is written here, `23/11/2026`; a dash for none. */
export function dayText(date: CalendarDate | null | undefined): string {
  return date ? date.split("-").reverse().join("/") : "–";
}

const moment = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** A moment as a clock in Vietnam shows it. */
export function momentText(iso: string): string {
  return moment.format(new Date(iso));
}
