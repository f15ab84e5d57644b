import type { MedusaContainer } from "@medusajs/framework/types";
import { todayInVietnam } from "../calendar/today";
import { sendExpiryRemindersWorkflow } from "../workflows/certification/send-expiry-reminders";

/** Reminds producers and the office of certificates whose end is near. */
export default async function remindOfExpiry(container: MedusaContainer): Promise<void> {
  await sendExpiryRemindersWorkflow(container).run({ input: { today: todayInVietnam() } });
}

export const config = {
  name: "remind-of-expiry",
  // Every hour: a server that was down on the day catches up by itself.
  schedule: "11 * * * *",
};
