import type { MedusaContainer } from "@medusajs/framework/types";
import type { CalendarDate } from "../calendar/calendar-date";
import { todayInVietnam } from "../calendar/today";
import { productsOutOfStep } from "../queries/catalog/products-out-of-step";
import { forgetPagesWorkflow } from "../workflows/catalog/forget-pages";
import { refreshCatalogWorkflow } from "../workflows/catalog/refresh-catalog";

/** The day this process has turned everything to; none yet when it has just started. */
let turnedTo: CalendarDate | null = null;

/**
 * When a day begins in Việt Nam, and when the server starts: gives the index the certificates that
 * speak from today on, then lets no page be served that was judged on another day.
 */
export default async function turnStarsWithTheDay(container: MedusaContainer): Promise<void> {
  const today = todayInVietnam();
  if (turnedTo === today) return;
  const product_ids = await productsOutOfStep(container, today);
  if (product_ids === null) return;
  if (product_ids.length > 0) {
    await refreshCatalogWorkflow(container).run({ input: { product_ids } });
  }
  if (turnedTo !== null) await forgetPagesWorkflow(container).run({ input: { tags: ["shop"] } });
  turnedTo = today;
}

export const config = {
  name: "turn-stars-with-the-day",
  // As often as a change may take to be seen; all but the first look of a day end at once.
  schedule: { interval: 3_000 },
};
