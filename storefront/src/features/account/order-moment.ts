const format = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A moment as the clock in Vietnam showed it, in both languages: `23/11/2026 17:05`. */
export function formatMoment(moment: string): string {
  return format.format(new Date(moment)).replace(", ", " ");
}
