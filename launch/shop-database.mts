import path from "node:path";

import {
  type DatabaseUrls,
  prepareDatabase,
  publishableKey as readPublishableKey,
} from "./database.mts";
import { type Addresses, backendEnvironment } from "./environment.mts";
import type { LaunchContext } from "./launch-context.mts";
import { LaunchError } from "./launch-error.mts";
import { isMigrated, isSeeded, migrate, seed } from "./medusa.mts";
import {
  type Postgres,
  type PostgresOptions,
  portOfPostgres,
  postgresUrls,
  startPostgres,
} from "./postgres.mts";
import { type StartedProgram, keepRunning } from "./processes.mts";
import { type Secrets, postgresPasswords } from "./secrets.mts";
import type { State } from "./state.mts";

export const databaseService = "The database";

export interface OpenDatabase {
  readonly urls: DatabaseUrls & { readonly superuser?: string };
  /** For every process that runs the backend. */
  readonly env: NodeJS.ProcessEnv;
  readonly publishableKey: string;
}

/** Starts the database where it is ours, brings it up to date and seeds it once. */
export async function openDatabase(
  context: LaunchContext,
  addresses: Addresses,
  { seedAgain = false }: { seedAgain?: boolean } = {},
): Promise<OpenDatabase> {
  const { state, secrets, steps } = context;
  const urls = await openTables(context);
  const env = {
    ...backendEnvironment({ state, secrets, urls, addresses, mode: context.mode }),
    ...context.environment,
  };
  await steps.run("Bringing its tables up to date", async () => {
    if (!(await isMigrated(urls))) {
      await migrate({ ...context, urls, env });
    }
  });
  await steps.run("Filling in the demonstration", async (step) => {
    if (seedAgain || !(await isSeeded(urls))) {
      await seed({ ...context, urls, env, step });
    }
  });
  return { urls, env, publishableKey: await readPublishableKey(urls.owner) };
}

/** Starts the database where it is ours and leaves what it holds as it is. */
export function openTables(context: LaunchContext): Promise<OpenDatabase["urls"]> {
  return context.steps.run("Opening the database", () => chooseDatabase(context));
}

/** The database of a shop that another launcher runs from this state folder. */
export function databaseOfRunningShop(state: State, secrets: Secrets): DatabaseUrls {
  const given = givenDatabase();
  if (given !== undefined) {
    return given;
  }
  const port = portOfPostgres(state.postgresDir);
  if (port === undefined) {
    throw new LaunchError(
      "The shop runs but its database does not; stop the shop and start it anew.",
    );
  }
  const { appUrl, ownerUrl } = postgresUrls(port, postgresPasswords(secrets));
  return { app: appUrl, owner: ownerUrl };
}

/** The database an operator names in the environment. */
export function givenDatabase(): DatabaseUrls | undefined {
  const app = process.env["DATABASE_URL"] ?? "";
  const owner = process.env["DATABASE_MIGRATION_URL"] ?? "";
  return app === "" ? undefined : { app, owner: owner === "" ? app : owner };
}

async function chooseDatabase(context: LaunchContext): Promise<OpenDatabase["urls"]> {
  const given = givenDatabase();
  if (given !== undefined) {
    const { oneRole } = await prepareDatabase(given);
    if (oneRole) {
      context.steps.say(
        "  The server and the migrations use one database role: the audit log is tamper-evident only.",
      );
    }
    return given;
  }
  const postgres = await keepPostgres(context);
  const urls = { app: postgres.appUrl, owner: postgres.ownerUrl };
  await prepareDatabase(urls);
  return { ...urls, superuser: postgres.superuserUrl };
}

/** A database that dies comes back at the same port, because the server keeps its address. */
async function keepPostgres({
  state,
  secrets,
  steps,
  services,
  durable,
}: LaunchContext): Promise<Postgres> {
  const settings: PostgresOptions = {
    dataDir: state.postgresDir,
    logFile: path.join(state.logsDir, "postgres.log"),
    durable,
    passwords: postgresPasswords(secrets),
  };
  const postgres = await startPostgres(settings);
  let first: StartedProgram | undefined = postgres.program;
  services.push(
    await keepRunning({
      name: databaseService,
      say: steps.say,
      stopSignal: "SIGINT",
      patience: 9000,
      start: async () => {
        const program =
          first ?? (await startPostgres({ ...settings, port: postgres.port })).program;
        first = undefined;
        return program;
      },
    }),
  );
  return postgres;
}
