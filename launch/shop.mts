import fs from "node:fs";
import path from "node:path";

import {
  adminIsBuilt,
  buildAdmin,
  buildServer,
  buildStorefront,
  programOf,
  storefrontDir,
} from "./build.mts";
import type { ChainHead, ChainReport } from "./audit-chain.mts";
import { type DatabaseUrls, auditReport } from "./database.mts";
import {
  type Addresses,
  backendEnvironment,
  localUrls,
  publicUrls,
  storefrontEnvironment,
} from "./environment.mts";
import type { LaunchContext } from "./launch-context.mts";
import { LaunchError } from "./launch-error.mts";
import { developCommand, seed, serverCommand } from "./medusa.mts";
import { freePort } from "./ports.mts";
import { keepRunning, startProgram } from "./processes.mts";
import { untilAnswering, untilIndexesAreFull } from "./readiness.mts";
import { runningLauncher, takeState } from "./running.mts";
import { type Secrets, loadSecrets } from "./secrets.mts";
import {
  databaseOfRunningShop,
  databaseService,
  givenDatabase,
  openDatabase,
  openTables,
} from "./shop-database.mts";
import { createStateFolders, stateAt } from "./state.mts";
import { printedSteps, silentSteps } from "./steps.mts";

export interface ShopOptions {
  /** Default: `.state`, or LANGSAO_STATE_DIR. */
  readonly stateDir?: string;
  /** 0 asks for any free port; a taken one gives the next that is free. */
  readonly ports?: { readonly shop?: number; readonly backend?: number };
  /** Prints nothing. */
  readonly quiet?: boolean;
  /** Watches the sources instead of serving what was built. */
  readonly watch?: boolean;
  /** False gives up safety against power loss for speed: for tests alone. */
  readonly durable?: boolean;
  /** Added to the environment of the backend and of the storefront. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Gives up the start and stops what runs by then. */
  readonly signal?: AbortSignal;
}

export interface Shop {
  /** As people type it. */
  readonly shopUrl: string;
  readonly backendUrl: string;
  readonly adminUrl: string;
  /** `superuser` only where the database is our own. */
  readonly databaseUrls: DatabaseUrls & { readonly superuser?: string };
  readonly publishableKey: string;
  readonly secrets: Secrets;
  readonly stateDir: string;
  /** False until the admin's first build. */
  readonly adminIsReady: boolean;
  /** Builds the admin when it is missing or old; the shop serves on. */
  buildAdmin(): Promise<"built" | "unchanged">;
  /** Ends and starts the server, then the shop with its cached pages. */
  restart(): Promise<void>;
  /** Stops the shop, then the server, then the database. */
  stop(): Promise<void>;
  /** Ends everything at once, without care for what is under way. */
  kill(): void;
}

const defaultPorts = { shop: 4321, backend: 9000 } as const;

/**
 * Brings up the whole shop: database, migrations, demonstration data, builds, both servers.
 * Returns when its home page is served. Whatever fails, nothing is left running.
 */
export async function startShop(options: ShopOptions = {}): Promise<Shop> {
  const launch = await Launch.begin(options, options.watch === true ? 5 : 7);
  try {
    return await launch.openShop(options);
  } catch (error) {
    await launch.stop();
    throw error;
  }
}

/**
 * `npm run seed`: fills in whatever of the demonstration is missing. A shop that runs is told to
 * start its servers anew, so that they see it.
 */
export async function seedShop(signal: AbortSignal): Promise<void> {
  const state = stateAt();
  const running = runningLauncher(state.runningFile);
  if (running === undefined) {
    const launch = await Launch.begin({ signal }, 3);
    try {
      await openDatabase(launch.context, addressesAt(defaultPorts), { seedAgain: true });
    } finally {
      await launch.stop();
    }
    return;
  }
  const { ports } = running;
  if (ports === undefined) {
    throw new LaunchError("The shop is still starting: run the seed when it is open.");
  }
  const secrets = loadSecrets(state.secretsFile);
  const urls = databaseOfRunningShop(state, secrets);
  const addresses = addressesAt(ports);
  const env = backendEnvironment({ state, secrets, urls, addresses, mode: "production" });
  await printedSteps(1).run("Filling in the demonstration", (step) =>
    seed({ state, signal, urls, env, secrets, step }),
  );
  process.kill(running.launcher.pid, "SIGUSR2");
  console.log("  The running shop starts its servers anew to show it.");
}

