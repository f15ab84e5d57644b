import { model } from "@medusajs/framework/utils";

/** A reminder that was claimed for sending; the unique index is what sends each once. */
export const ExpiryReminder = model
  .define("expiry_reminder", {
    id: model.id({ prefix: "oremi" }).primaryKey(),
    certificate_id: model.text(),
    /** The certificate's last day when it was reminded of: an extension starts a new round. */
    holds_until: model.text(),
    days_before: model.number(),
    recipient: model.enum(["producer", "office"]),
    claimed_at: model.dateTime(),
    sent_at: model.dateTime().nullable(),
    notification_id: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_expiry_reminder_once",
      on: ["certificate_id", "holds_until", "days_before", "recipient"],
      unique: true,
    },
  ]);
