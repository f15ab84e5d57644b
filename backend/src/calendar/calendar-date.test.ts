import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayNumber, daysBetween, fromDayNumber } from "./calendar-date";

const days = fc.integer({ min: -30_000, max: 60_000 });

describe("a calendar date", () => {
  it("survives the way to a day number and back", () => {
    fc.assert(fc.property(days, (day) => dayNumber(fromDayNumber(day)) === day));
  });

  it("orders as a string the way its days follow each other", () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.nat(30_000), (a, b) => {
        expect(fromDayNumber(a) < fromDayNumber(b)).toBe(a < b);
      }),
    );
  });

  it.each(["2026-02-30", "2026-13-01", "30/02/2026", "2026-2-3", ""])("is not %j", (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it("counts days over a leap day", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  });

  it("keeps to the month's last day when months are added", () => {
    expect(addMonths("2024-02-29", 36)).toBe("2027-02-28");
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2023-11-23", 36)).toBe("2026-11-23");
  });
});
