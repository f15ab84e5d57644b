import { describe, expect, it } from "vitest";
import { parseOrderNumber } from "./order-number";

describe("an order's number as typed", () => {
  it.each([
    ["1", 1],
    [" 1024 ", 1024],
    ["#1024", 1024],
    ["Số 1024", 1024],
    ["1.024", 1024],
    ["12 345", 12345],
  ])("reads %j", (typed, number) => {
    expect(parseOrderNumber(typed)).toBe(number);
  });

  it.each(["", "0", "-1", "1.5", "abc", "99999999999", "2000000001", "1e3", "1\u0000"])(
    "refuses %j",
    (typed) => {
      expect(parseOrderNumber(typed)).toBeNull();
    },
  );
});
