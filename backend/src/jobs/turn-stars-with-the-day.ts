import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CalendarDate } from "../calendar/calendar-date";
import { todayInVietnam } from "../calendar/today";
import { productsOutOfStep } from "../queries/catalog/products-out-of-step";
import { readUntiedCertificates } from "../queries/certification/untied-certificates";
import { forgetPagesWorkflow } from "../workflows/catalog/forget-pages";
import { refreshCatalogWorkflow } from "../workflows/catalog/refresh-catalog";
import { tieCertificatesWorkflow } from "../workflows/certification/tie-certificates";

/** The day this process has turned everything to; none yet when it has just started. */
let turnedTo: CalendarDate | null = null;

/**
 * When a day begins in Việt Nam, and when the server starts: gives the index the certificates that
 * speak from today on, then lets no page be served that was judged on another day, or before a
 * server was killed that had not yet said what it changed.
 */
export default async function turnStarsWithTheDay(container: MedusaContainer): Promise<void> {
  const today = todayInVietnam();
  if (turnedTo === today) return;
  if (turnedTo === null) await tieCertificates(container);
  const product_ids = await productsOutOfStep(container, today);
  if (product_ids === null) return;
  if (product_ids.length > 0) {
    await refreshCatalogWorkflow(container).run({ input: { product_ids } });
  }
  await forgetPagesWorkflow(container).run({ input: { tags: ["shop"] } });
  turnedTo = today;
}

/** Finishes what a server began that was killed between recording a certificate and tying it. */
async function tieCertificates(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const certificates = await readUntiedCertificates(query);
  if (certificates.length === 0) return;
  await tieCertificatesWorkflow(container).run({ input: { certificates } });
}

export const config = {
  name: "turn-stars-with-the-day",
  // As often as a change may take to be seen; all but the first look of a day end at once.
  schedule: { interval: 3_000 },
};
