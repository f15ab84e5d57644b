import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123164543 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "criteria_set" drop constraint if exists "criteria_set_legal_basis_unique";`,
    );
    this.addSql(
      `create table if not exists "certificate" ("id" text not null, "product_code" text not null, "legal_basis" text check ("legal_basis" in ('QD1048_2019', 'QD148_2023', 'QD1489_2025', 'QD26_2026')) not null, "star_rating" integer not null, "score" real null, "round" text check ("round" in ('first', 'upgrade', 're_evaluation')) not null, "decision_number" text not null, "decision_date" text not null, "issuing_authority" text not null, "authority_level" text check ("authority_level" in ('district_legacy', 'province', 'central')) not null, "issued_on" text not null, "expires_on" text not null, "extended_until" text null, "renewal_filed_on" text null, "revoked_on" text null, "revoke_reason" text check ("revoke_reason" in ('false_file', 'criteria_no_longer_met', 'breach_of_law', 'misuse_of_mark', 'production_stopped', 'other')) null, "superseded_on" text null, "superseded_by" text null, "holder_name_as_printed" text not null, "address_as_printed" text not null, "scan_file" text null, "star_evidence" text check ("star_evidence" in ('A', 'B1', 'B2', 'C', 'D')) not null, "date_evidence" text check ("date_evidence" in ('A', 'B1', 'B2', 'C', 'D')) not null, "source" text null, "checked_on" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"), constraint certificate_star_rating check (star_rating in (3, 4, 5)), constraint certificate_dates check (expires_on > issued_on), constraint certificate_extension check (extended_until is null or (extended_until > expires_on and extended_until::date <= expires_on::date + 180)), constraint certificate_revocation check ((revoked_on is null) = (revoke_reason is null)), constraint certificate_succession check ((superseded_on is null) = (superseded_by is null)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "criteria_set" ("id" text not null, "legal_basis" text check ("legal_basis" in ('QD1048_2019', 'QD148_2023', 'QD1489_2025', 'QD26_2026')) not null, "title" text not null, "effective_from" text not null, "effective_to" text null, "part_a_max" integer not null, "part_b_max" integer not null, "part_c_max" integer not null, "star_thresholds" jsonb not null, "validity_months" integer not null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "criteria_set_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_criteria_set_legal_basis_unique" ON "criteria_set" ("legal_basis") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_criteria_set_deleted_at" ON "criteria_set" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "criteria_set" cascade;`);
  }
}
