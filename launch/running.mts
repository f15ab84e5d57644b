import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import { createOnly, removeIfStill } from "./file-lock.mts";
import { LaunchError } from "./launch-error.mts";
import {
  type ProcessIdentity,
  groupHasMembers,
  identityOf,
  isAlive,
  isProcessIdentity,
  signalGroup,
} from "./process-identity.mts";
import { isRecord, readIfThere, readJson, writeJson } from "./state.mts";

interface StartedProcess extends ProcessIdentity {
  readonly name: string;
}

interface Ports {
  readonly shop: number;
  readonly backend: number;
}

export interface Running {
  readonly launcher: ProcessIdentity;
  readonly ports?: Ports;
  readonly processes: readonly StartedProcess[];
}

/** What a launcher writes down while it runs, so that the next one can clear up after a crash. */
export interface RunningRecord {
  add(name: string, pid: number): void;
  remove(pid: number): void;
  setPorts(ports: Ports): void;
  release(): void;
}

/**
 * Makes this process the only launcher of the state folder. What an earlier, killed launcher
 * left running is stopped first.
 */
export async function takeState(file: string): Promise<RunningRecord> {
  const me = identityOf(process.pid);
  if (me === undefined) {
    throw new LaunchError("This system does not tell when a process began, so no shop can start.");
  }
  let current: Running = { launcher: me, processes: [] };
  while (!createOnly(file, current)) {
    const text = readIfThere(file);
    if (text === undefined) {
      continue;
    }
    const earlier = readRunning(file);
    if (earlier !== undefined && isAlive(earlier.launcher)) {
      throw new LaunchError(alreadyRunning(earlier));
    }
    for (const orphan of earlier?.processes ?? []) {
      await stopGroup(orphan);
    }
    removeIfStill(file, text);
  }
  const change = (next: Running) => {
    current = next;
    writeJson(file, current);
  };
  return {
    add(name, pid) {
      const identity = identityOf(pid);
      if (identity !== undefined) {
        change({
          ...current,
          processes: [...current.processes, { name, ...identity }],
        });
      }
    },
    remove(pid) {
      change({
        ...current,
        processes: current.processes.filter((p) => p.pid !== pid),
      });
    },
    setPorts(ports) {
      change({ ...current, ports });
    },
    release() {
      fs.rmSync(file, { force: true });
    },
  };
}

/** The launcher that runs in this state folder now, if any. */
export function runningLauncher(file: string): Running | undefined {
  const running = readRunning(file);
  return running !== undefined && isAlive(running.launcher) ? running : undefined;
}

/** Stops what a killed launcher left behind, without taking the folder. */
export async function stopOrphans(file: string): Promise<void> {
  for (const orphan of readRunning(file)?.processes ?? []) {
    await stopGroup(orphan);
  }
}

export function alreadyRunning({ launcher, ports }: Running): string {
  const where = ports === undefined ? "" : ` at http://localhost:${ports.shop}`;
  return `Làng Sao already runs from this folder${where} (process ${launcher.pid}); stop that one first with Ctrl-C or \`kill ${launcher.pid}\`.`;
}

/**
 * A group whose leader died still counts as ours: the system does not hand out a number again
 * while a group bears it.
 */
async function stopGroup(leader: ProcessIdentity): Promise<void> {
  const reused = identityOf(leader.pid) !== undefined && !isAlive(leader);
  if (reused || !groupHasMembers(leader.pid)) {
    return;
  }
  signalGroup(leader.pid, "SIGTERM");
  for (let waited = 0; waited < 8000 && groupHasMembers(leader.pid); waited += 100) {
    await sleep(100);
  }
  signalGroup(leader.pid, "SIGKILL");
}

function readRunning(file: string): Running | undefined {
  const value = readJson(file);
  if (!isRecord(value) || !isProcessIdentity(value["launcher"])) {
    return undefined;
  }
  const processes = Array.isArray(value["processes"]) ? value["processes"] : [];
  return {
    launcher: value["launcher"],
    ...(isPorts(value["ports"]) && { ports: value["ports"] }),
    processes: processes.filter(isStartedProcess),
  };
}

function isStartedProcess(value: unknown): value is StartedProcess {
  return isProcessIdentity(value) && "name" in value && typeof value.name === "string";
}

function isPorts(value: unknown): value is Ports {
  return (
    isRecord(value) && typeof value["shop"] === "number" && typeof value["backend"] === "number"
  );
}
