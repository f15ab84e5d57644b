import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { groupHasMembers, identityOf, isAlive } from "./process-identity.mts";
import { runningLauncher, takeState } from "./running.mts";

let file = "";

beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-running-")), "running.json");
});

afterEach(() => {
  fs.rmSync(path.dirname(file), { recursive: true, force: true });
});

const neverStarted = { pid: 2 ** 22 + 1, started: "1" };

test("a second launcher in one folder is told so", async () => {
  const record = await takeState(file);
  record.setPorts({ shop: 4321, backend: 9000 });
  await expect(takeState(file)).rejects.toThrow(/already runs .* http:\/\/localhost:4321/);
  record.release();
  const next = await takeState(file);
  next.release();
});

test("what a killed launcher left running is stopped, with its children", async () => {
  const orphan = spawn("sh", ["-c", "sleep 60 & sleep 60"], { detached: true, stdio: "ignore" });
  const pid = orphan.pid ?? 0;
  fs.writeFileSync(
    file,
    JSON.stringify({ launcher: neverStarted, processes: [{ name: "x", ...identityOf(pid) }] }),
  );
  expect(runningLauncher(file)).toBeUndefined();
  const record = await takeState(file);
  expect(groupHasMembers(pid)).toBe(false);
  record.release();
});

test("a process that merely inherited the number is left alone", async () => {
  const stranger = spawn("sleep", ["60"], { detached: true, stdio: "ignore" });
  const identity = identityOf(stranger.pid ?? 0);
  if (identity === undefined) {
    throw new Error("The stranger did not start.");
  }
  const earlier = { name: "x", pid: identity.pid, started: "1" };
  fs.writeFileSync(file, JSON.stringify({ launcher: neverStarted, processes: [earlier] }));
  const record = await takeState(file);
  expect(isAlive(identity)).toBe(true);
  stranger.kill();
  record.release();
});

test("a record cut short by a crash does not keep the folder taken", async () => {
  fs.writeFileSync(file, '{"launcher": {"pi');
  const record = await takeState(file);
  record.release();
});
