import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * The text search configuration of the Postgres search provider. Postgres' `english` drops
 * Vietnamese words as stop words and stems others; this one keeps every word and only takes the
 * marks off, so that "banh cay" finds "bánh cáy".
 */
export default async function keepVietnameseWordsInSearch({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const known = await database.raw<{ rows: unknown[] }>(
    "select 1 from pg_ts_config where cfgname = 'medusa_search_vietnamese'",
  );
  if (known.rows.length > 0) return;
  await database.raw(`
    create text search configuration medusa_search_vietnamese (copy = simple);
    alter text search configuration medusa_search_vietnamese
      alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word
      with unaccent, simple;
  `);
}
