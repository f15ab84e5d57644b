import { expect, test } from "vitest";

import { LaunchError, sentenceFor } from "./launch-error.mts";

test("a sentence of ours is said as it is", () => {
  expect(sentenceFor(new LaunchError("The port is taken."))).toBe("The port is taken.");
});

test.each([
  Object.assign(new Error("write"), { code: "ENOSPC", message: "ENOSPC: no space left" }),
  new Error("could not extend file: No space left on device"),
])("a full disk is said to be full: %s", (error) => {
  expect(sentenceFor(error)).toBe(
    "The disk is full: free some space, then run the same command again.",
  );
});

test("a full disk is recognised from what the failed program printed", () => {
  const printed = 'FATAL: could not extend file "base/1/2691"\nHINT:  Check free disk space.';
  expect(sentenceFor(new LaunchError("PostgreSQL did not start."), printed)).toMatch(
    /disk is full/,
  );
});

test("a folder one may not write to is named", () => {
  const error = Object.assign(new Error("EACCES: permission denied, mkdir '/srv/x'"), {
    code: "EACCES",
  });
  expect(sentenceFor(error)).toContain("'/srv/x'");
});

test("what nobody foresaw still gives one sentence without a stack", () => {
  const sentence = sentenceFor(new TypeError("x is not a function"));
  expect(sentence).toBe("Something unexpected stopped the launch: x is not a function");
});
