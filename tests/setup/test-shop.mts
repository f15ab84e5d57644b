import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { type DemoLogin, demoLogins } from "../../launch/secrets.mts";
import { startShop } from "../../launch/shop.mts";

/** What a test may know of the shop under test, as JSON in the file TEST_SHOP_FILE names. */
export interface TestShop {
  readonly shopUrl: string;
  readonly backendUrl: string;
  readonly publishableKey: string;
  readonly purgeSecret: string;
  /** The administrator's login. */
  readonly admin: DemoLogin;
  /** Everyone who can sign in, the administrator and the staff of the till too. */
  readonly logins: readonly DemoLogin[];
  /** As the server itself: for trying what its role may not do. */
  readonly serverDatabaseUrl: string;
  /** As the owner of the tables: only for looking at what the shop stored. */
  readonly ownerDatabaseUrl: string;
  /** Holds the date that is today for the backend. */
  readonly clockFile: string;
  /** Every route the running server serves, as JSON; see `note-routes.cjs`. */
  readonly routesFile: string;
}

const fileVariable = "TEST_SHOP_FILE";

/** The operator's own settings must reach neither the shop under test nor its database. */
const operatorVariables = [
  "DATABASE_URL",
  "DATABASE_MIGRATION_URL",
  "PUBLIC_URL",
  "PUBLIC_BACKEND_URL",
  "LANGSAO_HOST",
  "LANGSAO_STATE_DIR",
];

/**
 * Starts the whole shop in production mode with its demonstration goods, on free ports, in a folder
 * of its own, and lets this process and its children find it with {@link testShop}. Where a shop is
 * open already, that one serves and stays open.
 */
export async function openTestShop(): Promise<{ close: () => Promise<void> }> {
  if (process.env[fileVariable] !== undefined) return { close: () => Promise.resolve() };
  for (const name of operatorVariables) Reflect.deleteProperty(process.env, name);

  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-test-"));
  // The account that the database runs under has to reach its data.
  fs.chmodSync(dir, 0o755);
  const clockFile = path.join(dir, "today");
  fs.writeFileSync(clockFile, realDateInVietnam());
  const stateDir = path.join(dir, "state");
  const routesFile = path.join(dir, "routes.json");
  try {
    const shop = await withPreload("note-routes.cjs", () =>
      startShop({
        stateDir,
        ports: { shop: 0, backend: 0 },
        quiet: true,
        durable: false,
        environment: { CLOCK_FILE: clockFile, TEST_ROUTES_FILE: routesFile },
      }),
    );
    ownShop = shop;
    const logins = demoLogins(shop.secrets);
    const file = path.join(dir, "shop.json");
    fs.writeFileSync(
      file,
      JSON.stringify({
        shopUrl: shop.shopUrl,
        backendUrl: shop.backendUrl,
        publishableKey: shop.publishableKey,
        purgeSecret: shop.secrets.PURGE_SECRET,
        admin: loginOf(logins, "administrator"),
        logins,
        serverDatabaseUrl: shop.databaseUrls.app,
        ownerDatabaseUrl: shop.databaseUrls.owner,
        clockFile,
        routesFile,
      } satisfies TestShop),
    );
    process.env[fileVariable] = file;
    return {
      async close() {
        Reflect.deleteProperty(process.env, fileVariable);
        await shop.stop();
        fs.rmSync(dir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    console.error(lastWords(path.join(stateDir, "logs")));
    fs.rmSync(dir, { recursive: true, force: true });
    throw error;
  }
}

/** Has every program that is started meanwhile load a file of this folder before all else. */
async function withPreload<T>(name: string, start: () => Promise<T>): Promise<T> {
  const before = process.env["NODE_OPTIONS"];
  const preload = `--require ${JSON.stringify(path.join(import.meta.dirname, name))}`;
  process.env["NODE_OPTIONS"] = `${before ?? ""} ${preload}`.trim();
  try {
    return await start();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, "NODE_OPTIONS");
    else process.env["NODE_OPTIONS"] = before;
  }
}

let ownShop: Pick<Awaited<ReturnType<typeof startShop>>, "buildAdmin"> | undefined;

/** Has the admin built, if this process opened the shop; otherwise whoever opened it does that. */
export async function buildTestAdmin(): Promise<void> {
  await ownShop?.buildAdmin();
}

let known: TestShop | undefined;

export function testShop(): TestShop {
  const file = process.env[fileVariable];
  if (file === undefined) {
    throw new Error(`${fileVariable} is unset: run these tests through npm test or their project.`);
  }
  known ??= JSON.parse(fs.readFileSync(file, "utf8")) as TestShop;
  return known;
}

export function loginOf(logins: readonly DemoLogin[], role: DemoLogin["role"]): DemoLogin {
  const found = logins.find((login) => login.role === role);
  if (found === undefined) throw new Error(`The demonstration has no login for ${role}.`);
  return found;
}

/** Việt Nam keeps UTC+7 all year. */
export function realDateInVietnam(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The ends of all logs of a shop that did not open. */
function lastWords(logsDir: string): string {
  if (!fs.existsSync(logsDir)) return "";
  return fs
    .readdirSync(logsDir)
    .map((name) => {
      const text = fs.readFileSync(path.join(logsDir, name), "utf8");
      return `── ${name}\n${text.split("\n").slice(-40).join("\n")}`;
    })
    .join("\n");
}
