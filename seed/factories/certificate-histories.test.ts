import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../backend/src/calendar/calendar-date";
import {
  certificateStatus,
  isInForce,
} from "../../backend/src/modules/certification/certificate-status";
import { certificateHistory, HISTORY_KINDS, randomHistory } from "./certificate-histories";
import type { InventedCertificate } from "./invented-certificate";

const TODAY = "2026-11-23";

function expectLawful(history: readonly InventedCertificate[]): void {
  for (const certificate of history) {
    expect(certificate.expires_on > certificate.issued_on).toBe(true);
    if (certificate.extended_until !== null) {
      const extension = daysBetween(certificate.expires_on, certificate.extended_until);
      expect(extension).toBeGreaterThan(0);
      expect(extension).toBeLessThanOrEqual(180);
    }
    expect(certificate.revoke_reason === null).toBe(certificate.revoked_on === null);
    expect(certificate.decision_number).toMatch(/^DEMO-/);
    expect(certificate.holder_name_as_printed).toContain("không có thật");
  }
  for (const day of history.flatMap(({ issued_on, expires_on }) => [issued_on, expires_on])) {
    for (const shift of [-1, 0, 1, 90]) {
      const inForce = history.filter((one) => isInForce(one, addDays(day, shift)));
      expect(inForce.length).toBeLessThanOrEqual(1);
    }
  }
}

describe("an invented history", () => {
  it.each(HISTORY_KINDS)("of the kind %s breaks no rule of the registry", (kind) => {
    expectLawful(certificateHistory(kind, TODAY, 7));
  });

  it.each([
    ["future", null],
    ["in_force", "active"],
    ["expiring", "expiring"],
    ["last_day", "expiring"],
    ["renewal_pending", "renewal_pending"],
    ["extended", "extended"],
    ["extension_over", "expired"],
    ["expired_yesterday", "expired"],
    ["revoked_today", "revoked"],
    ["revoked_tomorrow", "active"],
  ] as const)("of the kind %s is %s today", (kind, status) => {
    expect(certificateHistory(kind, TODAY, 1).map((one) => certificateStatus(one, TODAY))).toEqual([
      status,
    ]);
  });

  it("of chance breaks no rule either, and comes out alike for the same seed", () => {
    const met = new Set<string | null>();
    for (let seed = 1; seed <= 2_000; seed += 1) {
      const history = randomHistory(seed, TODAY);
      expectLawful(history);
      for (const one of history) met.add(certificateStatus(one, TODAY));
    }
    expect([...met].sort()).toEqual(
      [
        "active",
        "expired",
        "expiring",
        "extended",
        "renewal_pending",
        "revoked",
        "superseded",
        null,
      ].sort(),
    );
    expect(randomHistory(5, TODAY)).toEqual(randomHistory(5, TODAY));
  });
});
