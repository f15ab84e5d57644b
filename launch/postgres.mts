import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { spawnSync } from "node:child_process";

import pg from "pg";

import { LaunchError, messageOf, sentenceFor } from "./launch-error.mts";
import { freePort } from "./ports.mts";
import {
  type Account,
  canReach,
  postgresAccount,
  reachableFolderFor,
} from "./postgres-account.mts";
import { type PostgresBinaries, postgresBinaries } from "./postgres-binaries.mts";
import { prepareCluster, roles } from "./postgres-roles.mts";
import { type StartedProgram, startProgram, stopProgram } from "./processes.mts";
import { isRecord, readIfThere, readJson, writeJson } from "./state.mts";

export interface PostgresPasswords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

export interface PostgresOptions {
  readonly dataDir: string;
  /** The name of the one database made ready. */
  readonly database?: string;
  /** Default: generated at first and kept in a file beside the data. */
  readonly passwords?: PostgresPasswords;
  readonly logFile?: string;
  /** Default: any free port. */
  readonly port?: number;
  /** False gives up safety against power loss for speed: for tests alone. */
  readonly durable?: boolean;
}

export interface Postgres {
  readonly port: number;
  /** Owns the database and its tables: for migrations. */
  readonly ownerUrl: string;
  /** May read and write rows and owns nothing: for the server. */
  readonly appUrl: string;
  readonly superuserUrl: string;
  readonly program: StartedProgram;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of this folder, creating it at first, on 127.0.0.1 alone. A server
 * that a killed launcher left running on the same data is stopped first.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const account = postgresAccount();
  fs.mkdirSync(path.dirname(options.dataDir), { recursive: true });
  const binaries = postgresBinaries(options.dataDir, account);
  const dataDir = placeData(options.dataDir, account);
  const logFile = options.logFile ?? `${options.dataDir}.log`;
  const passwords = options.passwords ?? keptPasswords(`${options.dataDir}.passwords.json`);
  const cluster = { binaries, account, dataDir, logFile, passwords };
  if (!fs.existsSync(path.join(dataDir, "PG_VERSION"))) {
    await createCluster(cluster);
  }
  stopOrphan(cluster);
  const { program, port } = await startServer(cluster, options);
  const database = options.database ?? "langsao";
  try {
    const superuserUrl = (name: string) => postgresUrls(port, passwords, name).superuserUrl;
    await prepareCluster(superuserUrl, database, passwords);
  } catch (error) {
    await stopServer(program);
    throw error;
  }
  return {
    port,
    program,
    ...postgresUrls(port, passwords, database),
    stop: () => stopServer(program),
  };
}

