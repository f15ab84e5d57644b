import { readFileSync } from "node:fs";
import { env } from "../env";
import { type CalendarDate, dayNumber } from "./calendar-date";

/** Việt Nam keeps UTC+7 all year. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/**
 * Today's date in Asia/Ho_Chi_Minh, by which certificates are judged. The only place of the backend
 * that reads the clock for a legal date. With `CLOCK_FILE` set (tests), the date in that file is
 * today instead.
 */
export function todayInVietnam(): CalendarDate {
  if (env.CLOCK_FILE) {
    const date = readFileSync(env.CLOCK_FILE, "utf8").trim();
    dayNumber(date);
    return date;
  }
  return new Date(Date.now() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}
