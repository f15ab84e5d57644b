import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123204525 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "decision_import" add column if not exists "list_wide" jsonb not null, add column if not exists "reading" jsonb null, add column if not exists "progress" jsonb null, add column if not exists "beat_at" timestamptz null, add column if not exists "attempts" integer not null, add column if not exists "checked_at" timestamptz null, add column if not exists "refusal" jsonb null;`,
    );

    this.addSql(
      `alter table if exists "decision_import_row" add column if not exists "kind" text check ("kind" in ('error', 'issue', 'renew', 'upgrade', 'unchanged')) not null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_decision_import_row_import_id_kind_row_number" ON "decision_import_row" ("import_id", "kind", "row_number") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "decision_import" drop column if exists "list_wide", drop column if exists "reading", drop column if exists "progress", drop column if exists "beat_at", drop column if exists "attempts", drop column if exists "checked_at", drop column if exists "refusal";`,
    );

    this.addSql(`drop index if exists "IDX_decision_import_row_import_id_kind_row_number";`);
    this.addSql(`alter table if exists "decision_import_row" drop column if exists "kind";`);
  }
}
