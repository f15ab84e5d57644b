import type { CertificatePlate } from "@lang-sao/backend/contracts/certificate";
import { describe, expect, it } from "vitest";
import { certificateVerdict } from "./certificate-verdict";

const plate: CertificatePlate = {
  state: "expiring",
  star_rating: 4,
  decision_number: "104/QĐ-UBND",
  issued_on: "2024-06-30",
  holds_until: "2027-06-30",
  days_left: 80,
  product_code: "33-12688-1-2024",
  lookup_code: "7K3M9Q2D",
  star_evidence: "A",
  date_evidence: "A",
};
const certificate = {
  status: "expiring",
  plate,
  star_rating: 4,
  issued_on: "2024-06-30",
  holds_until: "2027-06-30",
  expires_on: "2027-06-30",
  renewal_filed_on: null,
  revoked_on: null,
  superseded_on: null,
} as const;

describe("how a certificate stands, in a sentence", () => {
  it("tells the last day and how far off it is", () => {
    expect(certificateVerdict(certificate, "vi")).toBe(
      "Đang có hiệu lực, đến hết ngày 30/06/2027 (còn 80 ngày).",
    );
    expect(certificateVerdict({ ...certificate, plate: { ...plate, days_left: 1 } }, "en")).toBe(
      "In force through 30/06/2027 (1 day left).",
    );
  });

  it("tells of the last day itself", () => {
    expect(certificateVerdict({ ...certificate, plate: { ...plate, days_left: 0 } }, "vi")).toBe(
      "Đang có hiệu lực. Hôm nay là ngày cuối.",
    );
  });

  it("speaks of an expired class in the past tense", () => {
    const expired = { ...certificate, status: "expired" } as const;
    expect(certificateVerdict(expired, "vi")).toBe(
      "Từng đạt OCOP 4 sao. Giấy đã hết hạn sau ngày 30/06/2027.",
    );
  });

  it("names no star of a revoked one", () => {
    const revoked = { ...certificate, status: "revoked", plate: null, revoked_on: "2026-11-23" };
    const words = certificateVerdict({ ...revoked, status: "revoked" }, "vi");
    expect(words).toBe("Đã bị thu hồi từ ngày 23/11/2026.");
    expect(words).not.toMatch(/sao|★/);
  });
});
