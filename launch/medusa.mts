import path from "node:path";

import { backendDir, programOf, serverDir } from "./build.mts";
import {
  type DatabaseUrls,
  doneFingerprint,
  markDone,
  refillIndexes,
  shareSearchTables,
  withholdAuditLog,
} from "./database.mts";
import { databaseFingerprint } from "./fingerprint.mts";
import { runProgram } from "./processes.mts";
import type { RunningRecord } from "./running.mts";
import { type Secrets, demoLogins } from "./secrets.mts";
import { type State, repositoryRoot } from "./state.mts";
import type { Step } from "./steps.mts";

export interface MedusaContext {
  readonly state: State;
  readonly record?: RunningRecord;
  readonly signal?: AbortSignal;
  readonly urls: DatabaseUrls;
  readonly env: NodeJS.ProcessEnv;
}

const medusa = (...args: string[]) => [programOf(backendDir, "@medusajs/cli", "medusa"), ...args];

export async function isMigrated(urls: DatabaseUrls): Promise<boolean> {
  return (await doneFingerprint(urls.owner, "migrate")) === databaseFingerprint();
}

export async function migrate(context: MedusaContext): Promise<void> {
  const fingerprint = databaseFingerprint();
  await runProgram({
    ...context,
    name: "The migration of the database",
    command: process.execPath,
    args: [path.join(repositoryRoot, "launch", "backend", "migrate.cjs")],
    cwd: backendDir,
    env: { ...context.env, DATABASE_URL: context.urls.owner },
    logFile: path.join(context.state.logsDir, "migrate.log"),
  });
  await shareSearchTables(context.urls);
  await withholdAuditLog(context.urls);
  // What a document holds may have changed with the tables.
  await refillIndexes(context.urls.owner);
  await markDone(context.urls.owner, "migrate", fingerprint);
}

export async function isSeeded(urls: DatabaseUrls): Promise<boolean> {
  return (await doneFingerprint(urls.owner, "seed")) !== undefined;
}

/** Runs the seed; it skips by itself what is there already. */
export async function seed(
  context: MedusaContext & { secrets: Secrets; step: Step },
): Promise<void> {
  await runProgram({
    ...context,
    name: "The seed",
    command: process.execPath,
    args: medusa("exec", path.join(repositoryRoot, "seed", "run.ts")),
    cwd: backendDir,
    env: {
      ...context.env,
      TS_NODE_TRANSPILE_ONLY: "true",
      DEMO_LOGINS: JSON.stringify(demoLogins(context.secrets)),
    },
    logFile: path.join(context.state.logsDir, "seed.log"),
    onLine: (line) => {
      const progress = /^seed (\d+\/\d+.*)$/.exec(line)?.[1];
      if (progress !== undefined) {
        context.step.progress(progress);
      }
    },
  });
  await refillIndexes(context.urls.owner);
  await markDone(context.urls.owner, "seed", "complete");
}

/** The arguments by which Node runs the built backend, and the folder to run it in. */
export function serverCommand(host: string, port: number): { args: string[]; cwd: string } {
  return {
    args: medusa("start", "--host", host, "--port", String(port)),
    cwd: serverDir,
  };
}

export function developCommand(host: string, port: number): { args: string[]; cwd: string } {
  return {
    args: medusa("develop", "--no-lint", "--host", host, "--port", String(port)),
    cwd: backendDir,
  };
}
