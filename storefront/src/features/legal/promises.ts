/**
 * The operator's choices: every number the legal pages promise. The law asks that such numbers
 * exist and are told before the order; it leaves most of them to the shop.
 */

export interface DayRange {
  from: number;
  to: number;
}

/** Working days between an order and its parcel being handed to the courier. */
export const PACKING_WORKING_DAYS = 1;

/** Days on the road, counted from the hand-over to the courier. */
export const DELIVERY_DAYS = {
  hungYen: { from: 1, to: 2 },
  north: { from: 2, to: 4 },
  elsewhere: { from: 3, to: 6 },
} as const satisfies Record<string, DayRange>;

/** How often the courier tries before a parcel comes back. */
export const DELIVERY_ATTEMPTS = 3;

/** Days a packed order waits at the sales point. */
export const PICKUP_HOLD_DAYS = { ordinary: 3, fresh: 1 } as const;

/** Hours after receipt in which fresh goods can be complained about. */
export const FRESH_REPORT_HOURS = 24;

/** Days after receipt in which wrong, broken or spoilt goods are taken back. */
export const FAULT_RETURN_DAYS = 7;

/** Days after receipt in which unopened goods are taken back without a reason. */
export const UNOPENED_RETURN_DAYS = 7;

/**
 * Days after ordering in which the buyer may cancel because what we said was wrong or missing.
 * Luật 19/2023/QH15 gives the same 30 days for sales at a distance.
 */
export const MISINFORMED_CANCEL_DAYS = 30;

/** Working days in which money goes back once a return is accepted. */
export const REFUND_WORKING_DAYS = 5;

/** Years an order is kept at least. NĐ 248/2026 asks for no fewer than three. */
export const ORDER_KEPT_YEARS = 3;

/** Order look-ups from one network address: so many tries in so many minutes, kept in memory only. */
export const LOOKUP_LIMIT = { tries: 5, minutes: 15 } as const;

/** The shop's one cookie: it holds the signed id of the cart. */
export const CART_COOKIE = { name: "gio_hang", days: 30 } as const;

/** Age for buying alcohol. */
export const ALCOHOL_AGE = 18;

export const COMPLAINT_KINDS = [
  "food_safety",
  "goods",
  "delivery",
  "money",
  "listing",
  "personal_data",
] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

export interface ComplaintTime {
  firstAnswer: { value: number; unit: "working_hours" | "working_days" };
  /** Counted from the day we were told. */
  solvedWorkingDays: number;
}

export const COMPLAINT_TIMES: Record<ComplaintKind, ComplaintTime> = {
  food_safety: { firstAnswer: { value: 4, unit: "working_hours" }, solvedWorkingDays: 3 },
  goods: { firstAnswer: { value: 1, unit: "working_days" }, solvedWorkingDays: 5 },
  delivery: { firstAnswer: { value: 1, unit: "working_days" }, solvedWorkingDays: 3 },
  money: { firstAnswer: { value: 1, unit: "working_days" }, solvedWorkingDays: 5 },
  listing: { firstAnswer: { value: 2, unit: "working_days" }, solvedWorkingDays: 7 },
  personal_data: { firstAnswer: { value: 2, unit: "working_days" }, solvedWorkingDays: 10 },
};
