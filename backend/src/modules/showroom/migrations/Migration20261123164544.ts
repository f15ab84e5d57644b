import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123164544 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "showroom" drop constraint if exists "showroom_handle_unique";`,
    );
    this.addSql(
      `create table if not exists "showroom" ("id" text not null, "handle" text not null, "name" text not null, "role" text check ("role" in ('centre', 'sales_point')) not null, "kind" text check ("kind" in ('station_airport_port', 'rest_stop', 'mall_supermarket_market', 'tourism_restaurant_hotel', 'craft_village', 'service_centre', 'fair_exhibition_centre', 'post_office')) not null, "address" text not null, "former_district" text null, "phone" text null, "opening_hours" text not null, "intro" text null, "position" integer not null, "evidence" text check ("evidence" in ('A', 'B1', 'B2', 'C', 'D')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "showroom_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_showroom_handle_unique" ON "showroom" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_showroom_deleted_at" ON "showroom" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "showroom" cascade;`);
  }
}
