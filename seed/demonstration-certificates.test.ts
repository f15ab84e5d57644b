import { expect, test } from "vitest";
import { addDays, addMonths, daysBetween } from "../backend/src/calendar/calendar-date";
import {
  type CertificateDates,
  certificateStatus,
} from "../backend/src/modules/certification/certificate-status";
import { legalBasisOn } from "./criteria-sets";
import { readSeedData, type SeedProduct } from "./data-files";
import { demonstrationCertificate, isCertified } from "./demonstration-certificates";

const { products } = readSeedData();
const certified = products.filter(isCertified);
const PLACE = { kind: "Xã", name: "Nguyên Xá", district: "Đông Hưng", province: "Thái Bình" };

const certificatesOf = (firstDay: string) =>
  certified.map((product) => demonstrationCertificate(product, PLACE, "12688", firstDay));

const dates = (certificate: { issued_on: string; expires_on: string }): CertificateDates => ({
  ...certificate,
  extended_until: null,
  renewal_filed_on: null,
  revoked_on: null,
  superseded_on: null,
});

test("certified are the products of a known maker whose star the press or a decision reports", () => {
  expect(certified).toHaveLength(16);
  const proven = products.filter((product) => ["A", "B1"].includes(product.evidence_level));
  expect(proven.filter((product) => product.producer !== null)).toEqual(certified);
});

test.each([
  ["only scored or proposed", { evidence_level: "B2" }],
  ["claimed by the seller", { evidence_level: "C" }],
  ["whose maker is not known", { producer: null }],
  ["without a star", { star: null }],
] satisfies [string, Partial<SeedProduct>][])(
  "a product %s has no certificate",
  (_what, change) => {
    const [product] = certified;
    if (!product) throw new Error("No product is certified.");
    expect(isCertified(product)).toBe(true);
    expect(isCertified({ ...product, ...change })).toBe(false);
  },
);

/** Days around which a month or a year is short. */
const FIRST_DAYS = ["2026-11-23", "2027-02-28", "2028-02-29", "2028-03-31", "2030-12-31"];

test.each(FIRST_DAYS)("begun on %s, most hold, three are expiring and two expired", (firstDay) => {
  const certificates = certificatesOf(firstDay);
  const count = (status: string) =>
    certificates.filter((one) => certificateStatus(dates(one), firstDay) === status).length;
  expect(count("active")).toBe(11);
  expect(count("expiring")).toBe(3);
  expect(count("expired")).toBe(2);
  expect(
    certificates.some((one) => {
      const left = daysBetween(firstDay, one.expires_on);
      return left >= 0 && left <= 30;
    }),
  ).toBe(true);
});

test("those that hold were issued in different years", () => {
  const holding = certificatesOf("2026-11-23").filter(
    (one) => certificateStatus(dates(one), "2026-11-23") === "active",
  );
  expect(new Set(holding.map((one) => one.issued_on.slice(0, 4))).size).toBeGreaterThanOrEqual(3);
});

test.each(FIRST_DAYS)("begun on %s, each holds 36 months from its day of issue", (firstDay) => {
  for (const one of certificatesOf(firstDay)) {
    expect(one.expires_on).toBe(addMonths(one.issued_on, 36));
    expect(one.decision_date).toBe(one.issued_on);
  }
});

test("nothing made up can be mistaken for a real paper", () => {
  const certificates = certificatesOf("2026-11-23");
  for (const one of certificates) {
    expect(one.decision_number).toMatch(/^DEMO-\d{2}\/QĐ-UBND$/);
    expect(one.product_code).toMatch(/^DEMO-33-\d{5}-\d{2}-\d{4}$/);
    expect(one.date_evidence).toBe("D");
    expect(["A", "B1"]).toContain(one.star_evidence);
    expect(one.score).toBeNull();
  }
  expect(new Set(certificates.map((one) => one.product_code)).size).toBe(certificates.length);
});

test("the star is the published one", () => {
  const certificates = certificatesOf("2026-11-23");
  expect(certificates.map((one) => one.star_rating)).toEqual(certified.map((one) => one.star));
});

test("the authority is that of the province as it was on the day", () => {
  for (const one of certificatesOf("2026-11-23")) {
    expect(one.issuing_authority).toBe(
      one.issued_on < "2025-07-01" ? "UBND tỉnh Thái Bình (cũ)" : "UBND tỉnh Hưng Yên",
    );
  }
});

test("a decision falls under the criteria in force on its day", () => {
  expect(legalBasisOn("2023-02-23")).toBe("QD1048_2019");
  expect(legalBasisOn("2023-02-24")).toBe("QD148_2023");
  expect(legalBasisOn("2025-07-06")).toBe("QD1489_2025");
  expect(legalBasisOn(addDays("2026-05-22", 59))).toBe("QD1489_2025");
  expect(legalBasisOn(addDays("2026-05-22", 60))).toBe("QD26_2026");
  expect(() => legalBasisOn("2019-08-20")).toThrow("No criteria set");
});
