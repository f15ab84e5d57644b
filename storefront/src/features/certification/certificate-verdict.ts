import type { RegistryCertificate } from "@lang-sao/backend/contracts/certificate-registry";
import type { Language } from "@lang-sao/backend/contracts/language";
import { certificateRegistryTexts } from "@/i18n/certificate-registry";
import { formatDate } from "@/lib/calendar-date";

type Certificate = Pick<
  RegistryCertificate["certificate"],
  | "status"
  | "plate"
  | "star_rating"
  | "holds_until"
  | "issued_on"
  | "expires_on"
  | "renewal_filed_on"
  | "revoked_on"
  | "superseded_on"
>;

/** In one sentence, how a certificate stands today. */
export function certificateVerdict(certificate: Certificate, lang: Language): string {
  const t = certificateRegistryTexts(lang).paper.verdict;
  const until = formatDate(certificate.holds_until);
  const daysLeft = certificate.plate?.days_left ?? 0;
  switch (certificate.status) {
    case "revoked":
      return t.revoked(formatDate(certificate.revoked_on ?? certificate.holds_until));
    case "superseded":
      return t.superseded(formatDate(certificate.superseded_on ?? certificate.holds_until));
    case "expired":
      return t.expired(certificate.star_rating, until);
    case "extended":
      return t.extended(until, formatDate(certificate.expires_on));
    case "renewal_pending":
      return t.renewal(until, formatDate(certificate.renewal_filed_on ?? certificate.issued_on));
    case "active":
    case "expiring":
      return daysLeft === 0 ? t.lastDay : t.holds(until, daysLeft);
  }
}
