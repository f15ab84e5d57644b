import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123164545 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "listing" ("id" text not null, "fallback_basis" text check ("fallback_basis" in ('provincial_key_product', 'typical_rural_industrial_product', 'local_speciality')) not null, "star_evidence" text check ("star_evidence" in ('A', 'B1', 'B2', 'C', 'D')) not null, "star_note" text null, "source" text not null, "former_district" text null, "story" text not null, "usage" text null, "usage_evidence" text check ("usage_evidence" in ('A', 'B1', 'B2', 'C', 'D')) not null, "ingredients" text null, "ingredients_evidence" text check ("ingredients_evidence" in ('A', 'B1', 'B2', 'C', 'D')) not null, "storage" text null, "storage_evidence" text check ("storage_evidence" in ('A', 'B1', 'B2', 'C', 'D')) not null, "allergens" text[] not null, "allergens_note" text not null, "allergens_evidence" text check ("allergens_evidence" in ('A', 'B1', 'B2', 'C', 'D')) not null, "notes" text null, "offer_evidence" text check ("offer_evidence" in ('A', 'B1', 'B2', 'C', 'D')) not null, "fulfilment" text check ("fulfilment" in ('parcel', 'pickup_only')) not null, "age_limit" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`);
  }
}
