import { expect, test, vi } from "vitest";

import { boxed, printedSteps } from "./steps.mts";

function recorder(isTTY = false) {
  const written: string[] = [];
  return { written, isTTY, columns: 80, write: (text: string) => written.push(text) };
}

test("steps are numbered as they are done and say how long they took", async () => {
  const output = recorder();
  const steps = printedSteps(2, output);
  await steps.run("Opening the database", () => Promise.resolve());
  await steps.run("Opening the shop", () => Promise.resolve());
  const [first, second] = output.written;
  expect(first).toMatch(/^ {2}\[1\/2\] Opening the database \.+ +\d+\.\d s\n$/);
  expect(second).toMatch(/^ {2}\[2\/2\] Opening the shop \.+ +\d+\.\d s\n$/);
});

test("a terminal shows how far a running step has come", async () => {
  vi.useFakeTimers();
  try {
    const output = recorder(true);
    const seeding = printedSteps(1, output).run("Filling in", async (step) => {
      step.progress("12/44 Rendering pictures");
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });
    await vi.advanceTimersByTimeAsync(1000);
    await seeding;
    expect(output.written.join("")).toContain("Filling in 0 s (12/44 Rendering pictures)");
  } finally {
    vi.useRealTimers();
  }
});

test("a step that fails is not counted as done", async () => {
  const output = recorder();
  const failing = printedSteps(1, output).run("Opening", () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(output.written.join("")).not.toContain("[1/1]");
});

test("the box is as wide as its longest line", () => {
  const lines = boxed(["Làng Sao is open", "Shop"]).split("\n");
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});
