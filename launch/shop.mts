import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import {
  type BuildContext,
  adminIsBuilt,
  buildAdmin,
  buildServer,
  buildStorefront,
  programOf,
  storefrontDir,
} from "./build.mts";
import {
  type DatabaseUrls,
  prepareDatabase,
  publishableKey as readPublishableKey,
  unfilledIndexes,
} from "./database.mts";
import {
  type Addresses,
  backendEnvironment,
  localUrls,
  publicUrls,
  storefrontEnvironment,
} from "./environment.mts";
import { LaunchError, sentenceFor } from "./launch-error.mts";
import {
  type MedusaContext,
  developCommand,
  isMigrated,
  isSeeded,
  migrate,
  seed,
  serverCommand,
} from "./medusa.mts";
import { freePort } from "./ports.mts";
import {
  type Postgres,
  type PostgresOptions,
  startPostgres,
} from "./postgres.mts";
import {
  type Service,
  type StartedProgram,
  keepRunning,
  startProgram,
} from "./processes.mts";
import { type RunningRecord, takeState } from "./running.mts";
import { type Secrets, loadSecrets } from "./secrets.mts";
import { type State, createStateFolders, stateAt } from "./state.mts";
import { type Steps, printedSteps, silentSteps } from "./steps.mts";

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
  readonly databaseUrls: DatabaseUrls & { readonly superuser?: string };
  readonly publishableKey: string;
  readonly secrets: Secrets;
  readonly stateDir: string;
  /** Both servers and the database as one; the launcher restarts them when they die. */
  restartBackend(): Promise<void>;
  /** Builds the admin when it is missing or old; the shop serves on. */
  buildAdmin(): Promise<"built" | "unchanged">;
  stop(): Promise<void>;
  /** Ends everything at once, without care for what is under way. */
  kill(): void;
}

export const defaultPorts = { shop: 4321, backend: 9000 } as const;

/**
 * Brings up the whole shop: database, migrations, demonstration data, builds, both servers.
 * Returns when its home page is served. Whatever fails, nothing is left running.
 */
export async function startShop(options: ShopOptions = {}): Promise<Shop> {
  const state = stateAt(options.stateDir);
  createStateFolders(state);
  const record = await takeState(state.runningFile);
  const launch = new Launch(options, state, record);
  try {
    return await launch.run();
  } catch (error) {
    await launch.stop();
    throw error;
  }
}

class Launch {
  private readonly options: ShopOptions;
  private readonly state: State;
  private readonly record: RunningRecord;
  private readonly steps: Steps;
  private readonly secrets: Secrets;
  private readonly ending = new AbortController();
  /** In the order of their start; they are stopped the other way round. */
  private readonly services: Service[] = [];
  private readonly underway = new Set<Promise<unknown>>();
  private stopped: Promise<void> | undefined;

  constructor(options: ShopOptions, state: State, record: RunningRecord) {
    this.options = options;
    this.state = state;
    this.record = record;
    this.steps =
      options.quiet === true
        ? silentSteps
        : printedSteps(options.watch === true ? 5 : 7);
    this.secrets = loadSecrets(state.secretsFile);
    options.signal?.addEventListener("abort", () =>
      this.ending.abort(options.signal?.reason),
    );
    if (options.signal?.aborted === true) {
      this.ending.abort(options.signal.reason);
    }
  }

  private get build(): BuildContext {
    return {
      state: this.state,
      record: this.record,
      signal: this.ending.signal,
    };
  }