/**
 * Follows the audit log of the shop, whether it runs or not. An own database is started for it
 * where nothing runs, and stopped again.
 */
export async function auditShop(
  signal: AbortSignal,
  noted: ChainHead | undefined,
): Promise<ChainReport> {
  const given = givenDatabase();
  if (given !== undefined) {
    return auditReport(given.owner, noted);
  }
  const state = stateAt();
  if (!fs.existsSync(state.postgresDir)) {
    throw new LaunchError("There is no log to verify: no shop has been started here yet.");
  }
  if (runningLauncher(state.runningFile) !== undefined) {
    const urls = databaseOfRunningShop(state, loadSecrets(state.secretsFile));
    return auditReport(urls.owner, noted);
  }
  const launch = await Launch.begin({ signal, quiet: true }, 1);
  try {
    const urls = await openTables(launch.context);
    return await auditReport(urls.owner, noted);
  } finally {
    await launch.stop();
  }
}

class Launch {
  readonly context: LaunchContext;
  private readonly ending: AbortController;
  private readonly underway = new Set<Promise<unknown>>();
  private stopped: Promise<void> | undefined;

  private constructor(context: LaunchContext, ending: AbortController) {
    this.context = context;
    this.ending = ending;
  }

  static async begin(options: ShopOptions, stepCount: number): Promise<Launch> {
    const state = stateAt(options.stateDir);
    createStateFolders(state);
    const record = await takeState(state.runningFile);
    const ending = new AbortController();
    const giveUp = () => ending.abort(options.signal?.reason);
    options.signal?.addEventListener("abort", giveUp, { once: true });
    if (options.signal?.aborted === true) {
      giveUp();
    }
    const context: LaunchContext = {
      state,
      record,
      secrets: loadSecrets(state.secretsFile),
      steps: options.quiet === true ? silentSteps : printedSteps(stepCount),
      signal: ending.signal,
      services: [],
      mode: options.watch === true ? "development" : "production",
      environment: options.environment ?? {},
      durable: options.durable ?? true,
    };
    return new Launch(context, ending);
  }

  async openShop(options: ShopOptions): Promise<Shop> {
    const { context } = this;
    const { state, secrets, services } = context;
    const addresses = await chooseAddresses(context, { ...defaultPorts, ...options.ports });
    const opening = this.follow(openDatabase(context, addresses));
    const building = this.follow(this.buildBoth());
    const [{ urls, env, publishableKey }] = await this.allOrNone(opening, building);
    await this.startServer(addresses, env, urls);
    await this.startStorefront(addresses, publishableKey);
    context.record.setPorts({ shop: addresses.shopPort, backend: addresses.backendPort });

    const open = publicUrls(addresses);
    return {
      shopUrl: open.shop,
      backendUrl: open.backend,
      adminUrl: `${open.backend}/app`,
      databaseUrls: urls,
      publishableKey,
      secrets,
      stateDir: state.dir,
      adminIsReady: context.mode === "development" || adminIsBuilt(),
      buildAdmin: async () => {
        if (adminIsBuilt()) {
          return "unchanged";
        }
        await this.follow(buildAdmin({ ...context, env }));
        return "built";
      },
      restart: async () => {
        for (const service of services.filter(({ name }) => name !== databaseService)) {
          await service.restart();
        }
      },
      stop: () => this.stop(),
      kill: () => this.kill(),
    };
  }

  stop(): Promise<void> {
    this.stopped ??= this.stopAll();
    return this.stopped;
  }

  private async stopAll(): Promise<void> {
    this.ending.abort(new LaunchError("The launch was stopped."));
    await Promise.allSettled(this.underway);
    for (const service of this.context.services.toReversed()) {
      await service.stop();
    }
    this.context.record.release();
  }

