import { describe, expect, it } from "vitest";
import { formatDate, formatMonth, secondsLeftOfDay, secondsToMidnight } from "./calendar-date";

describe("calendar dates", () => {
  it("are written day first", () => {
    expect(formatDate("2026-11-23")).toBe("23/11/2026");
    expect(formatMonth("2026-06-30")).toBe("06/2026");
  });

  it("end at midnight in Vietnam, 17:00 in Greenwich", () => {
    expect(secondsLeftOfDay("2026-11-23", Date.parse("2026-11-23T16:59:00Z"))).toBe(60);
    expect(secondsLeftOfDay("2026-11-23", Date.parse("2026-11-23T17:00:01Z"))).toBe(-1);
  });

  it("leave a whole day just after midnight", () => {
    expect(secondsToMidnight(Date.parse("2026-11-23T17:00:00Z"))).toBe(86_400);
    expect(secondsToMidnight(Date.parse("2026-11-23T16:59:59Z"))).toBe(1);
  });
});
