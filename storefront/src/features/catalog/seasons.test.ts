import { describe, expect, it } from "vitest";
import { seasonOf } from "./seasons";

describe("the season", () => {
  it("is known for every month of the year", () => {
    const keys = Array.from({ length: 12 }, (_, month) =>
      seasonOf(`2026-${String(month + 1).padStart(2, "0")}-15`),
    ).map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(["tet", "spring", "summer", "harvest"]));
  });

  it("is the rice harvest in November and Tết in January", () => {
    expect(seasonOf("2026-11-23").key).toBe("harvest");
    expect(seasonOf("2027-01-10").key).toBe("tet");
  });
});
