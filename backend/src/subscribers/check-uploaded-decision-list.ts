import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { z } from "@medusajs/framework/zod";
import { checkDecisionImportWorkflow } from "../workflows/decision-import/check-decision-import";
import { DECISION_LIST_UPLOADED } from "../workflows/decision-import/upload-decision-list";

const dataSchema = z.object({ id: z.string() });

/** A list is checked as soon as it is uploaded, behind the answer that said so. */
export default async function checkUploadedDecisionList({
  event,
  container,
}: SubscriberArgs): Promise<void> {
  const { id } = dataSchema.parse(event.data);
  await checkDecisionImportWorkflow(container).run({ input: { id } });
}

export const config: SubscriberConfig = {
  event: DECISION_LIST_UPLOADED,
  context: { subscriberId: "check-uploaded-decision-list" },
};
