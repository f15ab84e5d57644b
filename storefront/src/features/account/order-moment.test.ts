import { expect, it } from "vitest";
import { formatMoment } from "./order-moment";

it("shows a moment by the clock in Vietnam", () => {
  expect(formatMoment("2026-11-23T10:05:00.000Z")).toBe("23/11/2026 17:05");
  expect(formatMoment("2026-12-31T17:00:00.000Z")).toBe("01/01/2027 00:00");
});
