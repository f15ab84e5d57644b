import { describe, expect, it } from "vitest";
import { formatVnd } from "./money";

describe("prices", () => {
  it("are grouped by dots in Vietnamese and by commas in English", () => {
    expect(formatVnd(45_000, "vi")).toBe("45.000\u00a0₫");
    expect(formatVnd(45_000, "en")).toBe("45,000\u00a0₫");
  });

  it("group four digits too", () => {
    expect(formatVnd(5_000, "vi")).toBe("5.000\u00a0₫");
    expect(formatVnd(0, "vi")).toBe("0\u00a0₫");
  });
});
