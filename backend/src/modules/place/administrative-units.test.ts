import { readFileSync } from "node:fs";
import path from "node:path";
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
