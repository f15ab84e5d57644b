import fs from "node:fs";
import path from "node:path";

import { codeOf } from "./launch-error.mts";

export const repositoryRoot = path.resolve(import.meta.dirname, "..");

/** Where everything that belongs to one running shop lives; `npm run reset` removes it whole. */
export interface State {
  readonly dir: string;
  readonly postgresDir: string;
  readonly secretsFile: string;
  readonly uploadsDir: string;
  readonly logsDir: string;
  /** Says which launcher runs here, and the processes it started. */
  readonly runningFile: string;
}

export function stateAt(dir = process.env["LANGSAO_STATE_DIR"] ?? ""): State {
  const root = dir === "" ? path.join(repositoryRoot, ".state") : path.resolve(dir);
  return {
    dir: root,
    postgresDir: path.join(root, "postgres"),
    secretsFile: path.join(root, "secrets.json"),
    uploadsDir: path.join(root, "uploads"),
    logsDir: path.join(root, "logs"),
    runningFile: path.join(root, "running.json"),
  };
}

export function createStateFolders(state: State): void {
  for (const dir of [state.dir, state.uploadsDir, state.logsDir]) {
    fs.mkdirSync(dir, { recursive: true });
  }
}

/** Undefined when the file is missing or was cut short by a crash. */
export function readJson(file: string): unknown {
  const text = readIfThere(file);
  if (text === undefined) {
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

export function readIfThere(file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") {
      return undefined;
    }
    throw error;
  }
}

/** Replaces the file in one move, so that a crash leaves the old or the new one, never half. */
export function writeJson(file: string, value: unknown, mode = 0o644): void {
  const draft = `${file}.${process.pid}.draft`;
  try {
    fs.writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode });
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw error;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
