import { createHash } from "node:crypto";

import type pg from "pg";

/** An event of the audit log as the database keeps it; `happened_at` as ISO text in UTC. */
export interface AuditRow {
  readonly sequence: number | null;
  readonly previous_hash: string | null;
  readonly id: string;
  readonly happened_at: string;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly document_hash: string | null;
  readonly hash: string | null;
  /** Marked as deleted or dated otherwise than its event: nothing of ours does either. */
  readonly is_altered: boolean;
}

export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

export type ChainReport =
  | { readonly sound: true; readonly rows: number; readonly head: ChainHead | undefined }
  | { readonly sound: false; readonly rows: number; readonly fault: string };

/** Before the first event. */
const beginning: ChainHead = { sequence: 0, hash: "0".repeat(64) };
const batch = 5_000;

/**
 * Whether this event follows on `last` and its hash is that of its facts: what is wrong with it, or
 * undefined. The hash is reckoned anew here, apart from the trigger that wrote it.
 */
export function faultOf(row: AuditRow, last: ChainHead): string | undefined {
  const expected = last.sequence + 1;
  const name = `event ${row.sequence ?? "without a number"} (${row.id}, ${row.action}, ${row.happened_at})`;
  if (row.sequence !== expected) {
    return `event ${expected} is missing: ${name} stands in its place`;
  }
  if (row.hash !== hashOf(row) || row.is_altered) {
    return `${name} was edited: its hash is not that of what it says`;
  }
  if (row.previous_hash !== last.hash) {
    return last.sequence === 0
      ? `${name} is not the beginning of a log: what stood before it was removed`
      : `${name} does not follow on event ${last.sequence}: one of the two was replaced`;
  }
  return undefined;
}

function hashOf(row: AuditRow): string {
  const parts = [
    String(row.sequence),
    row.previous_hash,
    row.id,
    row.happened_at,
    row.actor_id,
    row.actor_name,
    row.action,
    row.subject_type,
    row.subject_id,
    row.before,
    row.after,
    row.reason,
    row.document_hash,
  ];
  const text = parts.map((part) => `${part === null ? "-" : lengthAndText(part)}\n`).join("");
  return createHash("sha256").update(text, "utf8").digest("hex");
}

const lengthAndText = (text: string) => `${Buffer.byteLength(text, "utf8")}:${text}`;

/**
 * Follows the whole chain, first to last, and names the first event that is edited or missing.
 *
 * @param noted a head that was written down earlier: the log must still hold it
 */
export async function verifyAuditChain(client: pg.Client, noted?: ChainHead): Promise<ChainReport> {
  await client.query("begin isolation level repeatable read read only");
  try {
    return await followChain(client, noted);
  } finally {
    await client.query("commit");
  }
}

/** The same within a transaction that is open already; its cursor stays open with it. */
export async function followChain(
  client: pg.Client,
  noted: ChainHead | undefined,
): Promise<ChainReport> {
  await client.query(`
    declare audit_chain no scroll cursor for
      select sequence, previous_hash, id,
             to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as happened_at,
             actor_id, actor_name, action, subject_type, subject_id, before, after, reason,
             document_hash, hash,
             (deleted_at is not null or created_at <> happened_at or updated_at <> happened_at
              or happened_at <> date_trunc('milliseconds', happened_at)) as is_altered
        from audit_event order by sequence nulls last, id
  `);
  let last = beginning;
  let rows = 0;
  for (;;) {
    const found = await client.query<AuditRow>(`fetch ${batch} from audit_chain`);
    if (found.rows.length === 0) {
      break;
    }
    for (const row of found.rows) {
      const fault = faultOf(row, last);
      if (fault !== undefined) {
        return { sound: false, rows, fault };
      }
      rows += 1;
      last = { sequence: rows, hash: row.hash ?? "" };
      if (noted?.sequence === rows && noted.hash !== last.hash) {
        return { sound: false, rows, fault: `event ${rows} is not the one whose hash was noted` };
      }
    }
  }
  if (noted !== undefined && noted.sequence > rows) {
    return { sound: false, rows, fault: `the log ends before the noted event ${noted.sequence}` };
  }
  return { sound: true, rows, head: rows === 0 ? undefined : last };
}

/** Reads a head as it was printed, `<sequence>:<hash>`; undefined when it is none. */
export function parseHead(text: string): ChainHead | undefined {
  const [, sequence, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  return sequence === undefined || hash === undefined
    ? undefined
    : { sequence: Number(sequence), hash };
}
