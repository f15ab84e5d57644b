import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123203346 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "staff_member" drop constraint if exists "staff_member_email_unique";`,
    );
    this.addSql(
      `create table if not exists "staff_member" ("id" text not null, "email" text not null, "name" text not null, "role" text check ("role" in ('seller', 'lead')) not null, "active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_member_email_unique" ON "staff_member" ("email") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_member_deleted_at" ON "staff_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "staff_member_showroom" ("staff_member_id" text not null, "showroom_id" text not null, constraint "staff_member_showroom_pkey" primary key ("staff_member_id", "showroom_id"));`,
    );

    this.addSql(
      `alter table if exists "staff_member_showroom" add constraint "staff_member_showroom_staff_member_id_foreign" foreign key ("staff_member_id") references "staff_member" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table if exists "staff_member_showroom" add constraint "staff_member_showroom_showroom_id_foreign" foreign key ("showroom_id") references "showroom" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "staff_member_showroom" drop constraint if exists "staff_member_showroom_staff_member_id_foreign";`,
    );

    this.addSql(`drop table if exists "staff_member" cascade;`);

    this.addSql(`drop table if exists "staff_member_showroom" cascade;`);
  }
}
