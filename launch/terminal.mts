import path from "node:path";

import { emailsWithLogin } from "./database.mts";
import { LaunchError, sentenceFor } from "./launch-error.mts";
import { type Shop, startShop } from "./shop.mts";
import { type DemoLogin, demoLogins } from "./secrets.mts";
import { boxed } from "./steps.mts";

const impatientAfter = 1000;

/** Runs a launch command; a failure becomes one sentence and exit code 1. */
export async function orSayWhy(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`\n${sentenceFor(error)}`);
    if (!(error instanceof LaunchError) && process.env["LANGSAO_DEBUG"] !== undefined) {
      console.error(error);
    }
    process.exitCode = 1;
  }
}

/** `npm start` and `npm run dev`: opens the shop and serves until Ctrl-C or SIGTERM. */
export async function serveUntilStopped({ watch }: { watch: boolean }): Promise<void> {
  const stopping = new AbortController();
  let shop: Shop | undefined;
  let asked: number | undefined;

  const stop = () => {
    if (asked === undefined) {
      asked = Date.now();
      console.log("\nStopping the shop, the server and the database …");
      stopping.abort(new LaunchError("Stopped."));
      return;
    }
    // npm passes on the Ctrl-C that the terminal has sent to the launcher already.
    if (Date.now() - asked > impatientAfter) {
      shop?.kill();
      process.exit(1);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, stop);
  }
  // `npm run seed` asks so for the servers to see what it wrote.
  process.on("SIGUSR2", () => void orSayWhy(async () => shop?.restart()));
  const parent = whenParentDies(stop);

  await orSayWhy(async () => {
    const began = Date.now();
    console.log(watch ? "\nLàng Sao, watching its sources\n" : "\nLàng Sao\n");
    try {
      shop = await startShop({ watch, signal: stopping.signal });
    } catch (error) {
      if (stopping.signal.aborted) {
        return;
      }
      throw error;
    }
    const opened = shop;
    const seconds = (Date.now() - began) / 1000;
    const known = await emailsWithLogin(opened.databaseUrls.owner);
    const logins = demoLogins(opened.secrets).filter(({ email }) => known.has(email));
    console.log(`\n${welcome(opened, logins, seconds)}\n`);
    const admin = watch ? Promise.resolve() : announceAdmin(opened, stopping.signal);
    await new Promise<void>((resolve) => {
      if (stopping.signal.aborted) {
        resolve();
      }
      stopping.signal.addEventListener("abort", () => resolve(), {
        once: true,
      });
    });
    await opened.stop();
    await admin;
  });
  clearInterval(parent);
  if (asked !== undefined) {
    console.log("Stopped.");
  }
  process.exit();
}

async function announceAdmin(shop: Shop, stopping: AbortSignal): Promise<void> {
  try {
    const began = Date.now();
    if ((await shop.buildAdmin()) === "built") {
      const seconds = ((Date.now() - began) / 1000).toFixed(0);
      console.log(`  The admin is ready after ${seconds} s: ${shop.adminUrl}`);
    }
  } catch (error) {
    if (!stopping.aborted) {
      console.error(`  The admin could not be built, the shop serves on: ${sentenceFor(error)}`);
    }
  }
}

/** Names only logins that are there: an operator may have removed those of the demonstration. */
function welcome(shop: Shop, logins: readonly DemoLogin[], seconds: number): string {
  const below = path.relative("", shop.stateDir);
  const folder = below.startsWith("..") ? shop.stateDir : below;
  return boxed([
    `Làng Sao is open, ${seconds.toFixed(1)} s after the start`,
    "",
    `Shop    ${shop.shopUrl}`,
    `Admin   ${shop.adminUrl}${shop.adminIsReady ? "" : "  (being built, about two minutes)"}`,
    `Till    ${shop.shopUrl}/quay`,
    "",
    ...(logins.length > 0 ? ["Demonstration logins", ...loginTable(logins), ""] : []),
    `Stop with Ctrl-C. Logs are in ${path.join(folder, "logs")}.`,
  ]);
}

/** Each login of the dashboard, then that of the till, in columns that fit a narrow terminal. */
function loginTable(logins: readonly DemoLogin[]): string[] {
  const width = (text: (login: DemoLogin) => string) =>
    Math.max(...logins.map((login) => text(login).length));
  const role = width((login) => login.role);
  const email = width((login) => login.email);
  return logins.map(
    (login) =>
      `  ${login.role.padEnd(role)}  ${login.email.padEnd(email)}  ${login.password}` +
      `  ${login.role === "staff" ? "till" : "admin"}`,
  );
}

/**
 * When npm is killed it takes its shell along but not this process, which would go on serving
 * with nobody to stop it.
 */
function whenParentDies(stop: () => void): NodeJS.Timeout | undefined {
  if (process.env["npm_lifecycle_event"] === undefined) {
    return undefined;
  }
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(timer);
      stop();
    }
  }, 1000);
  return timer;
}
