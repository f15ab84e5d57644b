import { setTimeout as sleep } from "node:timers/promises";

import { unfilledIndexes } from "./database.mts";
import { LaunchError, messageOf } from "./launch-error.mts";
import type { StartedProgram } from "./processes.mts";

/** Returns when `url` answers 200; fails when the program ends before, or after `seconds`. */
export async function untilAnswering(options: {
  readonly name: string;
  readonly program: StartedProgram;
  readonly url: string;
  readonly seconds: number;
  readonly logFile: string;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { name, program, url, seconds, logFile } = options;
  const until = Date.now() + seconds * 1000;
  let last = "no answer";
  while (Date.now() < until) {
    options.signal.throwIfAborted();
    if (program.hasExited()) {
      const { code, signal } = await program.exited;
      throw new LaunchError(
        `${name} ended while it started (${signal ?? `code ${code}`}); what it said is in ${logFile}.`,
      );
    }
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
      await response.arrayBuffer();
      if (response.status === 200) {
        return;
      }
      last = `status ${response.status}`;
    } catch (error) {
      last = messageOf(error);
    }
    await sleep(100);
  }
  throw new LaunchError(
    `${name} did not answer at ${url} within ${seconds} seconds (${last}); its log is ${logFile}.`,
  );
}

/**
 * The server fills its indexes just after it starts, and until then its lists lack goods. Tells
 * whether they were full within `seconds`.
 */
export async function untilIndexesAreFull(options: {
  readonly ownerUrl: string;
  readonly seconds: number;
  readonly signal: AbortSignal;
  readonly tell: (waiting: number) => void;
}): Promise<boolean> {
  const until = Date.now() + options.seconds * 1000;
  while (Date.now() < until) {
    options.signal.throwIfAborted();
    const waiting = await unfilledIndexes(options.ownerUrl);
    if (waiting === 0) {
      return true;
    }
    options.tell(waiting);
    await sleep(150);
  }
  return false;
}
