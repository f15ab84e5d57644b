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
