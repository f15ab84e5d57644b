import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { CalendarDate } from "../../calendar/calendar-date";
import type { ReminderRecipient } from "./expiry-reminder";
import { DecisionImportRecords } from "./decision-import-records";

export default class CertificationModuleService extends DecisionImportRecords {
  /**
   * Takes a reminder upon itself, so that nobody else sends it: its id, or null where it was sent
   * or another process is at it. A claim that led to nothing within ten minutes may be taken over.
   * The database's clock measures them, since it is one for all machines.
   */
  @InjectTransactionManager()
  async claimExpiryReminder(
    reminder: {
      certificate_id: string;
      holds_until: CalendarDate;
      days_before: number;
      recipient: ReminderRecipient;
    },
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<string | null> {
    const manager = context.transactionManager ?? context.manager;
    if (!manager) throw new Error("No database manager in the module's context.");
    const rows = await manager.execute<{ id: string }[]>(
      `insert into expiry_reminder
         (id, certificate_id, holds_until, days_before, recipient, claimed_at)
       values (?, ?, ?, ?, ?, clock_timestamp())
       on conflict (certificate_id, holds_until, days_before, recipient) where deleted_at is null
       do update set claimed_at = excluded.claimed_at, updated_at = excluded.claimed_at
       where expiry_reminder.sent_at is null
         and expiry_reminder.claimed_at < clock_timestamp() - interval '10 minutes'
       returning id`,
      [
        generateEntityId(undefined, "oremi"),
        reminder.certificate_id,
        reminder.holds_until,
        reminder.days_before,
        reminder.recipient,
      ],
    );
    return rows[0]?.id ?? null;
  }

  /** Records that a claimed reminder went out, and as which notification. */
  @InjectTransactionManager()
  async recordSentExpiryReminder(
    sent: { id: string; notification_id: string },
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<void> {
    const manager = context.transactionManager ?? context.manager;
    if (!manager) throw new Error("No database manager in the module's context.");
    await manager.execute(
      `update expiry_reminder
       set sent_at = clock_timestamp(), updated_at = clock_timestamp(), notification_id = ?
       where id = ?`,
      [sent.notification_id, sent.id],
    );
  }
}