export function postgresUrls(
  port: number,
  passwords: PostgresPasswords,
  database = "langsao",
): { ownerUrl: string; appUrl: string; superuserUrl: string } {
  const url = (role: string, password: string) =>
    `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  return {
    ownerUrl: url(roles.owner, passwords.owner),
    appUrl: url(roles.app, passwords.app),
    superuserUrl: url(roles.superuser, passwords.superuser),
  };
}

/** Where the server on this data listens, if one runs. */
export function portOfPostgres(dataDir: string): number | undefined {
  const port = Number(readIfThere(path.join(dataDir, "postmaster.pid"))?.split("\n")[3]);
  return Number.isInteger(port) && port > 0 ? port : undefined;
}

interface Cluster {
  readonly binaries: PostgresBinaries;
  readonly account: Account | undefined;
  readonly dataDir: string;
  readonly logFile: string;
  readonly passwords: PostgresPasswords;
}

/** Removes the data and whatever had to be put elsewhere for it. */
export function removePostgresData(dataDir: string): void {
  fs.rmSync(reachableFolderFor(dataDir), { recursive: true, force: true });
  fs.rmSync(dataDir, { recursive: true, force: true });
  fs.rmSync(newClusterDir(dataDir), { recursive: true, force: true });
}

/**
 * Where the data really lies: in a folder that the database's user can reach, with a link to
 * it where it was asked for.
 */
function placeData(dataDir: string, account: Account | undefined): string {
  if (fs.existsSync(dataDir)) {
    return fs.realpathSync(dataDir);
  }
  const parent = path.dirname(dataDir);
  if (account === undefined || canReach(account, path.join(fs.realpathSync(parent), "."))) {
    return path.join(fs.realpathSync(parent), path.basename(dataDir));
  }
  const elsewhere = path.join(reachableFolderFor(dataDir), "data");
  fs.mkdirSync(path.dirname(elsewhere), { recursive: true, mode: 0o755 });
  fs.rmSync(dataDir, { force: true });
  fs.symlinkSync(elsewhere, dataDir);
  return elsewhere;
}

const newClusterDir = (dataDir: string) => `${dataDir}.new`;

/** Made aside and moved into place, so that an interrupted creation simply begins again. */
async function createCluster(cluster: Cluster): Promise<void> {
  const fresh = newClusterDir(cluster.dataDir);
  const passwordFile = `${cluster.dataDir}.password`;
  try {
    for (const locale of ["C.UTF-8", "C"]) {
      fs.rmSync(fresh, { recursive: true, force: true });
      fs.mkdirSync(fresh, { mode: 0o700 });
      fs.writeFileSync(passwordFile, cluster.passwords.superuser, {
        mode: 0o600,
      });
      if (cluster.account !== undefined) {
        fs.chownSync(fresh, cluster.account.uid, cluster.account.gid);
        fs.chownSync(passwordFile, cluster.account.uid, cluster.account.gid);
      }
      const result = spawnSync(
        cluster.binaries.initdb,
        [
          `--pgdata=${fresh}`,
          `--username=${roles.superuser}`,
          `--pwfile=${passwordFile}`,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale-provider=icu",
          "--icu-locale=vi-VN",
          `--locale=${locale}`,
          "--no-instructions",
        ],
        { cwd: "/", env: serverEnv(), encoding: "utf8", ...cluster.account },
      );
      const said = `${result.stdout}\n${result.stderr}\n${result.error?.message ?? ""}`;
      fs.appendFileSync(cluster.logFile, said);
      if (result.status === 0) {
        fs.rmSync(cluster.dataDir, { recursive: true, force: true });
        fs.renameSync(fresh, cluster.dataDir);
        return;
      }
      if (!said.includes("invalid locale name")) {
        throw new LaunchError(
          sentenceFor(
            new LaunchError(
              `PostgreSQL could not create its data folder; what it said is in ${cluster.logFile}.`,
            ),
            said,
          ),
        );
      }
    }
    throw new LaunchError(`PostgreSQL found no usable locale; see ${cluster.logFile}.`);
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

function stopOrphan(cluster: Cluster): void {
  const pidFile = path.join(cluster.dataDir, "postmaster.pid");
  const pid = Number(readIfThere(pidFile)?.split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 0) {
    fs.rmSync(pidFile, { force: true });
    return;
  }
  if (!servesData(pid, cluster.dataDir)) {
    fs.rmSync(pidFile, { force: true });
    return;
  }
  for (const mode of ["fast", "immediate"]) {
    const { status } = spawnSync(
      cluster.binaries.pgCtl,
      ["stop", `--pgdata=${cluster.dataDir}`, `--mode=${mode}`, "--wait", "--timeout=10"],
      { cwd: "/", env: serverEnv(), ...cluster.account },
    );
    if (status === 0) {
      return;
    }
  }
}

/** The number in a stale lock file may by now belong to any other program. */
function servesData(pid: number, dataDir: string): boolean {
  if (!fs.existsSync("/proc/self/cmdline")) {
    const { stdout } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], {
      encoding: "utf8",
    });
    return stdout.includes(dataDir);
  }
  return readIfThere(`/proc/${pid}/cmdline`)?.split("\0").includes(dataDir) ?? false;
}

const attempts = 40;

async function startServer(
  cluster: Cluster,
  options: PostgresOptions,
): Promise<{ program: StartedProgram; port: number }> {
  let said = "";
  for (let attempt = 0; attempt < attempts; attempt++) {
    const port = options.port ?? (await freePort(0));
    const logStart = fs.existsSync(cluster.logFile) ? fs.statSync(cluster.logFile).size : 0;
    const program = await startProgram({
      name: "PostgreSQL",
      command: cluster.binaries.postgres,
      args: serverArguments(cluster.dataDir, port, options.durable ?? true),
      cwd: "/",
      env: serverEnv(),
      logFile: cluster.logFile,
      ...(cluster.account !== undefined && { account: cluster.account }),
    });
    if (await answers(program, port, cluster.passwords.superuser)) {
      return { program, port };
    }
    said = fs.readFileSync(cluster.logFile).subarray(logStart).toString("utf8");
    if (!/Address already in use|shared memory block .* still in use/.test(said)) {
      break;
    }
    await sleep(250);
  }
  const reason = /FATAL: {2}(.*)/.exec(said)?.[1] ?? "it gave no reason";
  throw new LaunchError(
    sentenceFor(
      new LaunchError(`PostgreSQL did not start (${reason}); its log is ${cluster.logFile}.`),
      said,
    ),
  );
}

function serverArguments(dataDir: string, port: number, durable: boolean): string[] {
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "max_connections=120",
    "jit=off",
    ...(durable ? [] : ["fsync=off", "full_page_writes=off", "synchronous_commit=off"]),
  ];
  return ["-D", dataDir, ...settings.flatMap((setting) => ["-c", setting])];
}

/** False when the server ended before it answered. */
async function answers(program: StartedProgram, port: number, password: string): Promise<boolean> {
  const patience = Date.now() + 60_000;
  let last: unknown;
  while (Date.now() < patience) {
    if (program.hasExited()) {
      return false;
    }
    const client = new pg.Client({
      host: "127.0.0.1",
      port,
      user: roles.superuser,
      password,
      database: "postgres",
      connectionTimeoutMillis: 1000,
    });
    client.on("error", (error) => (last = error));
    try {
      await client.connect();
      await client.end();
      return !program.hasExited();
    } catch (error) {
      last = error;
      await sleep(50);
    }
  }
  await stopServer(program);
  throw new LaunchError(`PostgreSQL did not answer within a minute (${messageOf(last)}).`);
}

/** SIGINT is PostgreSQL's fast shutdown: it does not wait for clients to leave. */
async function stopServer(program: StartedProgram): Promise<void> {
  await stopProgram(program, { signal: "SIGINT", patience: 10_000 });
}

/** Nothing of the launcher's own environment: PG* variables would reach the server. */
function serverEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" };
}

function keptPasswords(file: string): PostgresPasswords {
  const kept = readJson(file);
  if (
    isRecord(kept) &&
    typeof kept["superuser"] === "string" &&
    typeof kept["owner"] === "string" &&
    typeof kept["app"] === "string"
  ) {
    return {
      superuser: kept["superuser"],
      owner: kept["owner"],
      app: kept["app"],
    };
  }
  const random = () => randomBytes(24).toString("base64url");
  const passwords = { superuser: random(), owner: random(), app: random() };
  writeJson(file, passwords, 0o600);
  return passwords;
}
