import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { afterEach, beforeEach, expect, test } from "vitest";

import { groupHasMembers } from "./process-identity.mts";
import { type StartedProgram, keepRunning, runProgram, startProgram } from "./processes.mts";

let folder = "";

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-processes-"));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const shell = (script: string) => ({
  name: "The test program",
  command: "sh",
  args: ["-c", script],
  cwd: folder,
  env: { PATH: process.env["PATH"] },
  logFile: path.join(folder, "log"),
});

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 5000) {
      throw new Error("What the test waits for did not happen within 5 seconds.");
    }
    await sleep(20);
  }
}

test("every line a program prints is seen and kept", async () => {
  const lines: string[] = [];
  await runProgram({
    ...shell("echo seed 1/2; printf 'seed 2/2'"),
    onLine: (line) => lines.push(line),
  });
  expect(lines).toEqual(["seed 1/2", "seed 2/2"]);
  expect(fs.readFileSync(path.join(folder, "log"), "utf8")).toBe("seed 1/2\nseed 2/2");
});

test("a program that fails is named, with the place of its log", async () => {
  await expect(runProgram(shell("exit 3"))).rejects.toThrow(
    `The test program ended with code 3; what it said is in ${folder}`,
  );
});

test("a program that ran out of disk is explained so", async () => {
  await expect(runProgram(shell("echo ENOSPC: no space; exit 1"))).rejects.toThrow(/disk is full/);
});

test("a program that is given up ends with all it started", async () => {
  const giveUp = new AbortController();
  let pid = 0;
  const running = runProgram({
    ...shell("sleep 60 & echo $$; wait"),
    signal: giveUp.signal,
    onLine: (line) => (pid = Number(line)),
  });
  await until(() => pid > 0);
  giveUp.abort(new Error("given up"));
  await expect(running).rejects.toThrow("given up");
  expect(groupHasMembers(pid)).toBe(false);
});

function kept(script: string) {
  const starts: StartedProgram[] = [];
  const said: string[] = [];
  const service = keepRunning({
    name: "The test program",
    say: (line) => said.push(line),
    start: async () => {
      const program = await startProgram(shell(script));
      starts.push(program);
      return program;
    },
  });
  return { starts, said, service };
}

test("a program that dies is started again, and says so", async () => {
  const { starts, said, service } = kept("sleep 60");
  const keeper = await service;
  process.kill(starts[0]?.pid ?? 0, "SIGKILL");
  await until(() => starts.length === 2);
  expect(said).toEqual(["  The test program stopped by itself (SIGKILL); starting it again."]);
  await keeper.stop();
  expect(groupHasMembers(starts[1]?.pid ?? 0)).toBe(false);
});

test("a restart that was asked for is no accident", async () => {
  const { starts, said, service } = kept("sleep 60");
  const keeper = await service;
  await keeper.restart();
  await until(() => starts.length === 2);
  expect(said).toEqual([]);
  await keeper.stop();
});

test("stopping ends even the children that a program left behind", async () => {
  const { starts, service } = kept("trap 'exit 0' TERM; (trap '' TERM; sleep 0.3) & wait");
  const keeper = await service;
  await keeper.stop();
  expect(groupHasMembers(starts[0]?.pid ?? 0)).toBe(false);
});