  async run(): Promise<Shop> {
    const { steps } = this;
    const watch = this.options.watch === true;
    const addresses = await this.chooseAddresses();
    const builds = watch
      ? Promise.resolve()
      : this.follow(
          steps
            .run("Building the server", () => buildServer(this.build))
            .then(() =>
              steps.run("Building the shop's pages", () =>
                buildStorefront(this.build),
              ),
            ),
        );
    const database = this.follow(this.openDatabase(addresses));
    const [{ urls, superuser, env, publishableKey }] = await this.all([
      database,
      builds,
    ]);

    const local = localUrls(addresses);
    await steps.run("Starting the server", async (step) => {
      await this.keep("The server", {
        ...(watch
          ? developCommand(addresses.host, addresses.backendPort)
          : serverCommand(addresses.host, addresses.backendPort)),
        env,
        logFile: path.join(this.state.logsDir, "backend.log"),
        patience: 6000,
        ready: (program) =>
          this.answering(program, `${local.backend}/health`, "The server", 180),
      });
      await this.indexesFilled(urls, (waiting) =>
        step.progress(`filling ${waiting} indexes`),
      );
    });
    await steps.run("Opening the shop", async () => {
      await this.keep("The shop", {
        ...this.storefrontCommand(watch, addresses),
        cwd: storefrontDir,
        env: storefrontEnvironment({
          secrets: this.secrets,
          addresses,
          publishableKey,
          mode: watch ? "development" : "production",
        }),
        logFile: path.join(this.state.logsDir, "storefront.log"),
        patience: 3000,
        ready: (program) =>
          this.answering(program, `${local.shop}/`, "The shop", 120),
      });
    });

    const open = publicUrls(addresses);
    this.record.setShopUrl(open.shop);
    return {
      shopUrl: open.shop,
      backendUrl: open.backend,
      adminUrl: `${open.backend}/app`,
      databaseUrls: superuser === undefined ? urls : { ...urls, superuser },
      publishableKey,
      secrets: this.secrets,
      stateDir: this.state.dir,
      restartBackend: async () => {
        await this.services
          .find((service) => service.name === "The server")
          ?.restart();
      },
      buildAdmin: async () => {
        if (adminIsBuilt()) {
          return "unchanged";
        }
        await this.follow(buildAdmin({ ...this.build, env }));
        return "built";
      },
      stop: () => this.stop(),
      kill: () => this.kill(),
    };
  }

  /** Stops the shop, then the server, then the database. */
  stop(): Promise<void> {
    this.stopped ??= this.stopAll();
    return this.stopped;
  }

  private async stopAll(): Promise<void> {
    this.ending.abort(new LaunchError("The launch was stopped."));
    await Promise.allSettled(this.underway);
    for (const service of this.services.toReversed()) {
      await service.stop();
    }
    this.record.release();
  }

  kill(): void {
    this.ending.abort(new LaunchError("The launch was stopped."));
    for (const service of this.services.toReversed()) {
      service.kill();
    }
    this.record.release();
  }

  private async chooseAddresses(): Promise<Addresses> {
    const host = process.env["LANGSAO_HOST"] ?? "127.0.0.1";
    const shopWanted = this.options.ports?.shop ?? defaultPorts.shop;
    const backendWanted = this.options.ports?.backend ?? defaultPorts.backend;
    const backendPort = await freePort(backendWanted, host);
    let shopPort = await freePort(shopWanted, host);
    if (shopPort === backendPort) {
      shopPort = await freePort(shopPort + 1, host);
    }
    for (const [wanted, given, what] of [
      [shopWanted, shopPort, "shop"],
      [backendWanted, backendPort, "server and admin"],
    ] as const) {
      if (wanted !== 0 && given !== wanted) {
        this.steps.say(
          `  Port ${wanted} is taken; the ${what} will be at ${given}.`,
        );
      }
    }
    return { host, shopPort, backendPort };
  }

  private async openDatabase(addresses: Addresses): Promise<{
    urls: DatabaseUrls;
    superuser: string | undefined;
    env: NodeJS.ProcessEnv;
    publishableKey: string;
  }> {
    const { state, secrets, steps } = this;
    const { urls, superuser } = await steps.run("Opening the database", () =>
      this.databaseUrls(),
    );
    const env = {
      ...backendEnvironment({
        state,
        secrets,
        urls,
        addresses,
        mode: this.options.watch === true ? "development" : "production",
      }),
      ...this.options.environment,
    };
    const { record } = this;
    const context: MedusaContext = {
      state,
      record,
      signal: this.ending.signal,
      urls,
      env,
    };
    await steps.run("Bringing its tables up to date", async () => {
      if (!(await isMigrated(urls))) {
        await migrate(context);
      }
    });
    await steps.run("Filling in the demonstration", async (step) => {
      if (!(await isSeeded(urls))) {
        await seed({ ...context, secrets, step });
      }
    });
    return {
      urls,
      superuser,
      env,
      publishableKey: await readPublishableKey(urls.owner),
    };
  }

  private async databaseUrls(): Promise<{
    urls: DatabaseUrls;
    superuser: string | undefined;
  }> {
    const given = process.env["DATABASE_URL"];
    if (given !== undefined && given !== "") {
      const urls = {
        app: given,
        owner: process.env["DATABASE_MIGRATION_URL"] ?? given,
      };
      const { oneRole } = await prepareDatabase(urls);
      if (oneRole) {
        this.steps.say(
          "  DATABASE_URL and DATABASE_MIGRATION_URL name one role: the audit log is tamper-evident only.",
        );
      }
      return { urls, superuser: undefined };
    }
    const postgres = await this.keepPostgres();
    const urls = { app: postgres.appUrl, owner: postgres.ownerUrl };
    await prepareDatabase(urls);
    return { urls, superuser: postgres.superuserUrl };
  }