  private kill(): void {
    this.ending.abort(new LaunchError("The launch was stopped."));
    for (const service of this.context.services.toReversed()) {
      service.kill();
    }
    this.context.record.release();
  }

  private async buildBoth(): Promise<void> {
    const { context } = this;
    if (context.mode === "production") {
      await context.steps.run("Building the server", () => buildServer(context));
      await context.steps.run("Building the shop's pages", () => buildStorefront(context));
    }
  }

  private async startServer(
    addresses: Addresses,
    env: NodeJS.ProcessEnv,
    urls: DatabaseUrls,
  ): Promise<void> {
    const { steps, signal, mode } = this.context;
    const command = mode === "production" ? serverCommand : developCommand;
    await steps.run("Starting the server", async (step) => {
      await this.keep({
        name: "The server",
        ...command(addresses.host, addresses.backendPort),
        env,
        log: "backend.log",
        patience: 6000,
        url: `${localUrls(addresses).backend}/health`,
      });
      const tell = (waiting: number) => step.progress(`${waiting} indexes to fill`);
      if (!(await untilIndexesAreFull({ ownerUrl: urls.owner, seconds: 60, signal, tell }))) {
        steps.say("  The search index is still being filled; lists may lack goods for a while.");
      }
    });
  }

  private async startStorefront(addresses: Addresses, publishableKey: string): Promise<void> {
    const { steps, mode, secrets, environment } = this.context;
    const { host, shopPort } = addresses;
    const astro = ["dev", "--host", host, "--port", String(shopPort)];
    await steps.run("Opening the shop", () =>
      this.keep({
        name: "The shop",
        args:
          mode === "production"
            ? [path.join(storefrontDir, "server.mjs")]
            : [programOf(storefrontDir, "astro", "astro"), ...astro],
        cwd: storefrontDir,
        env: {
          ...storefrontEnvironment({ secrets, addresses, publishableKey, mode }),
          ...environment,
        },
        log: "storefront.log",
        patience: 3000,
        url: `${localUrls(addresses).shop}/`,
      }),
    );
  }

  private async keep(options: {
    readonly name: string;
    readonly args: readonly string[];
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    readonly log: string;
    /** Milliseconds it gets to stop. */
    readonly patience: number;
    /** Answers 200 when it is ready. */
    readonly url: string;
  }): Promise<void> {
    const { record, services, steps, signal, state } = this.context;
    const { name, patience, url } = options;
    const logFile = path.join(state.logsDir, options.log);
    signal.throwIfAborted();
    services.push(
      await keepRunning({
        name,
        record,
        patience,
        say: steps.say,
        ready: (program) => untilAnswering({ name, program, url, seconds: 180, logFile, signal }),
        start: () => startProgram({ ...options, command: process.execPath, logFile }),
      }),
    );
  }

  /** Remembers work that must have ended before the state folder is given back. */
  private follow<T>(work: Promise<T>): Promise<T> {
    const remembered = work.finally(() => this.underway.delete(remembered));
    this.underway.add(remembered);
    return remembered;
  }

  private async allOrNone<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
    try {
      return await Promise.all([one, other]);
    } catch (error) {
      this.ending.abort(error);
      throw error;
    }
  }
}

function addressesAt(ports: { shop: number; backend: number }): Addresses {
  return {
    host: process.env["LANGSAO_HOST"] ?? "127.0.0.1",
    shopPort: ports.shop,
    backendPort: ports.backend,
  };
}

async function chooseAddresses(
  { steps }: LaunchContext,
  wanted: { shop: number; backend: number },
): Promise<Addresses> {
  const { host } = addressesAt(wanted);
  const backend = await freePort(wanted.backend, host);
  let shop = await freePort(wanted.shop, host);
  if (shop === backend) {
    shop = await freePort(shop + 1, host);
  }
  if (wanted.shop !== 0 && shop !== wanted.shop) {
    steps.say(`  Port ${wanted.shop} is taken; the shop will be at ${shop}.`);
  }
  if (wanted.backend !== 0 && backend !== wanted.backend) {
    steps.say(`  Port ${wanted.backend} is taken; the server will be at ${backend}.`);
  }
  return addressesAt({ shop, backend });
}
