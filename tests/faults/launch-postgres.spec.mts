import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { type Postgres, startPostgres } from "../../launch/postgres.mts";
import { withClient } from "../../launch/postgres-roles.mts";
import { shareFutureTables } from "../../launch/postgres-roles.mts";
import { identityOf, isAlive } from "../../launch/process-identity.mts";

let folder = "";
let dataDir = "";
const started: Postgres[] = [];

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-postgres-"));
  fs.chmodSync(folder, 0o755);
  dataDir = path.join(folder, "postgres");
  const first = await start();
  await withClient(first.ownerUrl, async (owner) => {
    await shareFutureTables(owner, "langsao_app");
    await owner.query("create table dish (name text primary key)");
    await owner.query("insert into dish values ('đu đủ'), ('dừa'), ('ấm'), ('ăn'), ('an')");
  });
  await first.stop();
});

afterEach(async () => {
  for (const postgres of started.splice(0)) {
    await postgres.stop();
  }
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

async function start(port?: number): Promise<Postgres> {
  const postgres = await startPostgres({
    dataDir,
    durable: false,
    ...(port !== undefined && { port }),
  });
  started.push(postgres);
  return postgres;
}

async function dishes(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>("select name from dish order by name");
    return rows.map((row) => row.name);
  });
}

test("the database sorts as Vietnamese dictionaries do", async () => {
  const postgres = await start();
  expect(await dishes(postgres.appUrl)).toEqual(["an", "ăn", "ấm", "dừa", "đu đủ"]);
});

test("the server's role works with rows and owns nothing", async () => {
  const postgres = await start();
  await withClient(postgres.appUrl, async (app) => {
    await app.query("insert into dish values ('chè')");
    await app.query("update dish set name = 'chè lam' where name = 'chè'");
    await app.query("delete from dish where name = 'chè lam'");
    for (const forbidden of [
      "create table mine ()",
      "drop table dish",
      "alter table dish add column price int",
      "truncate dish",
      "create schema mine",
    ]) {
      await expect(app.query(forbidden)).rejects.toThrow(/permission denied|must be owner/);
    }
    const owned = await app.query(
      "select 1 from pg_class where relowner = current_user::regrole limit 1",
    );
    expect(owned.rowCount).toBe(0);
  });
});

test("a wrong password opens nothing", async () => {
  const postgres = await start();
  const url = new URL(postgres.appUrl);
  url.password = "wrong";
  await expect(dishes(url.href)).rejects.toThrow(/password authentication failed/);
});

test("after kill -9 of the database the next start recovers", async () => {
  const killed = await start();
  process.kill(killed.program.pid, "SIGKILL");
  const next = await start();
  expect(await dishes(next.ownerUrl)).toHaveLength(5);
});

test("a database left behind by a killed launcher is stopped and taken over", async () => {
  const orphan = identityOf(await startAndDie());
  if (orphan === undefined) {
    throw new Error("The killed launcher left no database behind.");
  }
  const next = await start();
  expect(isAlive(orphan)).toBe(false);
  expect(await dishes(next.appUrl)).toHaveLength(5);
});

test("a lock file whose number belongs to another program by now is cleared away", async () => {
  fs.writeFileSync(path.join(dataDir, "postmaster.pid"), `${process.pid}\n${dataDir}\n`);
  const postgres = await start();
  expect(await dishes(postgres.appUrl)).toHaveLength(5);
});

test("a port that is taken for the moment is waited for", async () => {
  const { createServer } = await import("node:net");
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
  const address = blocker.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const starting = start(port);
  await sleep(500);
  blocker.close();
  expect((await starting).port).toBe(port);
});

test("an interrupted creation begins again", async () => {
  const fresh = path.join(folder, "interrupted");
  fs.mkdirSync(path.join(`${fresh}.new`, "base"), { recursive: true });
  const postgres = await startPostgres({ dataDir: fresh, durable: false });
  started.push(postgres);
  expect(fs.existsSync(`${fresh}.new`)).toBe(false);
});

/** Starts the database in a process that is then killed; the number of the database's process. */
async function startAndDie(): Promise<number> {
  const script = `
    import { startPostgres } from ${JSON.stringify(path.resolve("launch/postgres.mts"))};
    const { program } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(program.pid);
    setInterval(() => undefined, 1000);
  `;
  const launcher = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = await new Promise<number>((resolve) => {
    launcher.stdout.once("data", (text: Buffer) => resolve(Number(text.toString())));
  });
  launcher.kill("SIGKILL");
  return pid;
}
