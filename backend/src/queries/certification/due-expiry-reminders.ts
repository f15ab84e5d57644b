import { z } from "@medusajs/framework/zod";
import type { CalendarDate } from "../../calendar/calendar-date";
import { evidenceLevelSchema } from "../../contracts/certificate";
import { speakingCertificate } from "../../modules/certification/certificate-status";
import { type DueReminder, dueReminder } from "../../modules/certification/expiry-reminder";
import type { GraphQuery } from "../graph-query";

const BATCH = 500;

const certificateSchema = z.object({
  id: z.string(),
  lookup_code: z.string(),
  star_rating: z.number(),
  decision_number: z.string(),
  date_evidence: evidenceLevelSchema,
  issued_on: z.string(),
  expires_on: z.string(),
  extended_until: z.string().nullable(),
  renewal_filed_on: z.string().nullable(),
  revoked_on: z.string().nullable(),
  superseded_on: z.string().nullable(),
});

const rowSchema = z.object({
  title: z.string(),
  producer: z.object({ name: z.string(), email: z.string().nullable() }).nullish(),
  certificates: z.array(certificateSchema.nullish()).nullish(),
});

/** A certificate whose end is near, with what a reminder of it has to say. */
export interface DueExpiryReminder extends DueReminder {
  certificate: Pick<
    z.infer<typeof certificateSchema>,
    "id" | "lookup_code" | "star_rating" | "decision_number" | "date_evidence"
  >;
  product: string;
  producer: { name: string; email: string | null } | null;
}

/** Of every product the reminder that is due for the certificate that gives it its star today. */
export async function dueExpiryReminders(
  query: GraphQuery,
  today: CalendarDate,
): Promise<DueExpiryReminder[]> {
  const found: DueExpiryReminder[] = [];
  for (let skip = 0; ; skip += BATCH) {
    const { data } = await query.graph({
      entity: "product",
      fields: [
        "title",
        "producer.name",
        "producer.email",
        ...Object.keys(certificateSchema.shape).map((field) => `certificates.${field}`),
      ],
      pagination: { skip, take: BATCH, order: { id: "ASC" } },
    });
    const rows = z.array(rowSchema).parse(data);
    for (const row of rows) {
      const certificates = (row.certificates ?? []).filter(
        (one) => one !== null && one !== undefined,
      );
      const certificate = speakingCertificate(certificates, today);
      const due = certificate && dueReminder(certificate, today);
      if (!due) continue;
      found.push({ ...due, certificate, product: row.title, producer: row.producer ?? null });
    }
    if (rows.length < BATCH) return found;
  }
}
