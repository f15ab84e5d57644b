import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Where the product of rows from before this column stands: in Medusa's link table. */
const fillProductId = (table: string) => `
  do $$ begin
    if to_regclass('public.product_product_certification_${table}') is not null then
      update "${table}" r set "product_id" = l.product_id
        from product_product_certification_${table} l
       where l.${table}_id = r.id and l.deleted_at is null and r."product_id" is null;
    end if;
  end $$;
`;

/**
 * The database itself keeps the audit chain (docs/decisions/0008), refuses two certificates of one
 * product that are in force on one day, two open assessments of one product, and two open proposals
 * of one thing, and keeps what was proposed as it was proposed.
 */
export class Migration20261123205908 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "assessment" add column if not exists "product_id" text null, add column if not exists "authority_level" text check ("authority_level" in ('district_legacy', 'province', 'central')) null;`,
    );
    this.addSql(fillProductId("assessment"));
    this.addSql(`alter table if exists "assessment" alter column "product_id" set not null;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_assessment_product_id" ON "assessment" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_assessment_open" ON "assessment" ("product_id") WHERE decided_on IS NULL AND withdrawn_on IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "certificate" add column if not exists "product_id" text null;`,
    );
    this.addSql(fillProductId("certificate"));
    this.addSql(`alter table if exists "certificate" alter column "product_id" set not null;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_product_id" ON "certificate" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`
      create or replace function calendar_day(day text) returns date
      language sql immutable strict parallel safe as $$
        select make_date(left(day, 4)::int, substr(day, 6, 2)::int, substr(day, 9)::int)
      $$;
    `);
    // As starSpan in certificate-status.ts: the days on which a certificate gives its star.
    this.addSql(`
      create or replace function certificate_span(
        issued_on text, expires_on text, extended_until text, revoked_on text, superseded_on text
      ) returns daterange
      language plpgsql immutable parallel safe as $$
      declare
        first_day constant date := public.calendar_day(issued_on);
        end_day constant date := least(
          greatest(public.calendar_day(expires_on), public.calendar_day(extended_until)) + 1,
          public.calendar_day(revoked_on),
          public.calendar_day(superseded_on)
        );
      begin
        return case when end_day <= first_day then 'empty' else daterange(first_day, end_day) end;
      end $$;
    `);
    // Checked at commit, when a certificate has taken the place of the one before it.
    this.addSql(`
      alter table "certificate" add constraint certificate_one_in_force exclude using gist (
        product_id with =,
        certificate_span(issued_on, expires_on, extended_until, revoked_on, superseded_on) with &&
      ) where (deleted_at is null) deferrable initially deferred;
    `);

    this.addSql(
      `alter table if exists "criteria_set" add column if not exists "star_gates" jsonb null;`,
    );
    this.addSql(`
      update "criteria_set" set "star_gates" = case legal_basis
        when 'QD26_2026' then '{"4": ["electronic_trace_code", "documented_story"], "5": ["ecommerce_link"]}'::jsonb
        else '{}'::jsonb end
      where "star_gates" is null;
    `);
    this.addSql(`alter table if exists "criteria_set" alter column "star_gates" set not null;`);

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_proposal_open" ON "proposal" ("kind", coalesce("certificate_id", "assessment_id", "import_id")) WHERE decision IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(`
      create or replace function keep_what_was_proposed() returns trigger language plpgsql as $$
      begin
        if (new.kind, new.payload, new.certificate_id, new.assessment_id, new.import_id, new.reason,
            new.document_hash, new.proposed_by, new.proposed_by_name, new.proposed_at)
           is distinct from
           (old.kind, old.payload, old.certificate_id, old.assessment_id, old.import_id, old.reason,
            old.document_hash, old.proposed_by, old.proposed_by_name, old.proposed_at) then
          raise exception 'what was proposed is not altered' using errcode = 'restrict_violation';
        end if;
        if old.decision is not null and new.decision is not null
           and (old.decision, old.decided_by) is distinct from (new.decision, new.decided_by) then
          raise exception 'a proposal is decided once' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
    `);
    this.addSql(
      `create trigger keep_what_was_proposed before update on "proposal" for each row execute function keep_what_was_proposed();`,
    );

    this.addSql(`alter table if exists "audit_event" drop column if exists "raw_sequence";`);
    this.addSql(
      `alter table if exists "audit_event" alter column "sequence" type integer using ("sequence"::integer);`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_audit_event_sequence_unique" ON "audit_event" ("sequence") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "audit_event" add constraint audit_event_chained check(sequence is not null and previous_hash is not null and hash is not null);`,
    );
    // The text that is hashed is read anew by audit-chain.ts. The lock is the registry's own
    // (REGISTRY_LOCK in registry.ts). pg_temp comes last, so that nobody's temporary table stands
    // in for the log.
    this.addSql(`
      create or replace function chain_audit_event() returns trigger
      language plpgsql set search_path = public, pg_temp as $$
      declare
        part text;
        hashed text := '';
      begin
        perform pg_advisory_xact_lock(5601026);
        select e.sequence + 1, e.hash into new.sequence, new.previous_hash
          from audit_event e order by e.sequence desc limit 1;
        if not found then
          new.sequence := 1;
          new.previous_hash := repeat('0', 64);
        end if;
        new.happened_at := date_trunc('milliseconds', clock_timestamp());
        new.created_at := new.happened_at;
        new.updated_at := new.happened_at;
        new.deleted_at := null;
        foreach part in array array[
          new.sequence::text, new.previous_hash, new.id,
          to_char(new.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          new.actor_id, new.actor_name, new.action, new.subject_type, new.subject_id,
          new.before, new.after, new.reason, new.document_hash
        ] loop
          hashed := hashed
            || case when part is null then '-' else octet_length(part)::text || ':' || part end
            || chr(10);
        end loop;
        new.hash := encode(sha256(convert_to(hashed, 'UTF8')), 'hex');
        return new;
      end $$;
    `);
    this.addSql(`
      create or replace function refuse_audit_change() returns trigger language plpgsql as $$
      begin
        raise exception 'audit_event is only ever added to: % is refused', lower(tg_op)
          using errcode = 'restrict_violation';
      end $$;
    `);
    this.addSql(
      `create trigger chain_audit_event before insert on "audit_event" for each row execute function chain_audit_event();`,
    );
    this.addSql(
      `create trigger refuse_audit_change before update or delete or truncate on "audit_event" for each statement execute function refuse_audit_change();`,
    );
    // Also in a session that replays another database's changes.
    this.addSql(
      `alter table "audit_event" enable always trigger chain_audit_event, enable always trigger refuse_audit_change;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists refuse_audit_change on "audit_event";`);
    this.addSql(`drop trigger if exists chain_audit_event on "audit_event";`);
    this.addSql(`drop function if exists refuse_audit_change();`);
    this.addSql(`drop function if exists chain_audit_event();`);
    this.addSql(`drop index if exists "IDX_audit_event_sequence_unique";`);
    this.addSql(
      `alter table if exists "audit_event" drop constraint if exists audit_event_chained;`,
    );
    this.addSql(
      `alter table if exists "audit_event" add column if not exists "raw_sequence" jsonb null;`,
    );
    this.addSql(
      `alter table if exists "audit_event" alter column "sequence" type numeric using ("sequence"::numeric);`,
    );

    this.addSql(`drop trigger if exists keep_what_was_proposed on "proposal";`);
    this.addSql(`drop function if exists keep_what_was_proposed();`);
    this.addSql(`drop index if exists "IDX_proposal_open";`);

    this.addSql(`alter table if exists "criteria_set" drop column if exists "star_gates";`);

    this.addSql(
      `alter table if exists "certificate" drop constraint if exists certificate_one_in_force;`,
    );
    this.addSql(`drop function if exists certificate_span(text, text, text, text, text);`);
    this.addSql(`drop function if exists calendar_day(text);`);
    this.addSql(`drop index if exists "IDX_certificate_product_id";`);
    this.addSql(`alter table if exists "certificate" drop column if exists "product_id";`);

    this.addSql(`drop index if exists "IDX_assessment_open";`);
    this.addSql(`drop index if exists "IDX_assessment_product_id";`);
    this.addSql(
      `alter table if exists "assessment" drop column if exists "product_id", drop column if exists "authority_level";`,
    );
  }
}
