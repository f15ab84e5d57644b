import { spawnSync } from "node:child_process";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type ChainHead, followChain, verifyAuditChain } from "../../../launch/audit-chain.mts";
import { testShop } from "../../setup/test-shop.mts";

const root = path.resolve(import.meta.dirname, "../../..");

/** What PostgreSQL says against a statement, or "done". */
async function attempt(client: pg.Client, sql: string, values: unknown[] = []): Promise<string> {
  try {
    await client.query(sql, values);
    return "done";
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? "") : String(error);
  }
}

const DENIED = "42501";
const REFUSED = "23001";
const CHECK_VIOLATED = "23514";

const CHANGES = [
  "update audit_event set reason = 'khác' where sequence = 1",
  "update audit_event set hash = repeat('0', 64)",
  "delete from audit_event where sequence = 1",
  "truncate audit_event",
];

describe("who breaks into the database", () => {
  const server = new pg.Client({ connectionString: testShop().serverDatabaseUrl });
  const owner = new pg.Client({ connectionString: testShop().ownerDatabaseUrl });

  beforeAll(async () => {
    await Promise.all([server.connect(), owner.connect()]);
  });
  afterAll(async () => {
    await Promise.all([server.end(), owner.end()]);
  });

  it.each(CHANGES)("as the server cannot: %s", async (sql) => {
    expect(await attempt(server, sql)).toBe(DENIED);
  });

  it.each([
    "alter table audit_event disable trigger all",
    "drop trigger refuse_audit_change on audit_event",
    "drop table audit_event",
    "set session_replication_role = replica",
    "create or replace function public.chain_audit_event() returns trigger language plpgsql as 'begin return new; end'",
  ])("as the server cannot do away with what keeps the log: %s", async (sql) => {
    expect(await attempt(server, sql)).toBe(DENIED);
  });

  it.each(CHANGES)("as the owner is refused: %s", async (sql) => {
    expect(await attempt(owner, sql)).toBe(REFUSED);
  });

  it("cannot choose an event's number, moment or hash, nor fork the log with a table of that name", async () => {
    const temporary = "create temporary table audit_event (like public.audit_event)";
    expect(await attempt(server, temporary)).toBe(DENIED);
    await owner.query("begin");
    try {
      await owner.query(temporary);
      const { rows } = await owner.query<{
        sequence: number;
        hash: string;
        previous_hash: string;
        is_now: boolean;
      }>(
        `insert into public.audit_event
           (id, sequence, happened_at, actor_id, actor_name, action, subject_type, subject_id,
            previous_hash, hash)
         values ('oaud_intruder', 1000000, '2020-01-01', 'x', 'x', 'x', 'x', 'x', 'x', 'x')
         returning sequence, hash, previous_hash,
           happened_at > clock_timestamp() - interval '1 minute' as is_now`,
      );
      const { rows: heads } = await owner.query<{ hash: string; sequence: number }>(
        "select hash, sequence from public.audit_event where id <> 'oaud_intruder' order by sequence desc limit 1",
      );
      expect(rows[0]?.sequence).toBe((heads[0]?.sequence ?? 0) + 1);
      expect(rows[0]?.previous_hash).toBe(heads[0]?.hash);
      expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(rows[0]?.is_now).toBe(true);
    } finally {
      await owner.query("rollback");
    }
  });

  it("leaves no gap however many write at once", async () => {
    const clients = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const client = new pg.Client({ connectionString: testShop().serverDatabaseUrl });
        await client.connect();
        return client;
      }),
    );
    await Promise.all(
      clients.map(async (client, writer) => {
        for (let turn = 0; turn < 10; turn += 1) {
          await client.query("begin");
          await client.query(
            `insert into audit_event (id, actor_id, actor_name, action, subject_type, subject_id)
             select 'oaud_at_once_' || $1::text || '_' || n, 'test', 'Thử', 'test.written', 'test', 'x'
               from generate_series(1, 3) n`,
            [`${String(writer)}_${String(turn)}`],
          );
          await client.query(turn % 3 === 0 ? "rollback" : "commit");
        }
        await client.end();
      }),
    );
    expect(await verifyAuditChain(owner)).toMatchObject({ sound: true });
  });

  it("is found out where triggers were switched off and an event was edited", async () => {
    const sound = await verifyAuditChain(owner);
    if (!sound.sound || sound.head === undefined) throw new Error("The log was not sound before.");
    await owner.query("alter table audit_event disable trigger refuse_audit_change");
    const { rows } = await owner.query<{ reason: string | null }>(
      "select reason from audit_event where sequence = 2",
    );
    try {
      await owner.query("update audit_event set reason = 'Không có gì' where sequence = 2");
      const report = await verifyAuditChain(owner);
      expect(report).toMatchObject({ sound: false, rows: 1 });
      expect(report.sound ? "" : report.fault).toMatch(/^event 2 \(oaud_.* was edited/);
      const { status, stderr } = auditVerify();
      expect({ status, stderr }).toMatchObject({ status: 1 });
      expect(stderr).toContain("event 2 (");
    } finally {
      await owner.query("update audit_event set reason = $1 where sequence = 2", [rows[0]?.reason]);
      await owner.query("alter table audit_event enable always trigger refuse_audit_change");
    }
    expect(await verifyAuditChain(owner, sound.head)).toMatchObject({ sound: true });
  });

  it("is found out where events were taken from the middle or, by a noted head, from the end", async () => {
    const noted = await verifyAuditChain(owner);
    if (!noted.sound || noted.head === undefined) throw new Error("The log was not sound before.");
    // Within a transaction that is never committed; the chain is followed by hand.
    await owner.query("begin");
    try {
      await owner.query("alter table audit_event disable trigger refuse_audit_change");
      await owner.query("delete from audit_event where sequence = 3");
      const middle = await followed();
      expect(middle).toMatch(/^event 3 is missing/);
      await owner.query("delete from audit_event where sequence > 3");
      expect(await followed(noted.head)).toMatch(/^the log ends before the noted event/);
    } finally {
      await owner.query("rollback");
    }

    async function followed(head?: ChainHead): Promise<string> {
      const report = await followChain(owner, head);
      await owner.query("close audit_chain");
      return report.sound ? "sound" : report.fault;
    }
  });

  it("finds the log verified from the command line, with its head", () => {
    const { status, stdout, stderr } = auditVerify();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/The audit log is whole: \d+ events checked\.\n.*: \d+:[0-9a-f]{64}\n/);
  });

  it("cannot approve what the same person proposed, not even by rewriting who proposed it", async () => {
    await server.query("begin");
    try {
      await server.query(
        `insert into proposal (id, kind, payload, reason, proposed_by, proposed_by_name, proposed_at)
         values ('oprop_intruder', 'revoke', '{}', 'Thử', 'user_a', 'A', clock_timestamp())`,
      );
      const tries = [
        [
          "update proposal set decision = 'approved', decided_by = 'user_a', decided_at = clock_timestamp() where id = 'oprop_intruder'",
          CHECK_VIOLATED,
        ],
        ["update proposal set proposed_by = 'user_b' where id = 'oprop_intruder'", REFUSED],
        [
          `update proposal set payload = '{"revoke_reason": "other"}' where id = 'oprop_intruder'`,
          REFUSED,
        ],
        [
          "update proposal set decision = 'rejected', decided_by = 'user_b', decided_at = clock_timestamp() where id = 'oprop_intruder'",
          "done",
        ],
        [
          "update proposal set decision = 'approved', decided_by = 'user_c' where id = 'oprop_intruder'",
          REFUSED,
        ],
      ] as const;
      for (const [sql, outcome] of tries) {
        await server.query("savepoint before_try");
        expect([sql, await attempt(server, sql)]).toEqual([sql, outcome]);
        if (outcome !== "done") await server.query("rollback to savepoint before_try");
      }
    } finally {
      await server.query("rollback");
    }
  });

  it("cannot give one product two certificates in force on one day", async () => {
    const columns = `product_code, legal_basis, star_rating, round, decision_number, decision_date,
      issuing_authority, authority_level, expires_on, holder_name_as_printed, address_as_printed,
      star_evidence, date_evidence, product_id`;
    const second = (issued: string) =>
      attempt(
        server,
        `insert into certificate (id, lookup_code, issued_on, ${columns})
         select 'ocert_intruder', 'NTRVDER0', ${issued}, ${columns}
           from certificate where superseded_on is null and revoked_on is null limit 1`,
      );
    expect(await second("issued_on")).toBe("23P01");
    expect(await second("'2026-02-30'")).not.toBe("done");
  });
});

/** The command as an operator runs it against a database of his own. */
function auditVerify(): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [path.join(root, "launch/run.mjs"), "audit-verify"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: testShop().ownerDatabaseUrl },
  });
}
