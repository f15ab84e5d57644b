import { describe, expect, it } from "vitest";
import { safeReturnPath } from "./return-path";

describe("where a form may send the buyer back to", () => {
  it.each([
    "/",
    "/san-pham/keo-lac-thien-duc",
    "/en/san-pham?star=4&page=2",
    "/san-pham/keo-lac#mua",
  ])("allows %s", (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  it.each([
    null,
    undefined,
    "",
    "san-pham",
    "//evil.example/x",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/..//evil.example",
    "/.//evil.example",
    `/${"a".repeat(2_000)}`,
  ])("refuses %j", (path) => {
    expect(safeReturnPath(path)).toBeNull();
  });
});
