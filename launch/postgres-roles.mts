import pg from "pg";

import { LaunchError, messageOf } from "./launch-error.mts";

export const roles = {
  superuser: "postgres",
  owner: "langsao_owner",
  app: "langsao_app",
} as const;

export const extensions = ["unaccent", "pg_trgm", "btree_gist"] as const;

/** Opens a connection for the length of `work`. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
  });
  let lost: Error | undefined;
  client.on("error", (error) => (lost = error));
  await client.connect();
  try {
    return await work(client);
  } catch (error) {
    throw lost ?? error;
  } finally {
    await client.end();
  }
}

/** Makes roles, database and extensions that are missing; changes nothing that is there. */
export async function prepareCluster(
  superuserUrl: (database: string) => string,
  database: string,
  passwords: { readonly owner: string; readonly app: string },
): Promise<void> {
  await withClient(superuserUrl("postgres"), async (client) => {
    const known = await client.query<{ rolname: string }>(
      "select rolname from pg_roles where rolname = any($1)",
      [[roles.owner, roles.app]],
    );
    const names = new Set(known.rows.map((row) => row.rolname));
    for (const [role, password] of [
      [roles.owner, passwords.owner],
      [roles.app, passwords.app],
    ] as const) {
      const action = names.has(role) ? "alter" : "create";
      await client.query(`${action} role ${role} login password ${client.escapeLiteral(password)}`);
    }
    const found = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (found.rowCount === 0) {
      await client.query(
        `create database ${client.escapeIdentifier(database)} owner ${roles.owner}`,
      );
    }
  });
  await withClient(superuserUrl(database), async (client) => {
    for (const extension of extensions) {
      await client.query(`create extension if not exists ${extension}`);
    }
    await client.query(`alter schema public owner to ${roles.owner}`);
    await client.query("revoke create on schema public from public");
    await client.query(
      `revoke all on database ${client.escapeIdentifier(database)} from public;
       grant connect on database ${client.escapeIdentifier(database)} to ${roles.app}`,
    );
  });
}

/**
 * Lets the server's role work with the rows of whatever the owner creates from now on. A
 * migration that withholds a right on its own table revokes it there; nothing here gives it
 * back.
 */
export async function shareFutureTables(owner: pg.Client, appRole: string): Promise<void> {
  const app = owner.escapeIdentifier(appRole);
  await owner.query(`
    grant usage on schema public to ${app};
    alter default privileges in schema public
      grant select, insert, update, delete on tables to ${app};
    alter default privileges in schema public grant usage, select on sequences to ${app};
  `);
}

/** Extensions a foreign database still lacks, made by the owner where it may. */
export async function createMissingExtensions(owner: pg.Client): Promise<void> {
  for (const extension of extensions) {
    try {
      await owner.query(`create extension if not exists ${extension}`);
    } catch (error) {
      throw new LaunchError(
        `The database of DATABASE_URL lacks the extension ${extension} and this role may not create it (${messageOf(error)}): ask its administrator to run \`create extension ${extension}\`.`,
      );
    }
  }
}
