import type { LEGAL_BASES } from "../contracts/certificate";
import type { CalendarDate } from "../calendar/calendar-date";
import type { CertificateDates } from "../modules/certification/certificate-status";

export interface RegistryCertificate extends CertificateDates {
  id: string;
  product_code: string;
  star_rating: number;
  decision_number: string;
  holder_name_as_printed: string;
}

export interface RegistryProduct {
  id: string;
  title: string;
  producer: { name: string; registered_name: string } | null;
  commune: { id: string; name: string } | null;
  certificates: RegistryCertificate[];
}

export interface RegistryCriteriaSet {
  legal_basis: (typeof LEGAL_BASES)[number];
  effective_from: CalendarDate;
  effective_to: CalendarDate | null;
  star_thresholds: Readonly<Record<string, number>>;
  validity_months: number;
}
