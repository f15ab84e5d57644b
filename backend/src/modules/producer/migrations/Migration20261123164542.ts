import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123164542 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "representative" drop constraint if exists "representative_producer_id_unique";`,
    );
    this.addSql(
      `alter table if exists "producer" drop constraint if exists "producer_handle_unique";`,
    );
    this.addSql(
      `create table if not exists "producer" ("id" text not null, "handle" text not null, "registered_name" text not null, "name" text not null, "legal_form" text check ("legal_form" in ('cooperative', 'cooperative_group', 'sme', 'farm', 'production_household', 'family_household')) not null, "intro" text not null, "address" text null, "former_district" text null, "phone" text null, "email" text null, "registration_number" text null, "registration_date" text null, "tax_regime" text check ("tax_regime" in ('household_exempt', 'household_withheld', 'company')) null, "cover" jsonb null, "evidence" text check ("evidence" in ('A', 'B1', 'B2', 'C', 'D')) not null, "source" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_handle_unique" ON "producer" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_deleted_at" ON "producer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "producer_document" ("id" text not null, "producer_id" text not null, "kind" text check ("kind" in ('business_registration', 'product_self_declaration', 'food_safety_certificate', 'trademark', 'geographical_indication', 'collective_mark')) not null, "number" text not null, "issued_on" text null, "expires_on" text null, "file" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_document_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_document_producer_id" ON "producer_document" ("producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_document_deleted_at" ON "producer_document" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "representative" ("id" text not null, "producer_id" text not null, "name" text not null, "sex" text check ("sex" in ('female', 'male', 'other')) null, "ethnicity" text null, "home_address" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "representative_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_representative_producer_id_unique" ON "representative" ("producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_representative_deleted_at" ON "representative" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "producer_document" add constraint "producer_document_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "representative" add constraint "representative_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_document" drop constraint if exists "producer_document_producer_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "representative" drop constraint if exists "representative_producer_id_foreign";`,
    );

    this.addSql(`drop table if exists "producer" cascade;`);

    this.addSql(`drop table if exists "producer_document" cascade;`);

    this.addSql(`drop table if exists "representative" cascade;`);
  }
}
