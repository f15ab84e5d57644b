import type { Context } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { z } from "@medusajs/framework/zod";
import type { AddressCommune, CommuneRef } from "../../contracts/place";
import type { AdministrativeUnits } from "./administrative-units";
import { foldName } from "./fold-name";
import { Commune } from "./models/commune";
import { FormerCommune } from "./models/former-commune";
import { Province } from "./models/province";

const ADDRESS_RESULTS = 12;
const CALLED_RESULTS = 60;
const KIND_WORDS = /^(xa|phuong|thi tran|dac khu|p|x|tt)\s+(?=\S)/;

interface AddressRow {
  ward_code: string;
  ward_name: string;
  province_code: string;
  province_name: string;
  old_ward: string | null;
  old_district: string | null;
  old_province: string | null;
}

interface NamedRow {
  slug: string;
  name: string;
  province: string;
  former_slug: string | null;
  former_name: string | null;
  former_district: string | null;
  former_province: string | null;
}

export default class PlaceModuleService extends MedusaService({
  Province,
  Commune,
  FormerCommune,
}) {
  /**
   * Writes the country's places, leaving those that are there already as they are. Rows go in by
   * the set, since there are over 14,000 of them. Returns how many communes are new.
   */
  @InjectTransactionManager()
  async importAdministrativeUnits(
    units: AdministrativeUnits,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<{ created_communes: number }> {
    const manager = requireManager(context);
    await manager.execute(
      `insert into province (id, code, name, kind)
       select 'oprov_' || code, code, name, kind
       from jsonb_to_recordset(?::jsonb) as r(code text, name text, kind text)
       on conflict do nothing`,
      [JSON.stringify(units.provinces)],
    );
    const created = await manager.execute<unknown[]>(
      `insert into commune (id, code, slug, name, folded_name, search_text, province_id)
       select 'ocom_' || code, code, slug, name, folded_name, search_text, 'oprov_' || province_code
       from jsonb_to_recordset(?::jsonb)
         as r(code text, slug text, name text, folded_name text, search_text text,
              province_code text)
       on conflict do nothing
       returning id`,
      [JSON.stringify(units.communes)],
    );
    await manager.execute(
      `insert into former_commune (id, slug, name, kind, district, province, folded_name, search_text,
                                   commune_id)
       select 'ofcom_' || slug || '_' || commune_code, slug, name, kind, district, province,
              folded_name, search_text, 'ocom_' || commune_code
       from jsonb_to_recordset(?::jsonb)
         as r(slug text, name text, kind text, district text, province text, folded_name text,
              search_text text, commune_code text)
       on conflict do nothing`,
      [JSON.stringify(units.former)],
    );
    return { created_communes: created.length };
  }

  /**
   * Communes for the address form, by today's or a former name, with or without marks, followed if
   * need be by words of the district or province ("nguyên xá đông hưng"). At most 12, exact names
   * first. A commune found by its present name is not repeated under a former one.
   */
  @InjectManager()
  async searchAddressCommunes(
    input: { q: string; province?: string | undefined },
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<AddressCommune[]> {
    const folded = foldName(input.q);
    const name = folded.replace(KIND_WORDS, "");
    const words = name.split(" ").filter(Boolean);
    if (words.length === 0) return [];
    const params: unknown[] = [];
    const matches = words
      .map((word) => {
        params.push(`% ${word}%`);
        return "search_text like ?";
      })
      .join(" and ");
    const inProvince = input.province ? "and p.code = ?" : "";
    if (input.province) params.push(input.province);
    // The very name first, then name and district in that order, then what begins with the words,
    // then what the words begin with.
    const closest = `(folded_name = ?) desc, (search_text like ?) desc, (folded_name like ?) desc,
                     (? like folded_name || ' %') desc`;
    const closestParams = [name, ` ${name}%`, `${name}%`, name];
    const rows = await requireManager(context).execute<AddressRow[]>(
      `with place as (
         select c.code as ward_code, c.name as ward_name, c.province_id, null as old_ward,
                null as old_district, null as old_province, c.folded_name, c.search_text, 0 as former
         from commune c
         union all
         select c.code, c.name, c.province_id, f.kind || ' ' || f.name, f.district, f.province,
                f.folded_name, f.search_text, 1
         from former_commune f join commune c on c.id = f.commune_id
       ), found as (
         select distinct on (ward_code) place.*, p.code as province_code, p.name as province_name
         from place join province p on p.id = place.province_id
         where ${matches} ${inProvince}
         order by ward_code, ${closest}, former, old_ward
       )
       select * from found
       order by ${closest}, former, folded_name, province_name
       limit ${ADDRESS_RESULTS}`,
      [...params, ...closestParams, ...closestParams],
    );
    return rows.map((row) => ({
      ward_code: row.ward_code,
      ward_name: row.ward_name,
      province_code: row.province_code,
      province_name: row.province_name,
      legacy:
        row.old_ward !== null && row.old_district !== null && row.old_province !== null
          ? { ward: row.old_ward, district: row.old_district, province: row.old_province }
          : null,
    }));
  }

  /**
   * Communes, of today or former, whose very name is meant by words such as `minh tan` or
   * `minh-tan-kien-xuong`: the name, then if need be its district and province. At most 60.
   */
  @InjectManager()
  async communesCalled(
    words: string,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<CommuneRef[]> {
    const name = foldName(words).replace(KIND_WORDS, "");
    if (name === "") return [];
    // The folded name has letters, digits and spaces alone, so nothing in it is a wildcard.
    const startsLikeIt = (row: string) =>
      `(? || ' ') like ${row}.folded_name || ' %' and (${row}.search_text || ' ') like ?`;
    const rows = await requireManager(context).execute<NamedRow[]>(
      `select c.slug, c.name, p.name as province, null as former_slug, null as former_name,
              null as former_district, null as former_province, 0 as is_former
       from commune c join province p on p.id = c.province_id
       where ${startsLikeIt("c")}
       union all
       select c.slug, c.name, p.name, f.slug, f.name, f.district, f.province, 1
       from former_commune f join commune c on c.id = f.commune_id
                             join province p on p.id = c.province_id
       where ${startsLikeIt("f")}
       order by province, is_former, former_province, former_district, slug
       limit ${CALLED_RESULTS}`,
      [name, ` ${name} %`, name, ` ${name} %`],
    );
    return rows.map((row) => ({
      slug: row.slug,
      name: row.name,
      province: row.province,
      former:
        row.former_slug !== null &&
        row.former_name !== null &&
        row.former_district !== null &&
        row.former_province !== null
          ? {
              slug: row.former_slug,
              name: row.former_name,
              district: row.former_district,
              province: row.former_province,
            }
          : null,
    }));
  }

  /**
   * Every commune of today and of before, for telling places of long lists apart: by the row rather
   * than as records, since there are over 14,000.
   */
  @InjectManager()
  async listPlaceNames(
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<z.infer<typeof placeNamesSchema>> {
    const manager = requireManager(context);
    return placeNamesSchema.parse({
      communes: await manager.execute(
        `select c.id, c.code, c.name, c.folded_name, p.name as province
         from commune c join province p on p.id = c.province_id`,
      ),
      former: await manager.execute(
        "select folded_name, district, province, commune_id from former_commune",
      ),
    });
  }
}

const placeNamesSchema = z.object({
  communes: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      folded_name: z.string(),
      province: z.string(),
    }),
  ),
  former: z.array(
    z.object({
      folded_name: z.string(),
      district: z.string(),
      province: z.string(),
      commune_id: z.string(),
    }),
  ),
});

function requireManager(context: Context<SqlEntityManager>): SqlEntityManager {
  const manager = context.transactionManager ?? context.manager;
  if (!manager) throw new Error("No database manager in the module's context.");
  return manager;
}
