import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

import { LaunchError, sentenceFor } from "./launch-error.mts";
import { groupHasMembers, signalGroup } from "./process-identity.mts";
import type { RunningRecord } from "./running.mts";

export interface ProgramOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Everything the program prints goes here. */
  readonly logFile: string;
  readonly account?: { readonly uid: number; readonly gid: number };
  /** 10 lets everything else on the machine go first. */
  readonly niceness?: number;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface StartedProgram {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  hasExited(): boolean;
}

/**
 * Starts a program as leader of its own process group, so that it can be stopped with all it
 * starts itself, and so that Ctrl-C in the terminal reaches only the launcher. It writes
 * straight into its log and therefore outlives a killed launcher without losing output.
 */
export async function startProgram(options: ProgramOptions): Promise<StartedProgram> {
  const log = fs.openSync(options.logFile, "a");
  try {
    const child = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ["ignore", log, log],
      ...options.account,
    });
    return await follow(child, options);
  } finally {
    fs.closeSync(log);
  }
}

/**
 * Runs a program to its end. `onLine` sees each line it prints. Fails with the program's own
 * last words when it does not end well.
 */
export async function runProgram(
  options: ProgramOptions & {
    readonly record?: RunningRecord;
    readonly signal?: AbortSignal;
    readonly onLine?: (line: string) => void;
  },
): Promise<void> {
  options.signal?.throwIfAborted();
  const log = fs.openSync(options.logFile, "a");
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    ...options.account,
  });
  const lastLines: string[] = [];
  const onLine = (line: string) => {
    lastLines.push(line);
    lastLines.splice(0, lastLines.length - 40);
    options.onLine?.(line);
  };
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      fs.writeSync(log, text);
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(onLine);
    });
    stream.on("end", () => {
      if (rest !== "") {
        onLine(rest);
      }
    });
  }
  try {
    const closed = new Promise<Exit>((resolve) => {
      child.once("close", (code, signal) => resolve({ code, signal }));
    });
    const program = await follow(child, options);
    options.record?.add(options.name, program.pid);
    const abort = () => void stopProgram(program);
    options.signal?.addEventListener("abort", abort, { once: true });
    const exit = await closed;
    options.signal?.removeEventListener("abort", abort);
    options.record?.remove(program.pid);
    options.signal?.throwIfAborted();
    if (exit.code !== 0) {
      throw new LaunchError(failure(options, exit, lastLines.join("\n")));
    }
  } finally {
    fs.closeSync(log);
  }
}

function failure(options: ProgramOptions, exit: Exit, output: string): string {
  const how = exit.signal === null ? `ended with code ${exit.code}` : `was ended by ${exit.signal}`;
  const full = sentenceFor(new LaunchError(""), output);
  return full === "" ? `${options.name} ${how}; what it said is in ${options.logFile}.` : full;
}

async function follow(child: ChildProcess, options: ProgramOptions): Promise<StartedProgram> {
  const exited = new Promise<Exit>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  const pid = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("spawn", () => {
      if (child.pid === undefined) {
        reject(new LaunchError(`${options.name} could not be started.`));
      } else {
        resolve(child.pid);
      }
    });
  });
  if (options.niceness !== undefined) {
    os.setPriority(pid, options.niceness);
  }
  return {
    pid,
    exited,
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
  };
}

/** Stops the program and everything it started; returns when none of it is left. */
export async function stopProgram(
  program: StartedProgram,
  { signal = "SIGTERM", patience = 8000 }: { signal?: NodeJS.Signals; patience?: number } = {},
): Promise<void> {
  signalGroup(program.pid, signal);
  for (let waited = 0; waited < patience; waited += 50) {
    if (program.hasExited() && !groupHasMembers(program.pid)) {
      return;
    }
    await sleep(50);
  }
  signalGroup(program.pid, "SIGKILL");
  await program.exited;
}

export interface Service {
  readonly name: string;
  /** Ends the present process and lets the keeper start it again at once. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Ends it with SIGKILL, without waiting. */
  kill(): void;
}

export interface KeepOptions {
  readonly start: () => Promise<StartedProgram>;
  readonly name: string;
  readonly record?: RunningRecord;
  /** Fails when the first start does not lead to a working program. */
  readonly ready?: (program: StartedProgram) => Promise<void>;
  readonly say: (line: string) => void;
  readonly stopSignal?: NodeJS.Signals;
  readonly patience?: number;
}

const shortestPause = 1000;
const longestPause = 30_000;
const healthyAfter = 60_000;

/**
 * Keeps a program running: when it dies without being asked to, it is started again after a
 * pause that doubles with each death in a row.
 */
export async function keepRunning(options: KeepOptions): Promise<Service> {
  let current: StartedProgram | undefined;
  let restarting = false;
  let pause = shortestPause;
  const ending = new AbortController();

  const begin = async (): Promise<StartedProgram> => {
    const program = await options.start();
    current = program;
    options.record?.add(options.name, program.pid);
    return program;
  };
  const rest = async () => {
    await sleep(pause, undefined, { signal: ending.signal }).catch(ignoreAbort);
    pause = Math.min(pause * 2, longestPause);
  };
  const beginAgain = async (): Promise<StartedProgram | undefined> => {
    while (!ending.signal.aborted) {
      try {
        return await begin();
      } catch (error) {
        options.say(`${options.name} could not be started again: ${sentenceFor(error)}`);
        await rest();
      }
    }
    return undefined;
  };
  const keep = async (first: StartedProgram): Promise<void> => {
    let program: StartedProgram | undefined = first;
    while (program !== undefined) {
      const began = Date.now();
      if (ending.signal.aborted) {
        await stopProgram(program, stopOptions(options));
      }
      const exit = await program.exited;
      options.record?.remove(program.pid);
      signalGroup(program.pid, "SIGKILL");
      if (ending.signal.aborted) {
        return;
      }
      if (!restarting) {
        const how = exit.signal ?? `code ${exit.code}`;
        options.say(`  ${options.name} stopped by itself (${how}); starting it again.`);
        pause = Date.now() - began > healthyAfter ? shortestPause : pause;
        await rest();
      }
      restarting = false;
      program = await beginAgain();
    }
  };

  const first = await begin();
  try {
    await options.ready?.(first);
  } catch (error) {
    await stopProgram(first, stopOptions(options));
    options.record?.remove(first.pid);
    throw error;
  }
  const kept = keep(first);

  return {
    name: options.name,
    async restart() {
      if (current !== undefined && !ending.signal.aborted) {
        restarting = true;
        await stopProgram(current, stopOptions(options));
      }
    },
    async stop() {
      ending.abort();
      if (current !== undefined) {
        await stopProgram(current, stopOptions(options));
      }
      await kept;
    },
    kill() {
      ending.abort();
      if (current !== undefined) {
        signalGroup(current.pid, "SIGKILL");
      }
    },
  };
}

function stopOptions(options: KeepOptions): {
  signal?: NodeJS.Signals;
  patience?: number;
} {
  return {
    ...(options.stopSignal !== undefined && { signal: options.stopSignal }),
    ...(options.patience !== undefined && { patience: options.patience }),
  };
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error) || error.name !== "AbortError") {
    throw error;
  }
}
