import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type {
  CheckProgress,
  DecisionCounts,
  DecisionImportRow,
  ListReading,
  ListRefusal,
} from "../../contracts/decision-import";
import { Registry } from "./registry";

type Ctx = Context<SqlEntityManager>;

/** What a check found. */
export interface CheckedList {
  encoding: string | null;
  reading: ListReading;
  counts: DecisionCounts;
  error_count: number;
  rows: readonly DecisionImportRow[];
}

/** A check that gave no sign of life for so long is taken to have died. */
const SILENCE = "1 minute";
const BATCH = 1_000;
const idsSchema = z.array(z.object({ id: z.string() }));
const attemptsSchema = z.array(z.object({ attempts: z.number() }));

/** How the check of an uploaded list is carried out by one process at a time, and what it found. */
export class DecisionImportRecords extends Registry {
  /**
   * Takes the check of an import upon itself: how often it was begun by now, or null where it is
   * done or another process is at it. The database's clock measures, since it is one for all.
   */
  @InjectTransactionManager()
  async claimDecisionImport(
    id: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<number | null> {
    const rows = await managerOf(context).execute<unknown[]>(
      `update decision_import
       set beat_at = clock_timestamp(), attempts = attempts + 1, progress = null
       where id = ? and checked_at is null and refusal is null and deleted_at is null
         and (beat_at is null or beat_at < clock_timestamp() - interval '${SILENCE}')
       returning attempts`,
      [id],
    );
    return attemptsSchema.parse(rows)[0]?.attempts ?? null;
  }

  /** Imports whose check was never begun or has died. */
  @InjectTransactionManager()
  async listAbandonedDecisionImports(@MedusaContext() context: Ctx = {}): Promise<string[]> {
    const rows = await managerOf(context).execute<unknown[]>(
      `select id from decision_import
       where checked_at is null and refusal is null and deleted_at is null
         and coalesce(beat_at, created_at) < clock_timestamp() - interval '${SILENCE}'
       order by created_at`,
    );
    return idsSchema.parse(rows).map(({ id }) => id);
  }

  @InjectTransactionManager()
  async noteDecisionImportProgress(
    id: string,
    progress: CheckProgress,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await managerOf(context).execute(
      "update decision_import set beat_at = clock_timestamp(), progress = ?::jsonb where id = ?",
      [JSON.stringify(progress), id],
    );
  }

  /** The file could not be read as a list; nothing of it is kept but itself. */
  @InjectTransactionManager()
  async refuseDecisionImport(
    id: string,
    refusal: ListRefusal,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await managerOf(context).execute(
      `update decision_import
       set refusal = ?::jsonb, checked_at = clock_timestamp(), progress = null where id = ?`,
      [JSON.stringify(refusal), id],
    );
  }

  /** Keeps what a check found, in place of what an earlier one had begun to. */
  @InjectTransactionManager()
  async completeDecisionImport(
    id: string,
    checked: CheckedList,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    const manager = managerOf(context);
    await manager.execute("delete from decision_import_row where import_id = ?", [id]);
    for (let from = 0; from < checked.rows.length; from += BATCH) {
      const rows = checked.rows
        .slice(from, from + BATCH)
        .map((row) => ({ ...row, id: generateEntityId(undefined, "oimpr") }));
      await manager.execute(
        `insert into decision_import_row (id, import_id, row_number, kind, cells, errors, match, change)
         select r.id, ?, r.row_number, r.kind, r.cells, r.errors,
                nullif(r.match, 'null'::jsonb), nullif(r.change, 'null'::jsonb)
         from jsonb_to_recordset(?::jsonb) as r (id text, row_number integer, kind text,
           cells jsonb, errors jsonb, match jsonb, change jsonb)`,
        [id, JSON.stringify(rows)],
      );
    }
    await manager.execute(
      `update decision_import
       set encoding = ?, reading = ?::jsonb, counts = ?::jsonb, error_count = ?, row_count = ?,
           checked_at = clock_timestamp(), progress = null
       where id = ?`,
      [
        checked.encoding,
        JSON.stringify(checked.reading),
        JSON.stringify(checked.counts),
        checked.error_count,
        checked.rows.length,
        id,
      ],
    );
  }

  /** @param applied false takes it back */
  @InjectTransactionManager()
  async setDecisionImportApplied(
    id: string,
    applied: boolean,
    @MedusaContext() context: Ctx = {},
  ): Promise<void> {
    await managerOf(context).execute(
      `update decision_import set applied_at = ${applied ? "clock_timestamp()" : "null"} where id = ?`,
      [id],
    );
  }
}

function managerOf(context: Ctx): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager;
  if (!manager) throw new Error("No database manager in the module's context.");
  return manager;
}
