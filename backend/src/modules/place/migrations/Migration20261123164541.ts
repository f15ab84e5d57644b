import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123164541 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "commune" drop constraint if exists "commune_slug_unique";`);
    this.addSql(`alter table if exists "commune" drop constraint if exists "commune_code_unique";`);
    this.addSql(
      `alter table if exists "province" drop constraint if exists "province_code_unique";`,
    );
    this.addSql(
      `create table if not exists "province" ("id" text not null, "code" text not null, "name" text not null, "kind" text check ("kind" in ('tinh', 'thanh_pho')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "province_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_province_code_unique" ON "province" ("code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_province_deleted_at" ON "province" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "commune" ("id" text not null, "code" text not null, "slug" text not null, "name" text not null, "folded_name" text not null, "search_text" text not null, "province_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commune_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commune_code_unique" ON "commune" ("code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_commune_slug_unique" ON "commune" ("slug") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commune_province_id" ON "commune" ("province_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commune_deleted_at" ON "commune" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "former_commune" ("id" text not null, "slug" text not null, "name" text not null, "kind" text not null, "district" text not null, "province" text not null, "folded_name" text not null, "search_text" text not null, "commune_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "former_commune_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_former_commune_slug" ON "former_commune" ("slug") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_former_commune_commune_id" ON "former_commune" ("commune_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_former_commune_deleted_at" ON "former_commune" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "commune" add constraint "commune_province_id_foreign" foreign key ("province_id") references "province" ("id") on update cascade;`,
    );

    this.addSql(
      `alter table if exists "former_commune" add constraint "former_commune_commune_id_foreign" foreign key ("commune_id") references "commune" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "commune" drop constraint if exists "commune_province_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "former_commune" drop constraint if exists "former_commune_commune_id_foreign";`,
    );

    this.addSql(`drop table if exists "province" cascade;`);

    this.addSql(`drop table if exists "commune" cascade;`);

    this.addSql(`drop table if exists "former_commune" cascade;`);
  }
}
