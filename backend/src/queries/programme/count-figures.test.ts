import { describe, expect, it } from "vitest";
import { addMonths } from "../../calendar/calendar-date";
import type { RegistryEntry } from "../../contracts/certificate-registry";
import {
  certificatePlate,
  certificateStatus,
  holdsUntil,
} from "../../modules/certification/certificate-status";
import { type CountedCertificate, countFigures } from "./count-figures";

const TODAY = "2026-11-23";
const NGUYEN_XA = {
  slug: "nguyen-xa-dong-hung-thai-binh",
  name: "Nguyên Xá",
  district: "Đông Hưng",
  province: "Thái Bình",
};

let turn = 0;

function certified(
  issued_on: string,
  facts: {
    product?: string;
    star?: 3 | 4 | 5;
    maker?: string;
    revoked_on?: string;
    group?: string;
    former?: boolean;
  } = {},
): CountedCertificate {
  turn += 1;
  const dates = {
    issued_on,
    expires_on: addMonths(issued_on, 36),
    extended_until: null,
    renewal_filed_on: null,
    revoked_on: facts.revoked_on ?? null,
    superseded_on: null,
  };
  const star_rating = facts.star ?? 4;
  const lookup_code = String(turn).padStart(8, "0");
  const common = {
    lookup_code,
    product_code: `DEMO-${turn}`,
    decision_number: `DEMO-${turn}`,
    star_rating,
    star_evidence: "D" as const,
    date_evidence: "D" as const,
  };
  const maker = facts.maker ?? "htx-may";
  const entry: RegistryEntry = {
    ...common,
    ...dates,
    status: certificateStatus(dates, TODAY) ?? "active",
    plate: certificatePlate([{ ...dates, ...common }], TODAY),
    decision_date: issued_on,
    holds_until: holdsUntil(dates),
    revoke_reason: dates.revoked_on ? "other" : null,
    superseded_by: null,
    legal_basis: "QD148_2023",
    round: "first",
    issuing_authority: "UBND tỉnh",
    authority_level: "province",
    holder_name_as_printed: "Hợp tác xã Mây (bịa)",
    address_as_printed: "Xã Không Có Thật",
    product: { title: "Bánh Mây (bịa)", handle: null },
    producer: { handle: maker, name: "Hợp tác xã Mây (bịa)" },
    group: { code: facts.group ?? "I.3.b", slug: "banh", name: "Bánh", short_name: "Bánh" },
    commune: {
      slug: "dong-hung-hung-yen",
      name: "Xã Đông Hưng",
      province: "Hưng Yên",
      former: facts.former ? NGUYEN_XA : null,
    },
    commune_code: "12688",
    former_district: "Đông Hưng",
  };
  return { entry, product_id: facts.product ?? `prod_${turn}` };
}

const MAKERS = [
  { handle: "htx-may", legal_form: "cooperative" as const },
  { handle: "ho-gio", legal_form: "production_household" as const },
  { handle: "ho-nang", legal_form: "production_household" as const },
];

describe("the programme in figures", () => {
  it("counts a product as starred only while its certificate is in force", () => {
    const figures = countFigures(
      [
        certified("2025-01-10", { star: 4, maker: "htx-may" }),
        certified("2024-01-10", { star: 3, maker: "ho-gio" }),
        certified("2021-05-01", { star: 5 }),
        certified("2025-05-01", { star: 5, revoked_on: "2026-01-01" }),
      ],
      MAKERS,
    );
    expect(figures.products).toEqual({ starred: 2, expiring: 1, lapsed: 1 });
    expect(figures.by_star).toEqual([
      { star_rating: 5, count: 0 },
      { star_rating: 4, count: 1 },
      { star_rating: 3, count: 1 },
    ]);
    expect(figures.producers).toEqual({
      starred: 2,
      by_legal_form: [
        { legal_form: "cooperative", starred: 1, others: 0 },
        { legal_form: "production_household", starred: 1, others: 1 },
      ],
    });
  });

  it("counts every year since the first, and tells what of it still holds", () => {
    const figures = countFigures([certified("2021-05-01"), certified("2024-01-10")], MAKERS);
    expect(figures.by_year).toEqual([
      { year: 2021, in_force: 0, ended: 1 },
      { year: 2022, in_force: 0, ended: 0 },
      { year: 2023, in_force: 0, ended: 0 },
      { year: 2024, in_force: 1, ended: 0 },
    ]);
    expect(countFigures([], MAKERS).by_year).toEqual([]);
  });

  it("does not call a product lapsed that was recognised again or lost its star otherwise", () => {
    const renewed = [
      certified("2021-05-01", { product: "prod_a" }),
      certified("2025-05-01", { product: "prod_a" }),
      certified("2021-05-01", { product: "prod_b" }),
      certified("2025-05-01", { product: "prod_b", revoked_on: "2026-01-01" }),
    ];
    expect(countFigures(renewed, MAKERS).products).toEqual({ starred: 1, expiring: 0, lapsed: 0 });
  });

  it("names a commune once, with the former communes of its products", () => {
    const { by_commune, by_group } = countFigures(
      [
        certified("2025-01-10", { former: true }),
        certified("2025-01-10", { former: true, group: "I.3.c" }),
        certified("2025-01-10"),
      ],
      MAKERS,
    );
    expect(by_commune).toEqual([
      { slug: "dong-hung-hung-yen", name: "Xã Đông Hưng", former: [NGUYEN_XA], count: 3 },
    ]);
    expect(by_group.map(({ group, count }) => [group.code, count])).toEqual([
      ["I.3.b", 2],
      ["I.3.c", 1],
    ]);
  });

  it("lists what ends within 180 days, the first to end first", () => {
    const { expiring_soon } = countFigures(
      [certified("2024-03-10"), certified("2023-12-01"), certified("2026-01-01")],
      MAKERS,
    );
    expect(expiring_soon.map(({ holds_until }) => holds_until)).toEqual([
      "2026-12-01",
      "2027-03-10",
    ]);
  });
});
