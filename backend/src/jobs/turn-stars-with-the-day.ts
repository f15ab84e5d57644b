import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { todayInVietnam } from "../calendar/today";
import { productsWithTurningStar } from "../queries/catalog/products-with-turning-star";
import { refreshCatalogWorkflow } from "../workflows/catalog/refresh-catalog";

/** Gives the index the certificate that speaks from today on, soon after midnight in Việt Nam. */
export default async function turnStarsWithTheDay(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const product_ids = await productsWithTurningStar(query, todayInVietnam());
  if (product_ids.length === 0) return;
  await refreshCatalogWorkflow(container).run({ input: { product_ids } });
}

export const config = {
  name: "turn-stars-with-the-day",
  // Every hour rather than at one: a server that was down at midnight catches up by itself.
  schedule: "1 * * * *",
};
