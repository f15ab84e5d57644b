import { describe, expect, it } from "vitest";
import { slugOfName } from "./place-slug";

describe("a place's name in an address", () => {
  it.each([
    ["Minh Tân", "minh-tan"],
    ["  nguyên xá, Đông Hưng ", "nguyen-xa-dong-hung"],
    ["Thái Thuỵ", "thai-thuy"],
    ["Thái Thụy", "thai-thuy"],
    ["dong-hung-hung-yen", "dong-hung-hung-yen"],
    ["?!", ""],
  ])("%j becomes %j", (name, slug) => {
    expect(slugOfName(name)).toBe(slug);
  });

  it("never grows too long for an address", () => {
    expect(slugOfName("x".repeat(500))).toHaveLength(80);
  });
});
