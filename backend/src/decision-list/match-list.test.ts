import { describe, expect, it } from "vitest";
import type { DecisionImportRow } from "../contracts/decision-import";
import { administrativeUnits } from "../modules/place/administrative-units";
import type { DecisionEntry } from "./decision-entry";
import { countRows, ListMatcher } from "./match-list";
import { PlaceFinder } from "./place-finder";
import type { CriteriaSetRules } from "../modules/certification/star-rules";
import type { RegistryCertificate, RegistryProduct } from "./registry";

const units = administrativeUnits();
const provinces = new Map(units.provinces.map(({ code, name }) => [code, name]));
const places = new PlaceFinder(
  units.communes.map((commune) => ({
    ...commune,
    id: commune.code,
    province: provinces.get(commune.province_code) ?? "",
  })),
  units.former.map((former) => ({ ...former, commune_id: former.commune_code })),
);
const DONG_HUNG = { id: "12688", name: "Xã Đông Hưng" };
const VU_PHUC = { id: "12466", name: "Phường Vũ Phúc" };

const parts = {
  part_a_max: 40,
  part_b_max: 25,
  part_c_max: 35,
  star_gates: { 3: [], 4: [], 5: [] },
};
const criteriaSets: CriteriaSetRules[] = [
  {
    legal_basis: "QD148_2023",
    effective_from: "2023-02-24",
    effective_to: "2026-07-21",
    star_thresholds: { 3: 50, 4: 70, 5: 90 },
    validity_months: 36,
    ...parts,
  },
  {
    legal_basis: "QD26_2026",
    effective_from: "2026-05-22",
    effective_to: null,
    star_thresholds: { 3: 50, 4: 70, 5: 90 },
    validity_months: 36,
    ...parts,
  },
];

function certificate(facts: Partial<RegistryCertificate>): RegistryCertificate {
  return {
    id: "ocert_1",
    product_code: "B-33-1-2023",
    star_rating: 3,
    decision_number: "9/QĐ-UBND",
    holder_name_as_printed: "HTX Nguyên Xá",
    issued_on: "2023-12-01",
    expires_on: "2026-12-01",
    extended_until: null,
    renewal_filed_on: null,
    revoked_on: null,
    superseded_on: null,
    ...facts,
  };
}

function product(facts: Partial<RegistryProduct> = {}): RegistryProduct {
  return {
    id: "prod_1",
    title: "Bánh cáy làng Nguyễn",
    producer: { name: "Hợp tác xã Nguyên Xá", registered_name: "HTX DVNN Nguyên Xá" },
    commune: DONG_HUNG,
    certificates: [],
    ...facts,
  };
}

function entry(facts: Partial<DecisionEntry> = {}): DecisionEntry {
  return {
    product_code: "B-33-1-2026",
    product_name: "Bánh cáy làng Nguyễn",
    holder_name: "HTX Nguyên Xá",
    address: "xã Nguyên Xá, huyện Đông Hưng, tỉnh Thái Bình",
    place: { code: null, commune: null, district: null, province: null },
    star_rating: 4,
    score: null,
    decision_number: "12/QĐ-UBND",
    decision_date: "2026-11-02",
    issued_on: "2026-11-02",
    expires_on: null,
    issuing_authority: "UBND tỉnh Hưng Yên",
    authority_level: "province",
    legal_basis: null,
    round: null,
    ...facts,
  };
}

function matched(products: RegistryProduct[], ...entries: DecisionEntry[]): DecisionImportRow[] {
  const matcher = new ListMatcher({ products, places, criteriaSets });
  return entries.map((one, index) =>
    matcher.match({ row_number: index + 2, cells: {}, entry: one, errors: [] }),
  );
}

const outcome = ({ kind, errors, match }: DecisionImportRow) =>
  kind === "error" ? errors.map(({ code }) => code).join() : `${kind} ${match?.product_id ?? ""}`;
const outcomeOf = (products: RegistryProduct[], one: DecisionEntry) =>
  matched(products, one).map(outcome)[0];

