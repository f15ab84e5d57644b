import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../../calendar/calendar-date";
import { foldName } from "../../modules/place/fold-name";
import { certificateTimeline } from "./certificate-timeline";
import { judgeRows } from "./registry-entry";
import { filterRegistry, type RegistryFilters, withNumber } from "./registry-filter";
import type { RegistryRow } from "./registry-rows";
import { numberIn } from "./search-certificate";

const TODAY = "2026-11-23";

function row(code: string, facts: Partial<RegistryRow> = {}): RegistryRow {
  const issued_on = facts.issued_on ?? "2025-06-30";
  const whole = {
    id: `ocert_${code}`,
    lookup_code: code,
    product_code: `33-12688-${code}-2025`,
    legal_basis: "QD148_2023",
    star_rating: 4,
    round: "first",
    decision_number: "DEMO-104/QĐ-UBND",
    decision_date: issued_on,
    issuing_authority: "Ủy ban nhân dân tỉnh",
    authority_level: "province",
    issued_on,
    expires_on: addMonths(issued_on, 36),
    extended_until: null,
    renewal_filed_on: null,
    revoked_on: null,
    revoke_reason: null,
    revoke_note: null,
    revoke_decision_number: null,
    superseded_on: null,
    superseded_by: null,
    holder_name_as_printed: "Hợp tác xã Một",
    address_as_printed: "Nguyên Xá, Đông Hưng, Thái Bình",
    star_evidence: "D",
    date_evidence: "D",
    source: null,
    checked_on: null,
    product_id: `prod_${code}`,
    product: { title: "Bánh cáy làng Nguyễn", handle: "banh-cay" },
    producer: { handle: "mot", name: "Một" },
    group: { code: "I.3.b", slug: "banh", name: "Bánh", short_name: "Bánh" },
    commune: {
      slug: "dong-hung-hung-yen",
      name: "Xã Đông Hưng",
      province: "Hưng Yên",
      former: {
        slug: "nguyen-xa-dong-hung-thai-binh",
        name: "Nguyên Xá",
        district: "Đông Hưng",
        province: "Thái Bình",
      },
    },
    commune_code: "12688",
    former_district: null,
    ...facts,
  } satisfies Omit<RegistryRow, "words">;
  const words = [
    whole.lookup_code,
    whole.product_code,
    whole.decision_number,
    whole.product?.title,
    whole.commune?.name,
    whole.commune?.former?.name,
  ];
  return { ...whole, words: ` ${foldName(words.join(" "))}` };
}

const NONE: RegistryFilters = { q: "", sort: "code" };

function codes(rows: RegistryRow[], filters: Partial<RegistryFilters>): string[] {
  return filterRegistry(judgeRows(rows, TODAY), { ...NONE, ...filters }).entries.map(
    (entry) => entry.lookup_code,
  );
}

const active = row("AAAAAAA1");
const expiring = row("AAAAAAA2", { issued_on: "2024-01-10" });
const expired = row("AAAAAAA3", { issued_on: "2023-11-22" });
const lastDay = row("AAAAAAA4", { issued_on: "2023-11-23" });
const revoked = row("AAAAAAA5", { revoked_on: TODAY, revoke_reason: "misuse_of_mark" });
const superseded = row("AAAAAAA6", { superseded_on: TODAY, superseded_by: "ocert_AAAAAAA1" });
const unborn = row("AAAAAAA7", { issued_on: addDays(TODAY, 1) });
const all = [active, expiring, expired, lastDay, revoked, superseded, unborn];

