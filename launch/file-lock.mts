import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { LaunchError, codeOf } from "./launch-error.mts";
import { identityOf, isAlive, isProcessIdentity } from "./process-identity.mts";
import { readIfThere, readJson, writeJson } from "./state.mts";

/** False when the file is there already. */
export function createOnly(file: string, value: unknown): boolean {
  const draft = `${file}.${process.pid}.first`;
  writeJson(draft, value);
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") {
      return false;
    }
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** Two processes may find the same stale file: the one that moved a fresh one puts it back. */
export function removeIfStill(file: string, text: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") {
      return;
    }
    throw error;
  }
  if (fs.readFileSync(aside, "utf8") === text) {
    fs.rmSync(aside);
  } else {
    fs.renameSync(aside, file);
  }
}

const patience = 10 * 60_000;

/** One process at a time; a lock whose holder died counts as free. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const me = identityOf(process.pid);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const until = Date.now() + patience;
  while (!createOnly(file, me)) {
    const text = readIfThere(file);
    const holder = readJson(file);
    if (text !== undefined && !(isProcessIdentity(holder) && isAlive(holder))) {
      removeIfStill(file, text);
    } else if (Date.now() > until) {
      throw new LaunchError(`Another launch has held ${file} for ten minutes; stop it first.`);
    } else {
      await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}
