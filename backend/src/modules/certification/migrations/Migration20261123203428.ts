import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123203428 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate" drop constraint if exists "certificate_lookup_code_unique";`,
    );
    this.addSql(
      `alter table if exists "programme_target" drop constraint if exists "programme_target_measure_year_unique";`,
    );
    this.addSql(
      `alter table if exists "decision_import_row" drop constraint if exists "decision_import_row_import_id_row_number_unique";`,
    );
    this.addSql(
      `create table if not exists "assessment" ("id" text not null, "product_code" text null, "legal_basis" text check ("legal_basis" in ('QD1048_2019', 'QD148_2023', 'QD1489_2025', 'QD26_2026')) not null, "round" text check ("round" in ('first', 'upgrade', 're_evaluation')) not null, "renews_certificate_id" text null, "entered_on" text not null, "standardised_on" text null, "screened_on" text null, "part_a" real null, "part_b" real null, "part_c" real null, "scored_on" text null, "gates" jsonb not null, "decided_on" text null, "outcome" text check ("outcome" in ('recognised', 'not_recognised')) null, "star_rating" integer null, "decision_number" text null, "decision_document_hash" text null, "withdrawn_on" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "assessment_pkey" primary key ("id"), constraint assessment_star_rating check (star_rating is null or star_rating in (3, 4, 5)), constraint assessment_decision check ((decided_on is null) = (outcome is null)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_assessment_deleted_at" ON "assessment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "audit_event" ("id" text not null, "sequence" numeric null, "happened_at" timestamptz not null, "actor_id" text not null, "actor_name" text not null, "action" text not null, "subject_type" text not null, "subject_id" text not null, "before" text null, "after" text null, "reason" text null, "document_hash" text null, "previous_hash" text null, "hash" text null, "raw_sequence" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_event_subject_id" ON "audit_event" ("subject_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_event_deleted_at" ON "audit_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "decision_import" ("id" text not null, "file_name" text not null, "file_key" text not null, "file_hash" text not null, "file_size" integer not null, "format" text check ("format" in ('xlsx', 'csv')) not null, "encoding" text null, "row_count" integer not null, "error_count" integer not null, "counts" jsonb not null, "uploaded_by" text not null, "uploaded_by_name" text not null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "decision_import_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_decision_import_file_hash" ON "decision_import" ("file_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_decision_import_deleted_at" ON "decision_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "decision_import_row" ("id" text not null, "import_id" text not null, "row_number" integer not null, "cells" jsonb not null, "errors" jsonb not null, "match" jsonb null, "change" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "decision_import_row_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_decision_import_row_import_id" ON "decision_import_row" ("import_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_decision_import_row_deleted_at" ON "decision_import_row" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_decision_import_row_import_id_row_number_unique" ON "decision_import_row" ("import_id", "row_number") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "expiry_reminder" ("id" text not null, "certificate_id" text not null, "holds_until" text not null, "days_before" integer not null, "recipient" text check ("recipient" in ('producer', 'office')) not null, "claimed_at" timestamptz not null, "sent_at" timestamptz null, "notification_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "expiry_reminder_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_expiry_reminder_deleted_at" ON "expiry_reminder" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_expiry_reminder_once" ON "expiry_reminder" ("certificate_id", "holds_until", "days_before", "recipient") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "programme_target" ("id" text not null, "measure" text not null, "year" integer not null, "target" integer null, "result" integer null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "programme_target_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_programme_target_deleted_at" ON "programme_target" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_programme_target_measure_year_unique" ON "programme_target" ("measure", "year") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "proposal" ("id" text not null, "kind" text check ("kind" in ('issue', 'change_star', 'revoke', 'import')) not null, "payload" jsonb not null, "certificate_id" text null, "assessment_id" text null, "import_id" text null, "reason" text not null, "document_hash" text null, "proposed_by" text not null, "proposed_by_name" text not null, "proposed_at" timestamptz not null, "decided_by" text null, "decided_by_name" text null, "decided_at" timestamptz null, "decision" text check ("decision" in ('approved', 'rejected', 'withdrawn')) null, "decision_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "proposal_pkey" primary key ("id"), constraint proposal_two_persons check (decision is distinct from 'approved' or decided_by <> proposed_by), constraint proposal_decided check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_proposal_deleted_at" ON "proposal" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "public_report" ("id" text not null, "reference" text not null, "message" text not null, "seen_at_place" text null, "contact" text null, "reported_at" timestamptz not null, "handled_at" timestamptz null, "handled_by" text null, "handled_by_name" text null, "handling_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "public_report_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_public_report_deleted_at" ON "public_report" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "decision_import_row" add constraint "decision_import_row_import_id_foreign" foreign key ("import_id") references "decision_import" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "certificate" add column if not exists "lookup_code" text, add column if not exists "revoke_note" text null, add column if not exists "revoke_decision_number" text null, add column if not exists "assessment_id" text null, add column if not exists "document_hash" text null;`,
    );
    // Hexadecimal digits are letters of the code's alphabet.
    this.addSql(
      `update "certificate" set "lookup_code" = upper(substr(md5("id"), 1, 8)) where "lookup_code" is null;`,
    );
    this.addSql(`alter table if exists "certificate" alter column "lookup_code" set not null;`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_lookup_code_unique" ON "certificate" ("lookup_code") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "decision_import_row" drop constraint if exists "decision_import_row_import_id_foreign";`,
    );

    this.addSql(`drop table if exists "assessment" cascade;`);

    this.addSql(`drop table if exists "audit_event" cascade;`);

    this.addSql(`drop table if exists "decision_import" cascade;`);

    this.addSql(`drop table if exists "decision_import_row" cascade;`);

    this.addSql(`drop table if exists "expiry_reminder" cascade;`);

    this.addSql(`drop table if exists "programme_target" cascade;`);

    this.addSql(`drop table if exists "proposal" cascade;`);

    this.addSql(`drop table if exists "public_report" cascade;`);

    this.addSql(`drop index if exists "IDX_certificate_lookup_code_unique";`);
    this.addSql(
      `alter table if exists "certificate" drop column if exists "lookup_code", drop column if exists "revoke_note", drop column if exists "revoke_decision_number", drop column if exists "assessment_id", drop column if exists "document_hash";`,
    );
  }
}
