import { z } from "@medusajs/framework/zod";
import { type CalendarDate, daysBetween } from "../../calendar/calendar-date";
import type { AdminCertificateRow } from "../../contracts/registry-admin";
import {
  certificateStatus,
  holdsUntil,
  isInForce,
} from "../../modules/certification/certificate-status";
import { publicFactsSchema } from "./certificate-facts";

const nullable = z.string().nullable();

const factsSchema = publicFactsSchema.extend({
  score: z.coerce.number().nullable(),
  assessment_id: nullable,
  scan_file: nullable,
  document_hash: nullable,
});

/** A certificate with the product it certifies, as the office's pages read it. */
export const officeCertificateSchema = factsSchema.extend({
  product: z
    .object({
      id: z.string(),
      title: z.string(),
      handle: z.string(),
      commune: z.object({ name: z.string() }).nullish(),
    })
    .nullish(),
});
export type OfficeCertificate = z.infer<typeof officeCertificateSchema>;

export const OFFICE_CERTIFICATE_FIELDS = [
  ...Object.keys(factsSchema.shape),
  "product.id",
  "product.title",
  "product.handle",
  "product.commune.name",
];

/** The row of a certificate, judged by today. */
export function certificateRow(
  certificate: OfficeCertificate,
  today: CalendarDate,
): AdminCertificateRow {
  const until = holdsUntil(certificate);
  const { product } = certificate;
  return {
    id: certificate.id,
    lookup_code: certificate.lookup_code,
    product_code: certificate.product_code,
    product: product ? { id: product.id, title: product.title, handle: product.handle } : null,
    commune: product?.commune?.name ?? null,
    holder_name_as_printed: certificate.holder_name_as_printed,
    star_rating: certificate.star_rating,
    decision_number: certificate.decision_number,
    issued_on: certificate.issued_on,
    holds_until: until,
    days_left: daysBetween(today, until),
    status: certificateStatus(certificate, today),
    in_force: isInForce(certificate, today),
    date_evidence: certificate.date_evidence,
  };
}
