import type {
  CreateNotificationDTO,
  INotificationModuleService,
  MedusaContainer,
} from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { CalendarDate } from "../../calendar/calendar-date";
import { env } from "../../env";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type { ReminderRecipient } from "../../modules/certification/expiry-reminder";
import type CertificationModuleService from "../../modules/certification/service";
import {
  type DueExpiryReminder,
  dueExpiryReminders,
} from "../../queries/certification/due-expiry-reminders";
import { type LetterState, officeNotice, producerLetter } from "./expiry-reminder-texts";

const TEMPLATE = "expiry-reminder";

export interface SentExpiryReminders {
  sent: number;
  failed: number;
}

/**
 * A reminder is claimed under its unique index, then sent, then marked as sent. Whoever dies between
 * leaves a claim that is taken over after ten minutes; the notification's idempotency key, the
 * claim's id, keeps what went out already from going out again. Nothing is undone: what was sent is
 * sent. One that cannot be sent does not keep the others back, and is tried again within the hour.
 */
const sendExpiryRemindersStep = createStep(
  "send-expiry-reminders",
  async ({ today }: { today: CalendarDate }, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const due = await dueExpiryReminders(container.resolve(ContainerRegistrationKeys.QUERY), today);
    const result: SentExpiryReminders = { sent: 0, failed: 0 };
    for (const reminder of due) {
      for (const recipient of reminder.recipients) {
        const letter = notificationFor(reminder, recipient);
        if (!letter) continue;
        const id = await service.claimExpiryReminder({
          certificate_id: reminder.certificate.id,
          holds_until: reminder.holds_until,
          days_before: reminder.days_before,
          recipient,
        });
        if (id === null) continue;
        try {
          const notification_id = await sendOnce(container, { ...letter, idempotency_key: id });
          await service.recordSentExpiryReminder({ id, notification_id });
          result.sent += 1;
        } catch (error) {
          result.failed += 1;
          container
            .resolve(ContainerRegistrationKeys.LOGGER)
            .error(
              `The reminder of expiry ${id} could not be sent and is tried again.`,
              asError(error),
            );
        }
      }
    }
    return new StepResponse(result);
  },
);

/** Null where the producer has no address to write to; the office's notice says so. */
function notificationFor(
  due: DueExpiryReminder,
  recipient: ReminderRecipient,
): CreateNotificationDTO | null {
  const subject = {
    template: TEMPLATE,
    trigger_type: TEMPLATE,
    resource_type: "certificate",
    resource_id: due.certificate.id,
  };
  if (recipient === "office") {
    const notice = officeNotice(due, letterState(due), env.STOREFRONT_URL);
    // The admin's feed shows what is addressed to nobody to everybody of the office.
    return { ...subject, channel: "feed", to: "", data: { ...notice } };
  }
  if (!due.producer?.email) return null;
  const { subject: title, text, html } = producerLetter(due, env.STOREFRONT_URL);
  return {
    ...subject,
    channel: "email",
    to: due.producer.email,
    data: { subject: title, text },
    content: { subject: title, text, html },
  };
}

function letterState(due: DueExpiryReminder): LetterState {
  if (!due.recipients.includes("producer")) return "not_needed";
  if (!due.producer?.email) return "no_address";
  return env.SENDGRID_API_KEY === undefined ? "no_mail_service" : "sent";
}

/**
 * Sends a notification unless one of its key was sent before; its id. Of one that an ended process
 * left half-way it is not known whether it went out: it is not sent a second time.
 */
async function sendOnce(
  container: MedusaContainer,
  notification: CreateNotificationDTO & { idempotency_key: string },
): Promise<string> {
  const notifications = container.resolve<INotificationModuleService & FailedNotifications>(
    Modules.NOTIFICATION,
  );
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "notification",
    fields: ["id", "status"],
    filters: { idempotency_key: notification.idempotency_key },
  });
  const earlier = earlierSchema.optional().parse(data[0]);
  if (earlier && earlier.status !== "failure") return earlier.id;
  // Medusa would send a failed one again, then fail to record it under the id it had.
  if (earlier) await notifications.deleteNotifications(earlier.id);
  const { id } = await notifications.createNotifications(notification);
  return id;
}

const earlierSchema = z.object({
  id: z.string(),
  status: z.enum(["pending", "success", "failure"]),
});

/** What the module has and its type does not tell. */
interface FailedNotifications {
  deleteNotifications(id: string): Promise<void>;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Sends what is due on a day of the reminders that a certificate's end is near; each once. */
export const sendExpiryRemindersWorkflow = createWorkflow(
  "send-expiry-reminders",
  (input: WorkflowData<{ today: CalendarDate }>) =>
    new WorkflowResponse(sendExpiryRemindersStep(input)),
);
