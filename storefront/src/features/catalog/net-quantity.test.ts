import { describe, expect, it } from "vitest";
import { formatNetQuantity } from "./net-quantity";

describe("net quantity", () => {
  it("is in grams below a kilogram and in kilograms from there", () => {
    expect(formatNetQuantity({ value: 300, unit: "g" }, "vi")).toBe("300 g");
    expect(formatNetQuantity({ value: 1500, unit: "g" }, "vi")).toBe("1,5 kg");
    expect(formatNetQuantity({ value: 1500, unit: "g" }, "en")).toBe("1.5 kg");
  });

  it("counts pieces and sets in words", () => {
    expect(formatNetQuantity({ value: 10, unit: "piece" }, "vi")).toBe("10 chiếc");
    expect(formatNetQuantity({ value: 1, unit: "set" }, "en")).toBe("1 set");
  });
});
