import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../../calendar/calendar-date";
import {
  type CertificateDates,
  certificatePlate,
  certificateStatus,
  holdsUntil,
  isInForce,
  type PlateCertificate,
  starSpan,
} from "./certificate-status";

const ISSUED = "2024-07-01";

function certificate(facts: Partial<PlateCertificate> = {}): PlateCertificate {
  const issued_on = facts.issued_on ?? ISSUED;
  return {
    issued_on,
    expires_on: addMonths(issued_on, 36),
    extended_until: null,
    renewal_filed_on: null,
    revoked_on: null,
    superseded_on: null,
    star_rating: 4,
    decision_number: "DEMO-1/QĐ-UBND",
    product_code: "DEMO-33-12688-01-2024",
    lookup_code: "7K3M9Q2D",
    star_evidence: "B1",
    date_evidence: "D",
    ...facts,
  };
}

describe("a certificate", () => {
  it.each([
    ["2024-06-30", null],
    ["2024-07-01", "active"],
    ["2027-01-01", "active"],
    ["2027-01-02", "expiring"],
    ["2027-07-01", "expiring"],
    ["2027-07-02", "expired"],
  ] as const)("of 36 months is on %s %s", (today, status) => {
    expect(certificateStatus(certificate(), today)).toBe(status);
  });

  it("holds through the whole of its last day", () => {
    expect(isInForce(certificate(), "2027-07-01")).toBe(true);
    expect(isInForce(certificate(), "2027-07-02")).toBe(false);
  });

  it("holds on while a late re-assessment is open", () => {
    const extended = certificate({ extended_until: "2027-12-28" });
    expect(certificateStatus(extended, "2027-07-02")).toBe("extended");
    expect(isInForce(extended, "2027-12-28")).toBe(true);
    expect(certificateStatus(extended, "2027-12-29")).toBe("expired");
  });

  it("is pending renewal once the file is in", () => {
    const filed = certificate({ renewal_filed_on: "2027-01-10" });
    expect(certificateStatus(filed, "2027-01-09")).toBe("expiring");
    expect(certificateStatus(filed, "2027-01-10")).toBe("renewal_pending");
  });

  it("ends on the day it is revoked or superseded", () => {
    expect(certificateStatus(certificate({ revoked_on: "2025-03-03" }), "2025-03-02")).toBe(
      "active",
    );
    expect(certificateStatus(certificate({ revoked_on: "2025-03-03" }), "2025-03-03")).toBe(
      "revoked",
    );
    expect(certificateStatus(certificate({ superseded_on: "2025-03-03" }), "2025-03-03")).toBe(
      "superseded",
    );
  });
});

describe("a plate", () => {
  it("counts the days left and changes its state 180 days before the end", () => {
    expect(certificatePlate([certificate()], "2027-01-01")).toMatchObject({
      state: "in_force",
      days_left: 181,
    });
    expect(certificatePlate([certificate()], "2027-07-01")).toMatchObject({
      state: "expiring",
      days_left: 0,
    });
  });

  it("names the class of an expired certificate", () => {
    expect(certificatePlate([certificate()], "2027-07-02")).toMatchObject({
      state: "expired",
      star_rating: 4,
      days_left: -1,
    });
  });

  it("is missing without a certificate and after a revocation, older certificates or not", () => {
    expect(certificatePlate([], "2026-01-01")).toBeNull();
    const old = certificate({ issued_on: "2020-01-01" });
    const revoked = certificate({ issued_on: "2024-01-01", revoked_on: "2025-01-01" });
    expect(certificatePlate([old, revoked], "2026-01-01")).toBeNull();
  });

  it("shows the certificate in force, not the expired one before it", () => {
    const old = certificate({ issued_on: "2020-01-01", star_rating: 3 });
    const renewed = certificate({ issued_on: "2024-01-01", star_rating: 4 });
    expect(certificatePlate([renewed, old], "2024-06-01")?.star_rating).toBe(4);
  });
});

const day = fc.integer({ min: 0, max: 3_000 }).map((offset) => addDays("2020-01-01", offset));
const maybe = fc.option(day, { nil: null });
const anyCertificate = fc
  .record({
    issued_on: day,
    renewal_filed_on: maybe,
    revoked_on: maybe,
    superseded_on: maybe,
    extension: fc.option(fc.integer({ min: 1, max: 180 }), { nil: null }),
  })
  .map(({ extension, ...facts }): CertificateDates => {
    const expires_on = addMonths(facts.issued_on, 36);
    return {
      ...facts,
      expires_on,
      extended_until: extension === null ? null : addDays(expires_on, extension),
    };
  });

describe("over all histories", () => {
  it("the span of the star is exactly the days on which the certificate is in force", () => {
    fc.assert(
      fc.property(anyCertificate, day, (history, today) => {
        const span = starSpan(history);
        const isInSpan = span !== null && span.from <= today && today <= span.until;
        expect(isInSpan).toBe(isInForce(history, today));
      }),
      { numRuns: 2_000 },
    );
  });

  it("a plate promises a star only while some certificate is in force", () => {
    fc.assert(
      fc.property(fc.array(anyCertificate, { maxLength: 4 }), day, (histories, today) => {
        const plate = certificatePlate(
          histories.map((dates) => certificate(dates)),
          today,
        );
        const promisesStar = plate !== null && plate.state !== "expired";
        expect(promisesStar).toBe(histories.some((history) => isInForce(history, today)));
      }),
      { numRuns: 2_000 },
    );
  });

  it("nothing holds after its last day", () => {
    fc.assert(
      fc.property(anyCertificate, (history) => {
        expect(isInForce(history, addDays(holdsUntil(history), 1))).toBe(false);
      }),
    );
  });
});
