import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { withFileLock } from "./file-lock.mts";
import { adminFingerprint, serverFingerprint, storefrontFingerprint } from "./fingerprint.mts";
import { runProgram } from "./processes.mts";
import type { RunningRecord } from "./running.mts";
import { type State, isRecord, readJson, repositoryRoot, writeJson } from "./state.mts";

export const backendDir = path.join(repositoryRoot, "backend");
export const storefrontDir = path.join(repositoryRoot, "storefront");
export const serverDir = path.join(backendDir, ".medusa", "server");
/** The backend serves the admin from here as soon as its index.html is there. */
export const adminDir = path.join(backendDir, ".medusa", "dashboard");
/** JavaScript that Node has compiled: it spares every later start of Medusa two seconds. */
export const compileCacheDir = path.join(backendDir, ".medusa", "compile-cache");

export interface BuildContext {
  readonly state: State;
  readonly record: RunningRecord;
  readonly signal: AbortSignal;
}

/**
 * Builds are shared by all shops that run from this checkout; each remembers beside its output
 * what it was built from.
 */
async function buildWhenChanged(
  build: {
    readonly stamp: string;
    readonly fingerprint: string;
    readonly output: string;
  },
  work: () => Promise<void>,
): Promise<void> {
  await withFileLock(
    path.join(backendDir, ".medusa", `${path.basename(build.stamp)}.lock`),
    async () => {
      if (isBuilt(build)) {
        return;
      }
      fs.rmSync(build.stamp, { force: true });
      await work();
      writeJson(build.stamp, { builtFrom: build.fingerprint });
    },
  );
}

function isBuilt(build: { stamp: string; fingerprint: string; output: string }): boolean {
  const stamp = readJson(build.stamp);
  return isRecord(stamp) && stamp["builtFrom"] === build.fingerprint && fs.existsSync(build.output);
}

export async function buildServer(context: BuildContext): Promise<void> {
  const fingerprint = serverFingerprint();
  const stamp = path.join(backendDir, ".medusa", "server-built.json");
  const output = path.join(serverDir, "medusa-config.js");
  await buildWhenChanged({ stamp, fingerprint, output }, async () => {
    const fresh = `${serverDir}.new`;
    await runProgram({
      ...context,
      name: "The build of the backend",
      command: process.execPath,
      args: [path.join(repositoryRoot, "launch", "backend", "transpile.cjs"), fresh],
      cwd: backendDir,
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: compileCacheDir,
      },
      logFile: path.join(context.state.logsDir, "build-backend.log"),
    });
    fs.rmSync(serverDir, { recursive: true, force: true });
    fs.renameSync(fresh, serverDir);
  });
}

export async function buildStorefront(context: BuildContext): Promise<void> {
  const fingerprint = storefrontFingerprint();
  const stamp = path.join(storefrontDir, "dist", "storefront-built.json");
  const output = path.join(storefrontDir, "dist", "server", "entry.mjs");
  await buildWhenChanged({ stamp, fingerprint, output }, () =>
    runProgram({
      ...context,
      name: "The build of the shop's pages",
      command: process.execPath,
      args: [programOf(storefrontDir, "astro", "astro"), "build"],
      cwd: storefrontDir,
      env: {
        ...process.env,
        NODE_ENV: "production",
        ASTRO_TELEMETRY_DISABLED: "1",
      },
      logFile: path.join(context.state.logsDir, "build-storefront.log"),
    }),
  );
}

export function adminIsBuilt(): boolean {
  return isBuilt(adminBuild());
}

/** At the lowest priority, because people are shopping meanwhile. */
export async function buildAdmin(
  context: BuildContext & { readonly env: NodeJS.ProcessEnv },
): Promise<void> {
  await buildWhenChanged(adminBuild(), async () => {
    await runProgram({
      ...context,
      name: "The build of the admin",
      command: process.execPath,
      args: [path.join(repositoryRoot, "launch", "backend", "build-admin.cjs")],
      cwd: backendDir,
      logFile: path.join(context.state.logsDir, "build-admin.log"),
      niceness: 10,
    });
    fs.rmSync(adminDir, { recursive: true, force: true });
    fs.renameSync(path.join(backendDir, ".medusa", "admin"), adminDir);
  });
}

function adminBuild(): { stamp: string; fingerprint: string; output: string } {
  return {
    fingerprint: adminFingerprint(),
    stamp: path.join(backendDir, ".medusa", "admin-built.json"),
    output: path.join(adminDir, "index.html"),
  };
}

/** The file behind a package's command, found as the package in `dir` would find it. */
export function programOf(dir: string, packageName: string, command: string): string {
  const require = createRequire(path.join(dir, "package.json"));
  const manifestFile = require.resolve
    .paths(packageName)
    ?.map((folder) => path.join(folder, packageName, "package.json"))
    .find((file) => fs.existsSync(file));
  const manifest = manifestFile === undefined ? undefined : readJson(manifestFile);
  const bin = isRecord(manifest) ? manifest["bin"] : undefined;
  const entry = typeof bin === "string" ? bin : isRecord(bin) ? bin[command] : undefined;
  if (manifestFile === undefined || typeof entry !== "string") {
    throw new Error(`The package ${packageName} with its command ${command} is not installed.`);
  }
  return path.join(path.dirname(manifestFile), entry);
}
