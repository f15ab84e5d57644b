import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMN_CHART, yearColumns } from "./year-columns";

const years = fc.array(
  fc.record({
    year: fc.integer({ min: 2019, max: 2040 }),
    in_force: fc.nat(500),
    ended: fc.nat(500),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("the chart by year", () => {
  it("stands on its ground, within its height, both parts as tall as they count", () => {
    fc.assert(
      fc.property(years, (given) => {
        for (const { inForce, ended, total, totalY } of yearColumns(given)) {
          expect(inForce.y + inForce.height).toBeCloseTo(COLUMN_CHART.base, 5);
          expect(ended.y + ended.height).toBeCloseTo(inForce.y, 5);
          expect(totalY).toBeGreaterThan(0);
          expect(inForce.count + ended.count).toBe(total);
          if (inForce.count > ended.count) {
            expect(inForce.height).toBeGreaterThanOrEqual(ended.height);
          }
        }
      }),
    );
  });

  it("draws nothing for a year without certificates", () => {
    const [column] = yearColumns([{ year: 2022, in_force: 0, ended: 0 }]);
    expect(column).toMatchObject({ total: 0, inForce: { height: 0 }, ended: { height: 0 } });
  });
});
