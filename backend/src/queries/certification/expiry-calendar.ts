import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { addDays, addMonths, type CalendarDate } from "../../calendar/calendar-date";
import type { ExpiringCertificate, ExpiryCalendar } from "../../contracts/registry-admin";
import { holdsUntil, isInForce } from "../../modules/certification/certificate-status";
import { renewalWindow } from "../../modules/certification/renewal";
import {
  certificateRow,
  OFFICE_CERTIFICATE_FIELDS,
  type OfficeCertificate,
  officeCertificateSchema,
} from "./office-certificate";
import { endsByFilter, statusFilter } from "./status-filter";

/** A certificate that expired longer ago is no longer chased. */
const CHASED_DAYS = 180;

const reminderSchema = z.object({
  certificate_id: z.string(),
  holds_until: z.string(),
  days_before: z.int(),
  recipient: z.enum(["producer", "office"]),
  sent_at: z.coerce
    .date()
    .transform((date) => date.toISOString())
    .nullable(),
});
type Reminder = z.infer<typeof reminderSchema>;

/** What ends in each month from this one on, and what should have been renewed and was not. */
export async function readExpiryCalendar(
  container: MedusaContainer,
  months: number,
  today: CalendarDate,
): Promise<ExpiryCalendar> {
  const thisMonth = `${today.slice(0, 7)}-01`;
  const last = addDays(addMonths(thisMonth, months), -1);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "certificate",
    fields: OFFICE_CERTIFICATE_FIELDS,
    filters: {
      $or: [
        endsByFilter(last, today),
        {
          $and: [
            statusFilter("expired", today),
            { expires_on: { $gte: addDays(today, -2 * CHASED_DAYS) } },
          ],
        },
      ],
    },
  });
  const certificates = z.array(officeCertificateSchema).parse(data);
  const reminders = await readReminders(
    container,
    certificates.map(({ id }) => id),
  );
  const rows = certificates
    .map((certificate) => expiring(certificate, reminders, today))
    .sort((a, b) => (a.holds_until < b.holds_until ? -1 : a.holds_until > b.holds_until ? 1 : 0));
  return {
    overdue: rows.filter((row) => row.window === "missed" && row.days_left >= -CHASED_DAYS),
    months: Array.from({ length: months }, (_, index) => {
      const month = addMonths(thisMonth, index).slice(0, 7);
      return {
        month,
        certificates: rows.filter((row) => row.in_force && row.holds_until.startsWith(month)),
      };
    }),
    judged_on: today,
  };
}

async function readReminders(container: MedusaContainer, ids: string[]): Promise<Reminder[]> {
  if (ids.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "expiry_reminder",
    fields: Object.keys(reminderSchema.shape),
    filters: { certificate_id: ids },
  });
  return z.array(reminderSchema).parse(data);
}

function expiring(
  certificate: OfficeCertificate,
  reminders: readonly Reminder[],
  today: CalendarDate,
): ExpiringCertificate {
  const { from, until } = renewalWindow(certificate);
  const filed = certificate.renewal_filed_on !== null && isInForce(certificate, today);
  return {
    ...certificateRow(certificate, today),
    renewal_from: from,
    renewal_until: until,
    renewal_filed_on: certificate.renewal_filed_on,
    window: filed ? "filed" : today < from ? "ahead" : today <= until ? "open" : "missed",
    reminders: reminders
      .filter(
        (reminder) =>
          reminder.certificate_id === certificate.id &&
          reminder.holds_until === holdsUntil(certificate),
      )
      .map(({ days_before, recipient, sent_at }) => ({ days_before, recipient, sent_at }))
      .sort((a, b) => b.days_before - a.days_before),
  };
}
