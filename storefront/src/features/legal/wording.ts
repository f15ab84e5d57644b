import type { ComplaintTime, DayRange } from "./promises";

/** Number words of the legal texts; Vietnamese nouns do not change with number. */

export const rangeVi = ({ from, to }: DayRange): string => `${from}–${to} ngày`;
export const rangeEn = ({ from, to }: DayRange): string => `${from}–${to} days`;

export const daysEn = (count: number): string => (count === 1 ? "1 day" : `${count} days`);
export const workingDaysEn = (count: number): string =>
  count === 1 ? "1 working day" : `${count} working days`;
export const workingHoursEn = (count: number): string =>
  count === 1 ? "1 working hour" : `${count} working hours`;

export const firstAnswerVi = ({ firstAnswer: { value, unit } }: ComplaintTime): string =>
  unit === "working_hours" ? `${value} giờ làm việc` : `${value} ngày làm việc`;
export const firstAnswerEn = ({ firstAnswer: { value, unit } }: ComplaintTime): string =>
  unit === "working_hours" ? workingHoursEn(value) : workingDaysEn(value);
