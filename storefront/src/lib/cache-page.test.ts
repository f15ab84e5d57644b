import { describe, expect, it } from "vitest";
import { pageMaxAge } from "./cache-page";

const noon = Date.parse("2026-11-23T05:00:00Z");
const tenToMidnight = Date.parse("2026-11-23T16:50:00Z");

describe("a stored page", () => {
  it("lives an hour at most", () => {
    expect(pageMaxAge(noon)).toBe(3600);
    expect(pageMaxAge(noon, "2026-11-23")).toBe(3600);
  });

  it("does not outlive the next midnight in Vietnam", () => {
    expect(pageMaxAge(tenToMidnight)).toBe(600);
    expect(pageMaxAge(tenToMidnight, "2026-11-24")).toBe(600);
  });

  it("is not kept when the day it was judged on is over", () => {
    expect(pageMaxAge(noon, "2026-11-22")).toBe(0);
  });
});
