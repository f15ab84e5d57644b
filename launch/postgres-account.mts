import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

import { LaunchError } from "./launch-error.mts";

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root therefore lends it the account `postgres`, or else
 * `nobody`; anyone else runs it as himself (undefined).
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid !== undefined && gid !== undefined && uid !== 0) {
      return { name, uid, gid };
    }
  }
  throw new LaunchError(
    "PostgreSQL may not run as root and this machine has neither a user `postgres` nor `nobody`: run the command as a normal user.",
  );
}

function idOf(flag: "-u" | "-g", name: string): number | undefined {
  const { status, stdout } = spawnSync("id", [flag, name], {
    encoding: "utf8",
  });
  return status === 0 ? Number(stdout) : undefined;
}

/** Whether the account may enter every folder on the way to `target`. */
export function canReach(account: Account, target: string): boolean {
  let folder = path.dirname(fs.realpathSync(target));
  for (;;) {
    if (!mayEnter(account, fs.statSync(folder))) {
      return false;
    }
    const parent = path.dirname(folder);
    if (parent === folder) {
      return true;
    }
    folder = parent;
  }
}

function mayEnter(account: Account, folder: fs.Stats): boolean {
  if (folder.uid === account.uid) {
    return (folder.mode & 0o100) !== 0;
  }
  if (folder.gid === account.gid) {
    return (folder.mode & 0o010) !== 0;
  }
  return (folder.mode & 0o001) !== 0;
}

/** Where root keeps what the database user could not reach inside `folder`; one per folder. */
export function reachableFolderFor(folder: string): string {
  const id = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  return path.join("/var/lib/lang-sao", id);
}
