import type { CertificatePlate } from "@lang-sao/backend/contracts/certificate";
import type { Language } from "@lang-sao/backend/contracts/language";
import { certificationTexts } from "@/i18n/certification";
import { formatDate, formatMonth } from "@/lib/calendar-date";

export type PlateWording =
  | {
      kind: "holds";
      /** One gold glyph a star; drawn only here, where the certificate is in force. */
      glyphs: string;
      stars: string;
      decision: string;
      validity: string;
      /** Beside a date that is not a fact: "ngày minh hoạ". */
      dateRemark: string | null;
      /** In the last 180 days: how long it still holds. */
      daysLeft: string | null;
    }
  | { kind: "expired"; text: string; dateRemark: string | null };

/** The words of a certificate plate. Without a certificate there is no plate, hence no words. */
export function plateWording(plate: CertificatePlate, lang: Language): PlateWording {
  const t = certificationTexts(lang).plate;
  const dateRemark = plate.date_evidence === "D" ? t.dateRemark : null;
  if (plate.state === "expired") {
    const text = t.expired(plate.star_rating, formatMonth(plate.holds_until));
    return { kind: "expired", text, dateRemark };
  }
  return {
    kind: "holds",
    glyphs: "★".repeat(plate.star_rating),
    stars: t.stars(plate.star_rating),
    decision: t.decision(plate.decision_number),
    validity: t.validity(formatDate(plate.holds_until)),
    dateRemark,
    daysLeft: plate.state === "expiring" ? t.daysLeft(plate.days_left) : null,
  };
}