describe("the registry", () => {
  it.each([
    ["in_force", ["AAAAAAA1", "AAAAAAA2", "AAAAAAA4"]],
    ["expiring", ["AAAAAAA2", "AAAAAAA4"]],
    ["expired", ["AAAAAAA3"]],
    ["revoked", ["AAAAAAA5"]],
    ["superseded", ["AAAAAAA6"]],
  ] as const)("knows which certificates are %s", (state, expected) => {
    expect(codes(all, { state })).toEqual(expected);
  });

  it("does not know a certificate before its day of issue", () => {
    expect(codes(all, {})).not.toContain("AAAAAAA7");
  });

  it("gives a plate to those in force and, in words, to the expired alone", () => {
    const plates = judgeRows(all, TODAY).map(({ entry }) => entry.plate?.state ?? null);
    expect(plates).toEqual(["in_force", "expiring", "expired", "expiring", null, null]);
  });

  it("keeps quiet about a revocation that begins tomorrow", () => {
    const [judged] = judgeRows(
      [row("AAAAAAA8", { revoked_on: addDays(TODAY, 1), revoke_reason: "other" })],
      TODAY,
    );
    expect(judged?.entry).toMatchObject({
      status: "active",
      revoked_on: null,
      revoke_reason: null,
    });
  });

  it.each(["banh cay", "Bánh cáy", "nguyen xa", "XÃ ĐÔNG HƯNG", "cay nguyễn", "demo 104"])(
    "is searched for %j with or without marks",
    (q) => {
      expect(codes([active], { q })).toEqual(["AAAAAAA1"]);
    },
  );

  it("finds by today's and by the former commune", () => {
    expect(codes([active], { commune: "dong-hung-hung-yen" })).toEqual(["AAAAAAA1"]);
    expect(codes([active], { commune: "nguyen-xa-dong-hung-thai-binh" })).toEqual(["AAAAAAA1"]);
    expect(codes([active], { commune: "minh-tan" })).toEqual([]);
  });

  it("counts each filter as if it alone were not chosen", () => {
    const { facets } = filterRegistry(judgeRows(all, TODAY), { ...NONE, state: "expired" });
    expect(facets.state).toContainEqual({ value: "in_force", count: 3 });
    expect(facets.year).toEqual([{ value: 2023, count: 1 }]);
  });

  it("puts those that end first before those that have ended", () => {
    expect(codes(all, { sort: "expiry" })).toEqual([
      "AAAAAAA4",
      "AAAAAAA2",
      "AAAAAAA1",
      "AAAAAAA3",
      "AAAAAAA5",
      "AAAAAAA6",
    ]);
  });
});

describe("a number", () => {
  const judged = judgeRows(all, TODAY);
  const found = (typed: string) => withNumber(judged, typed).map(({ entry }) => entry.lookup_code);

  it.each([
    "AAAAAAA1",
    "aaaa aaa1",
    "AAAA-AAAI",
    "33-12688-AAAAAAA1-2025",
    "33 12688 aaaaaaa1 2025",
  ])("%j leads to its one certificate", (typed) => {
    expect(found(typed)).toEqual(["AAAAAAA1"]);
  });

  it.each(["DEMO-104/QĐ-UBND", "demo-104/qd-ubnd", " Demo 104 QĐ UBND "])(
    "of a decision, %j, leads to all it recognised",
    (typed) => {
      expect(found(typed)).toHaveLength(6);
    },
  );

  it.each(["104", "DEMO-10", "33-12688", "AAAAAAA9", "", "…"])(
    "%j is the number of none",
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );

  it.each([
    ["https://langsao.example/chung-nhan/AAAAAAA1", "AAAAAAA1"],
    ["http://localhost:4321/en/chung-nhan/AAAAAAA1?utm_source=zalo#a", "AAAAAAA1"],
    ["https://langsao.example/chung-nhan/104/Q%C4%90-UBND", "104/QĐ-UBND"],
    ["https://langsao.example/chung-nhan/%ff", "%ff"],
    [" 33-12688-1-2025 ", "33-12688-1-2025"],
  ])("is read out of %j", (scanned, number) => {
    expect(numberIn(scanned)).toBe(number);
  });
});

describe("a certificate's history", () => {
  const kinds = (facts: Partial<RegistryRow>, today = TODAY) =>
    certificateTimeline(row("AAAAAAA1", facts), today, new Map()).map(({ kind }) => kind);

  it("begins with its issue", () => {
    expect(kinds({})).toEqual(["issued"]);
  });

  it("tells renewal, extension and end in the order of their days", () => {
    const facts = {
      issued_on: "2023-01-10",
      renewal_filed_on: "2025-08-01",
      extended_until: "2026-06-01",
    };
    expect(kinds(facts)).toEqual(["issued", "renewal_filed", "extended", "expired"]);
    expect(kinds(facts, "2026-06-01")).toEqual(["issued", "renewal_filed", "extended"]);
    expect(kinds(facts, "2026-01-10")).toEqual(["issued", "renewal_filed"]);
  });

  it("ends with a revocation and its reason, not with an expiry it never saw", () => {
    const revocation = {
      revoked_on: "2026-01-01",
      revoke_reason: "criteria_no_longer_met",
      revoke_note: "Không còn đạt phần C.",
    } as const;
    const [, last] = certificateTimeline(row("AAAAAAA1", revocation), "2030-01-01", new Map());
    expect(last).toMatchObject({
      kind: "revoked",
      reason: "criteria_no_longer_met",
      note: "Không còn đạt phần C.",
    });
    expect(kinds(revocation, "2030-01-01")).toEqual(["issued", "revoked"]);
  });
});
