import { spawnSync } from "node:child_process";
import fs from "node:fs";

import { codeOf } from "./launch-error.mts";
import { isRecord } from "./state.mts";

/** A process number alone is reused by the system; with its start time it names one process. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

export function identityOf(pid: number): ProcessIdentity | undefined {
  const started = startTimeOf(pid);
  return started === undefined ? undefined : { pid, started };
}

export function isAlive(identity: ProcessIdentity): boolean {
  return startTimeOf(identity.pid) === identity.started;
}

export function isProcessIdentity(value: unknown): value is ProcessIdentity {
  return (
    isRecord(value) && typeof value["pid"] === "number" && typeof value["started"] === "string"
  );
}

/** Whether any process is left in the group, its leader included or not. */
export function groupHasMembers(leader: number): boolean {
  if (!fs.existsSync("/proc/self/stat")) {
    return canSignal(-leader);
  }
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .some((name) => {
      const fields = statFields(Number(name));
      return fields?.[2] === String(leader) && fields[0] !== "Z";
    });
}

/** False when there is nobody left to signal. */
export function signalGroup(leader: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(-leader, signal);
    return true;
  } catch (error) {
    if (codeOf(error) === "ESRCH") {
      return false;
    }
    throw error;
  }
}

function canSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function startTimeOf(pid: number): string | undefined {
  if (fs.existsSync("/proc/self/stat")) {
    const fields = statFields(pid);
    return fields === undefined || fields[0] === "Z" ? undefined : fields[19];
  }
  const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], {
    encoding: "utf8",
  });
  return stdout.trim() === "" ? undefined : stdout.trim();
}

/** The fields of /proc/PID/stat after the program's name: state, parent, group, session, … */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ESRCH") {
      return undefined;
    }
    throw error;
  }
}
