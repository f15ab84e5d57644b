/** Vietnam has one zone and no summer time. */
const VIETNAM_OFFSET = "+07:00";
const DAY_MS = 86_400_000;

/** `2026-11-23` as `23/11/2026`, in both languages. */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}

/** `2026-06-30` as `06/2026`. */
export function formatMonth(date: string): string {
  const [year, month] = date.split("-");
  return `${month}/${year}`;
}

/** Whole seconds from `nowMs` to the end of that calendar day in Vietnam; negative once it is over. */
export function secondsLeftOfDay(date: string, nowMs: number): number {
  return Math.floor((Date.parse(`${date}T00:00:00${VIETNAM_OFFSET}`) + DAY_MS - nowMs) / 1000);
}

/** Whole seconds from `nowMs` to the next midnight in Vietnam. */
export function secondsToMidnight(nowMs: number): number {
  const sinceMidnight = (nowMs + 7 * 3_600_000) % DAY_MS;
  return Math.floor((DAY_MS - sinceMidnight) / 1000);
}
