import { type ChainHead, type ChainReport, verifyAuditChain } from "./audit-chain.mts";
import { LaunchError, messageOf } from "./launch-error.mts";
import { createMissingExtensions, shareFutureTables, withClient } from "./postgres-roles.mts";

export interface DatabaseUrls {
  /** For the server, which owns nothing. */
  readonly app: string;
  /** For migrations. */
  readonly owner: string;
}

/** What the launcher has done to a database, kept inside it so that a restored one is known. */
export type DoneStep = "migrate" | "seed";

/**
 * Readies a database for the two roles. Tells whether they are one and the same, in which case
 * the server could alter its own audit log.
 */
export async function prepareDatabase(urls: DatabaseUrls): Promise<{ oneRole: boolean }> {
  const appRole = await reach(urls.app, currentRole);
  const ownerRole = urls.owner === urls.app ? appRole : await reach(urls.owner, currentRole);
  const oneRole = appRole === ownerRole;
  await withClient(urls.owner, async (owner) => {
    await createMissingExtensions(owner);
    if (!oneRole) {
      await shareFutureTables(owner, appRole);
    }
    await owner.query(`
      create schema if not exists launch;
      create table if not exists launch.done_step (
        name text primary key,
        fingerprint text not null,
        finished_at timestamptz not null default now()
      );
    `);
  });
  return { oneRole };
}

export async function doneFingerprint(
  ownerUrl: string,
  step: DoneStep,
): Promise<string | undefined> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ fingerprint: string }>(
      "select fingerprint from launch.done_step where name = $1",
      [step],
    );
    return rows[0]?.fingerprint;
  });
}

export async function markDone(
  ownerUrl: string,
  step: DoneStep,
  fingerprint: string,
): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query(
      `insert into launch.done_step (name, fingerprint) values ($1, $2)
       on conflict (name) do update set fingerprint = $2, finished_at = now()`,
      [step, fingerprint],
    ),
  );
}

/** Rebuilding a search index in place empties its table, which rows' rights do not cover. */
export async function shareSearchTables(urls: DatabaseUrls): Promise<void> {
  const appRole = await withClient(urls.app, currentRole);
  await withClient(urls.owner, async (owner) => {
    const { rows } = await owner.query<{ table: string }>(
      `select tablename as table from pg_tables
        where schemaname = 'public' and tablename in (select table_name from search_postgres_index)`,
    );
    for (const { table } of rows) {
      const [name, role] = [table, appRole].map((word) => owner.escapeIdentifier(word));
      await owner.query(`grant truncate on ${name} to ${role}`);
    }
  });
}

/**
 * Takes from the server's role what would alter the audit log. Where that role owns the tables it
 * could give itself the right back, and the log's triggers are what stands against it.
 */
export async function withholdAuditLog(urls: DatabaseUrls): Promise<void> {
  const appRole = await withClient(urls.app, currentRole);
  await withClient(urls.owner, (owner) =>
    owner.query(
      `revoke update, delete, truncate on audit_event from ${owner.escapeIdentifier(appRole)}`,
    ),
  );
}

/** Follows the audit log from its first event to its last. */
export async function auditReport(ownerUrl: string, noted?: ChainHead): Promise<ChainReport> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ exists: boolean }>(
      "select to_regclass('public.audit_event') is not null as exists",
    );
    if (rows[0]?.exists !== true) {
      throw new LaunchError("The database holds no audit log yet: start the shop once.");
    }
    return verifyAuditChain(client, noted);
  });
}

/** The key by which the storefront speaks to the backend; the seed makes it. */
export async function publishableKey(ownerUrl: string): Promise<string> {
  const token = await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ token: string }>(
      `select token from api_key
        where type = 'publishable' and deleted_at is null and revoked_at is null
        order by created_at limit 1`,
    );
    return rows[0]?.token;
  });
  if (token === undefined) {
    throw new LaunchError("The database holds no publishable key: run `npm run seed`.");
  }
  return token;
}

/** How many of Medusa's indexed kinds and search indexes are not filled yet. */
export async function unfilledIndexes(ownerUrl: string): Promise<number> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ waiting: string }>(
      `select (select count(*) from index_metadata where status in ('pending', 'processing') and deleted_at is null)
            + (select count(*) from search_index i
                where i.deleted_at is null and not exists (
                  select 1 from search_index_version v
                   where v.search_index_id = i.id and v.version = i.active_version
                     and v.status = 'ready' and v.deleted_at is null)) as waiting`,
    );
    return Number(rows[0]?.waiting ?? 0);
  });
}

/**
 * A seed runs beside the server, which then knows nothing of what was written: the next start
 * of the server fills its indexes anew.
 */
export async function refillIndexes(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query(`
      update index_sync set last_key = null;
      update index_metadata set status = 'pending';
      update search_index_version set status = 'pending';
    `),
  );
}

async function currentRole(client: { query(sql: string): Promise<unknown> }): Promise<string> {
  const { rows } = (await client.query("select current_user as role")) as {
    rows: { role: string }[];
  };
  return rows[0]?.role ?? "";
}

async function reach<T>(url: string, work: Parameters<typeof withClient<T>>[1]): Promise<T> {
  try {
    return await withClient(url, work);
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new LaunchError(
      `The database ${pathname.slice(1)} at ${host} cannot be used (${messageOf(error)}): check DATABASE_URL and DATABASE_MIGRATION_URL.`,
    );
  }
}

/** The e-mail addresses that can sign in at the dashboard or at the till. */
export async function emailsWithLogin(ownerUrl: string): Promise<Set<string>> {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query<{ email: string }>(
      `select email from "user" where deleted_at is null
       union select email from staff_member where deleted_at is null and active`,
    ),
  );
  return new Set(rows.map(({ email }) => email));
}
