import { beforeEach, describe, expect, it } from "vitest";
import { keptRead } from "./kept-read";
import { failure, type Result } from "./result";

let purges = 0;
let now = 0;
let reads = 0;
let answers: Result<number>[] = [];

const read = () => {
  reads += 1;
  return Promise.resolve(answers.shift() ?? { ok: true as const, value: reads });
};

beforeEach(() => {
  purges = now = reads = 0;
  answers = [];
});

describe("a kept read", () => {
  it("asks once for many pages", async () => {
    const kept = keptRead(read, 1_000, { purges: () => purges, now: () => now });
    await Promise.all([kept(), kept(), kept()]);
    expect(reads).toBe(1);
  });

  it("asks again after its time, and after a purge", async () => {
    const kept = keptRead(read, 1_000, { purges: () => purges, now: () => now });
    await kept();
    now = 1_000;
    await kept();
    expect(reads).toBe(2);
    purges += 1;
    await kept();
    expect(reads).toBe(3);
  });

  it("does not keep a failure", async () => {
    answers = [failure({ kind: "unavailable", message: "down" })];
    const kept = keptRead(read, 1_000, { purges: () => purges, now: () => now });
    expect((await kept()).ok).toBe(false);
    expect((await kept()).ok).toBe(true);
  });
});
