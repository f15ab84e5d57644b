import type { CertificatePlate } from "@lang-sao/backend/contracts/certificate";
import { describe, expect, it } from "vitest";
import { plateWording } from "./plate-wording";

const inForce: CertificatePlate = {
  state: "in_force",
  star_rating: 4,
  decision_number: "DEMO-104/QĐ-UBND",
  issued_on: "2024-06-30",
  holds_until: "2027-06-30",
  days_left: 219,
  product_code: "33-12688-1-2024",
  lookup_code: "7K3M9Q2D",
  star_evidence: "B1",
  date_evidence: "D",
};

describe("the certificate plate", () => {
  it("shows stars, decision and the last day while the certificate is in force", () => {
    expect(plateWording(inForce, "vi")).toEqual({
      kind: "holds",
      glyphs: "★★★★",
      stars: "OCOP 4 sao",
      decision: "Quyết định DEMO-104/QĐ-UBND",
      validity: "hiệu lực đến 30/06/2027",
      dateRemark: "ngày minh hoạ",
      daysLeft: null,
    });
  });

  it("tells the days that are left when it is expiring", () => {
    const words = plateWording({ ...inForce, state: "expiring", days_left: 79 }, "vi");
    expect(words).toMatchObject({ kind: "holds", glyphs: "★★★★", daysLeft: "còn 79 ngày" });
  });

  it("still holds on its last day", () => {
    const words = plateWording({ ...inForce, state: "expiring", days_left: 0 }, "vi");
    expect(words).toMatchObject({ glyphs: "★★★★", daysLeft: "hôm nay là ngày cuối" });
  });

  it("has no glyph and says so in the past tense once expired", () => {
    const expired = { ...inForce, state: "expired", holds_until: "2026-06-30", days_left: -146 };
    const words = plateWording(expired as CertificatePlate, "vi");
    expect(words).toEqual({
      kind: "expired",
      text: "từng đạt OCOP 4 sao, hết hạn 06/2026",
      dateRemark: "ngày minh hoạ",
    });
    expect(JSON.stringify(words)).not.toContain("★");
  });

  it("does not call a proven date illustrative", () => {
    expect(plateWording({ ...inForce, date_evidence: "A" }, "vi").dateRemark).toBeNull();
  });

  it("speaks English, with a singular for the last day but one", () => {
    const words = plateWording({ ...inForce, state: "expiring", days_left: 1 }, "en");
    expect(words).toMatchObject({
      stars: "OCOP 4 stars",
      validity: "valid until 30/06/2027",
      daysLeft: "1 day left",
    });
  });
});
