import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import type { AdminCertificate } from "../../contracts/registry-admin";
import { env } from "../../env";
import { EXTENSION_DAYS, renewalWindow } from "../../modules/certification/renewal";
import {
  certificateRow,
  OFFICE_CERTIFICATE_FIELDS,
  officeCertificateSchema,
} from "./office-certificate";
import { readOfficeProposals } from "./office-proposals";
import { officeTimeline } from "./office-timeline";
import { scanMediaType } from "./scan-file";

const eventSchema = z.object({
  happened_at: z.coerce.date().transform((date) => date.toISOString()),
  action: z.string(),
  actor_name: z.string(),
  reason: z.string().nullable(),
  document_hash: z.string().nullable(),
});

/** All that the office knows of one certificate. Throws NOT_FOUND for an unknown one. */
export async function readOfficeCertificate(
  container: MedusaContainer,
  id: string,
  askerId: string,
  today: CalendarDate,
): Promise<AdminCertificate> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "certificate",
    fields: OFFICE_CERTIFICATE_FIELDS,
    filters: { id },
  });
  const [certificate] = z.array(officeCertificateSchema).parse(data);
  if (!certificate) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no certificate "${id}".`);
  }
  const [{ data: events }, { proposals }] = await Promise.all([
    query.graph({
      entity: "audit_event",
      fields: Object.keys(eventSchema.shape),
      filters: { subject_id: id },
    }),
    readOfficeProposals(container, { certificate_id: id }, askerId, today),
  ]);
  const { product: _product, scan_file, ...facts } = certificate;
  const window = renewalWindow(certificate);
  return {
    certificate: {
      ...facts,
      ...certificateRow(certificate, today),
      scan: scan_file === null ? null : { media_type: scanMediaType(scan_file) },
      public_url: `${env.STOREFRONT_URL}/chung-nhan/${certificate.lookup_code}`,
    },
    timeline: officeTimeline(certificate, z.array(eventSchema).parse(events), today),
    rules: {
      renewal_from: window.from,
      renewal_until: window.until,
      extension_latest: addDays(certificate.expires_on, EXTENSION_DAYS),
    },
    proposals,
    judged_on: today,
  };
}