describe("a row finds its product", () => {
  const twin = product({
    id: "prod_2",
    producer: { name: "Hợp tác xã Nguyên Xá", registered_name: "HTX Nguyên Xá (Vũ Thư)" },
    commune: VU_PHUC,
  });

  it("by the code of an earlier certificate, however it is spaced", () => {
    const old = product({ certificates: [certificate({})] });
    expect(
      outcomeOf([old], entry({ product_code: "b-33-1 -2023", product_name: "Bánh cáy" })),
    ).toBe("upgrade prod_1");
  });

  it.each([
    "HTX Nguyên Xá",
    "hop tac xa nguyen xa",
    "HTX Dịch vụ nông nghiệp Nguyên Xá",
    "HTX DVNN Nguyên Xá",
  ])("by its name and its maker, written %s", (holder_name) => {
    expect(outcomeOf([product()], entry({ holder_name }))).toBe("issue prod_1");
  });

  it.each([
    ["xã Nguyên Xá, huyện Đông Hưng, tỉnh Thái Bình", "prod_1"],
    ["Thôn 3, xã Nguyên Xá, huyện Vũ Thư, tỉnh Thái Bình", "prod_2"],
    ["xã Đông Hưng, tỉnh Hưng Yên", "prod_1"],
    ["Phường Vũ Phúc - tỉnh Hưng Yên", "prod_2"],
  ])("at %s, today's or a former commune", (address, id) => {
    expect(outcomeOf([product(), twin], entry({ address }))).toBe(`issue ${id}`);
  });

  it("in columns of commune, former district and province", () => {
    const place = {
      code: null,
      commune: "Nguyên Xá",
      district: "H. Vũ Thư",
      province: "Thái Bình",
    };
    expect(outcomeOf([product(), twin], entry({ address: null, place }))).toBe("issue prod_2");
    const byCode = { code: "12466", commune: null, district: null, province: null };
    expect(outcomeOf([product(), twin], entry({ address: null, place: byCode }))).toBe(
      "issue prod_2",
    );
  });

  it("and says which there are when several fit", () => {
    const [row] = matched([product(), twin], entry({ address: "xã Nguyên Xá, tỉnh Thái Bình" }));
    expect(row?.errors[0]).toMatchObject({ code: "match.ambiguous", column: "product_name" });
    expect(row?.errors[0]?.message_vi).toContain("Xã Đông Hưng");
    expect(row?.errors[0]?.message_vi).toContain("Phường Vũ Phúc");
  });

  it("or is told that there is none, with those of the same name", () => {
    const [row] = matched([product()], entry({ holder_name: "Hộ Trần Văn Đức" }));
    expect(row?.errors[0]).toMatchObject({ code: "match.unknown_product" });
    expect(row?.errors[0]?.message_vi).toContain("Hợp tác xã Nguyên Xá");
  });

  it("but not at a place where it is not, or that is no place", () => {
    expect(outcomeOf([product()], entry({ address: "xã Nguyên Xá, huyện Vũ Thư" }))).toBe(
      "match.other_commune",
    );
    expect(outcomeOf([product()], entry({ address: "xã Không Có, huyện Đông Hưng" }))).toBe(
      "place.unknown",
    );
  });

  it("never by a code that is another product's", () => {
    const other = product({
      id: "prod_9",
      title: "Kẹo lạc",
      producer: null,
      certificates: [certificate({ product_code: "B-33-1-2026", holder_name_as_printed: "Ai đó" })],
    });
    expect(outcomeOf([product(), other], entry())).toBe("match.code_of_other_product");
  });
});

describe("former communes", () => {
  it.each([
    ["Minh Tân", "Đông Hưng", "Thái Bình"],
    ["Minh Tân", "Hưng Hà", "Thái Bình"],
    ["Minh Tân", "Kiến Xương", "Thái Bình"],
    ["Minh Tân", "Phù Cừ", "Hưng Yên"],
  ])("called %s are told apart by %s, %s", (commune, district, province) => {
    const expected = units.former
      .filter(
        (row) => row.name === commune && row.district === district && row.province === province,
      )
      .map((row) => row.commune_code);
    const found = places.find({ code: null, commune, district, province }, null);
    expect(expected.length).toBeGreaterThan(0);
    expect([...(found ?? [])].sort()).toEqual([...new Set(expected)].sort());
  });

  it.each(["Thái Thụy", "Thái Thuỵ", "thai thuy", "huyện Thái Thụy"])(
    "are found in %s",
    (district) => {
      const found = places.find(
        { code: null, commune: "Thụy Ninh", district, province: null },
        null,
      );
      expect(found?.size).toBeGreaterThan(0);
      expect(found).toEqual(
        places.find(
          { code: null, commune: "xã Thuỵ Ninh", district: "Thái Thuỵ", province: null },
          null,
        ),
      );
    },
  );
});

