import { describe, expect, it } from "vitest";
import { AttemptLimiter } from "./attempt-limiter";

const MINUTE = 60_000;
const limiter = (maxKeys?: number) =>
  new AttemptLimiter({
    tries: 5,
    windowMs: 15 * MINUTE,
    ...(maxKeys === undefined ? {} : { maxKeys }),
  });

describe("five tries in fifteen minutes", () => {
  it("allow five and refuse the sixth until the first is fifteen minutes old", () => {
    const tries = limiter();
    for (let n = 0; n < 5; n++) expect(tries.attempt("a", n * MINUTE)).toBe(0);
    expect(tries.attempt("a", 5 * MINUTE)).toBe(10 * MINUTE);
    expect(tries.attempt("a", 15 * MINUTE - 1)).toBe(1);
    expect(tries.attempt("a", 15 * MINUTE)).toBe(0);
    expect(tries.attempt("a", 15 * MINUTE)).toBe(MINUTE);
  });

  it("are not prolonged by knocking on a closed door", () => {
    const tries = limiter();
    for (let n = 0; n < 5; n++) tries.attempt("a", 0);
    for (let n = 1; n < 15; n++) expect(tries.attempt("a", n * MINUTE)).toBeGreaterThan(0);
    expect(tries.attempt("a", 15 * MINUTE)).toBe(0);
  });

  it("are counted for each address apart", () => {
    const tries = limiter();
    for (let n = 0; n < 5; n++) tries.attempt("a", 0);
    expect(tries.attempt("a", 0)).toBeGreaterThan(0);
    expect(tries.attempt("b", 0)).toBe(0);
  });

  it("do not count a right one, and keep the wrong ones before it", () => {
    const tries = limiter();
    for (let n = 0; n < 4; n++) tries.attempt("a", 0);
    for (let n = 0; n < 3; n++) {
      expect(tries.attempt("a", 1)).toBe(0);
      tries.takeBack("a");
    }
    expect(tries.attempt("a", 1)).toBe(0);
    expect(tries.attempt("a", 1)).toBeGreaterThan(0);
    tries.takeBack("unknown");
  });

  it("hold no more addresses than allowed, and forget the longest silent", () => {
    const tries = limiter(2);
    for (let n = 0; n < 5; n++) tries.attempt("a", 0);
    tries.attempt("b", 1);
    expect(tries.attempt("a", 2)).toBeGreaterThan(0);
    tries.attempt("c", 3);
    // "a" tried last before "b" did, so it made room for "c".
    expect(tries.attempt("a", 4)).toBe(0);
  });
});
