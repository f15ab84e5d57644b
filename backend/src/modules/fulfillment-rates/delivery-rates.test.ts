import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { administrativeUnits } from "../place/administrative-units";
import { deliveryRate } from "./delivery-rates";

describe("the delivery table", () => {
  it.each([
    ["Hưng Yên", 300, 18_000],
    ["Hưng Yên", 1_000, 18_000],
    ["Hưng Yên", 1_001, 20_500],
    ["Hà Nội", 2_000, 34_000],
    ["Cà Mau", 1_500, 43_000],
  ])("asks of a parcel to %s of %i g %i đồng", (province, grams, price) => {
    expect(deliveryRate(province, grams)).toBe(price);
  });

  it("knows the names of real provinces only", () => {
    const cheapest = administrativeUnits().provinces.filter(
      (province) => deliveryRate(province.name, 100) === 18_000,
    );
    expect(cheapest.map((province) => province.name)).toEqual(["Hưng Yên"]);
  });

  it("never falls with weight and is whole đồng", () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.nat(50_000), (a, b) => {
        const [light, heavy] = a < b ? [a, b] : [b, a];
        const price = deliveryRate("Nghệ An", heavy);
        expect(price).toBeGreaterThanOrEqual(deliveryRate("Nghệ An", light));
        expect(Number.isInteger(price)).toBe(true);
      }),
    );
  });
});