describe("a row changes the registry", () => {
  const inForce = certificate({ product_code: "B-33-1-2026" });
  const held = product({ certificates: [inForce] });

  it("by issuing a first certificate for 36 months", () => {
    const [row] = matched([product()], entry());
    expect(row).toMatchObject({
      kind: "issue",
      change: {
        before: null,
        supersedes: null,
        after: { expires_on: "2029-11-02", round: "first", legal_basis: "QD26_2026" },
      },
    });
  });

  it("by an upgrade, which ends the certificate in force at any time", () => {
    const early = certificate({
      product_code: "B-33-1-2026",
      issued_on: "2026-01-05",
      expires_on: "2029-01-05",
    });
    const [row] = matched([product({ certificates: [early] })], entry());
    expect(row).toMatchObject({
      kind: "upgrade",
      change: { before: { star_rating: 3 }, supersedes: "ocert_1", after: { round: "upgrade" } },
    });
  });

  it("by a renewal in the last 180 days, also with fewer stars", () => {
    expect(outcomeOf([held], entry({ star_rating: 3 }))).toBe("renew prod_1");
    const four = product({ certificates: [{ ...inForce, star_rating: 4 }] });
    expect(outcomeOf([four], entry({ star_rating: 3 }))).toBe("renew prod_1");
  });

  it("but not so that two certificates hold at once", () => {
    const far = certificate({
      product_code: "B-33-1-2026",
      expires_on: "2027-06-01",
      issued_on: "2024-06-01",
    });
    const [row] = matched([product({ certificates: [far] })], entry({ star_rating: 3 }));
    expect(row?.errors[0]).toMatchObject({ code: "certificate.overlap", column: "issued_on" });
    expect(row?.errors[0]?.message_vi).toContain("9/QĐ-UBND");
    const later = certificate({
      product_code: "B-33-1-2026",
      issued_on: "2026-11-10",
      expires_on: "2029-11-10",
    });
    expect(outcomeOf([product({ certificates: [later] })], entry())).toBe("certificate.overlap");
  });

  it("anew after an expiry or a revocation", () => {
    const expired = certificate({ issued_on: "2022-01-05", expires_on: "2025-01-05" });
    expect(outcomeOf([product({ certificates: [expired] })], entry({ star_rating: 3 }))).toBe(
      "renew prod_1",
    );
    const revoked = certificate({ revoked_on: "2026-03-01" });
    expect(outcomeOf([product({ certificates: [revoked] })], entry())).toBe("issue prod_1");
  });

  it("not at all when it is recorded already", () => {
    const recorded = certificate({
      product_code: "B-33-1-2026",
      star_rating: 4,
      decision_number: "12/QĐ-UBND",
      issued_on: "2026-11-02",
      expires_on: "2029-11-02",
    });
    expect(outcomeOf([product({ certificates: [recorded] })], entry())).toBe("unchanged prod_1");
    const otherwise = product({ certificates: [{ ...recorded, star_rating: 3 }] });
    expect(outcomeOf([otherwise], entry())).toBe("certificate.recorded_otherwise");
  });

  it.each([
    ["a score too low for its stars", { score: 69.9 }, "star.above_score", "score"],
    [
      "five stars from the province",
      { star_rating: 5 },
      "star.needs_ministry",
      "issuing_authority",
    ],
    [
      "three stars from the ministry",
      { star_rating: 3, authority_level: "central" },
      "star.wrong_authority",
      "issuing_authority",
    ],
    [
      "a district that is no more",
      { star_rating: 3, authority_level: "district_legacy" },
      "star.wrong_authority",
      "issuing_authority",
    ],
    [
      "another term than 36 months",
      { expires_on: "2030-11-02" },
      "certificate.expiry_not_by_rule",
      "expires_on",
    ],
  ] as const)("not with %s", (_what, facts, code, column) => {
    const [row] = matched([product()], entry(facts));
    expect(row?.errors).toEqual([expect.objectContaining({ code, column })]);
    expect(row?.errors[0]?.message_vi).not.toBe(row?.errors[0]?.message_en);
  });

  it("under the basis that it names, or the one of its day", () => {
    expect(outcomeOf([product()], entry({ legal_basis: "QD1048_2019" }))).toBe(
      "criteria_set.none_on_date",
    );
    const facts = { decision_date: "2024-03-01", issued_on: "2024-03-01" };
    const [row] = matched([product()], entry(facts));
    expect(row?.change?.after.legal_basis).toBe("QD148_2023");
  });

  it("only with a product code where the product has none yet", () => {
    expect(outcomeOf([product()], entry({ product_code: null }))).toBe("product_code.missing");
    const [row] = matched([held], entry({ product_code: null }));
    expect(row?.change?.after.product_code).toBe("B-33-1-2026");
  });

  it("once in a list", () => {
    const rows = matched([product()], entry(), entry({ decision_number: "13/QĐ-UBND" }));
    expect(rows.map(outcome)).toEqual(["issue prod_1", "list.product_twice"]);
    expect(rows[1]?.errors[0]?.message_vi).toContain("dòng 2");
    expect(countRows(rows)).toEqual({
      counts: { issue: 1, renew: 0, upgrade: 0, unchanged: 0 },
      error_count: 1,
    });
  });
});
