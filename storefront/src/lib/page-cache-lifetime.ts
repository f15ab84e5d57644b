const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Asia/Ho_Chi_Minh has kept UTC+7 without daylight saving since 1975. */
const VIETNAM_OFFSET = 7 * HOUR;

/** The first instant of the next calendar day in Vietnam, after `now` (milliseconds since the epoch). */
export function nextVietnamMidnight(now: number): number {
  return (Math.floor((now + VIETNAM_OFFSET) / DAY) + 1) * DAY - VIETNAM_OFFSET;
}

/**
 * When a page rendered from `startedAt` on must be forgotten. Stars are judged by the calendar day
 * on which the render began, so no wish of a page reaches past the end of that day.
 */
export function pageExpiry(startedAt: number, maxAgeSeconds: number): number {
  return Math.min(startedAt + maxAgeSeconds * 1000, nextVietnamMidnight(startedAt));
}
