import type { MedusaContainer } from "@medusajs/framework/types";
import type { CalendarDate } from "../backend/src/calendar/calendar-date";
import type { SeedData } from "./data-files";

/** What a step of the seed works with. */
export interface SeedContext {
  container: MedusaContainer;
  data: SeedData;
  /** The day from which the demonstration's dates are reckoned when they are first written. */
  today: CalendarDate;
}

/**
 * One step of the seed. It writes what is missing and leaves what is there, so that running it
 * again changes nothing.
 */
export interface SeedStep {
  title: string;
  /** How much it counts in the progress shown. */
  weight: (data: SeedData) => number;
  /** `advance` is called as parts of a long step are done, at most `weight` times. */
  run: (context: SeedContext, advance: () => void) => Promise<void>;
}

export const STORE_NAME = "Làng Sao";
export const ONLINE_CHANNEL = "online";
export const SHOWROOM_CHANNEL = "showroom";
export const DEFAULT_LOCALE = "vi-VN";
export const ENGLISH_LOCALE = "en-US";
export const CURRENCY = "vnd";
export const COUNTRY = "vn";
/** Today's province of all our places, and the one their former names belong to. */
export const PROVINCE = "Hưng Yên";
export const FORMER_PROVINCE = "Thái Bình";
