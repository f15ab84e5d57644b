import { describe, expect, it } from "vitest";
import { parseQuantity } from "./quantity";

describe("a quantity as typed", () => {
  it.each([
    ["1", 1],
    [" 2 ", 2],
    ["007", 7],
    ["99", 99],
  ])("takes %j as %d", (typed, quantity) => {
    expect(parseQuantity(typed)).toEqual({ ok: true, quantity });
  });

  it.each([
    ["0", "too_small"],
    ["000", "too_small"],
    ["-3", "too_small"],
    ["-1.0", "too_small"],
    ["0.5", "fraction"],
    ["1,5", "fraction"],
    ["-0.5", "fraction"],
    ["100", "too_many"],
    ["99999999999999999999999999999999", "too_many"],
    ["", "not_a_number"],
    ["hai", "not_a_number"],
    ["1e2", "not_a_number"],
    ["0x10", "not_a_number"],
    ["2.0", "not_a_number"],
    ["١", "not_a_number"],
    ["NaN", "not_a_number"],
    ["1\u0000", "not_a_number"],
  ])("refuses %j as %s", (typed, problem) => {
    expect(parseQuantity(typed)).toEqual({ ok: false, problem });
  });
});