  private async keepPostgres(): Promise<Postgres> {
    const { secrets } = this;
    const settings: PostgresOptions = {
      dataDir: this.state.postgresDir,
      logFile: path.join(this.state.logsDir, "postgres.log"),
      durable: this.options.durable ?? true,
      passwords: {
        superuser: secrets.POSTGRES_SUPERUSER_PASSWORD,
        owner: secrets.POSTGRES_OWNER_PASSWORD,
        app: secrets.POSTGRES_APP_PASSWORD,
      },
    };
    let postgres = await startPostgres(settings);
    const { port } = postgres;
    let first: StartedProgram | undefined = postgres.program;
    const service = await keepRunning({
      name: "The database",
      say: this.steps.say,
      stopSignal: "SIGINT",
      patience: 9000,
      start: async () => {
        if (first === undefined) {
          postgres = await startPostgres({ ...settings, port });
        }
        const program = first ?? postgres.program;
        first = undefined;
        return program;
      },
    });
    this.services.push(service);
    return postgres;
  }

  private async keep(
    name: string,
    options: {
      readonly args: readonly string[];
      readonly cwd: string;
      readonly env: NodeJS.ProcessEnv;
      readonly logFile: string;
      readonly patience: number;
      readonly ready: (program: StartedProgram) => Promise<void>;
    },
  ): Promise<void> {
    this.ending.signal.throwIfAborted();
    const service = await keepRunning({
      name,
      record: this.record,
      say: this.steps.say,
      patience: options.patience,
      ready: options.ready,
      start: () =>
        startProgram({
          name,
          command: process.execPath,
          args: options.args,
          cwd: options.cwd,
          env: { ...options.env, ...this.options.environment },
          logFile: options.logFile,
        }),
    });
    this.services.push(service);
  }

  private storefrontCommand(
    watch: boolean,
    { host, shopPort }: Addresses,
  ): { args: string[] } {
    return watch
      ? {
          args: [
            programOf(storefrontDir, "astro", "astro"),
            "dev",
            "--host",
            host,
            "--port",
            String(shopPort),
          ],
        }
      : { args: [path.join(storefrontDir, "server.mjs")] };
  }

  private async answering(
    program: StartedProgram,
    url: string,
    name: string,
    patienceSeconds: number,
  ): Promise<void> {
    const until = Date.now() + patienceSeconds * 1000;
    let last = "no answer";
    while (Date.now() < until) {
      this.ending.signal.throwIfAborted();
      if (program.hasExited()) {
        const { code, signal } = await program.exited;
        throw new LaunchError(
          `${name} ended while it started (${signal ?? `code ${code}`}); what it said is in ${this.state.logsDir}.`,
        );
      }
      try {
        const response = await fetch(url, {
          signal: AbortSignal.timeout(10_000),
        });
        await response.arrayBuffer();
        if (response.status === 200) {
          return;
        }
        last = `status ${response.status}`;
      } catch (error) {
        last = sentenceFor(error);
      }
      await sleep(100);
    }
    throw new LaunchError(
      `${name} did not answer at ${url} within ${patienceSeconds} seconds (${last}); its log is in ${this.state.logsDir}.`,
    );
  }

  /** The server fills the indexes just after it starts; until then its lists would be empty. */
  private async indexesFilled(
    urls: DatabaseUrls,
    tell: (waiting: number) => void,
  ): Promise<void> {
    const until = Date.now() + 60_000;
    for (;;) {
      this.ending.signal.throwIfAborted();
      const waiting = await unfilledIndexes(urls.owner);
      if (waiting === 0) {
        return;
      }
      if (Date.now() > until) {
        this.steps.say(
          "  The search index is still being filled; lists may lack goods for a while.",
        );
        return;
      }
      tell(waiting);
      await sleep(150);
    }
  }

  /** Remembers work that must have ended before the state folder is given back. */
  private follow<T>(work: Promise<T>): Promise<T> {
    const remembered = work.finally(() => this.underway.delete(remembered));
    this.underway.add(remembered);
    return remembered;
  }

  /** When one fails, the others are given up. */
  private async all<A, B>(works: [Promise<A>, Promise<B>]): Promise<[A, B]> {
    try {
      return await Promise.all(works);
    } catch (error) {
      this.ending.abort(error);
      await Promise.allSettled(works);
      throw error;
    }
  }
}
