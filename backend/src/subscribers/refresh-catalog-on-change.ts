import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import {
  ContainerRegistrationKeys,
  InventoryEvents,
  PricingEvents,
} from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type ChangedEntity, changedProducts } from "../queries/catalog/changed-products";
import { refreshCatalogWorkflow } from "../workflows/catalog/refresh-catalog";

/** Which entity each event is about. A deleted level or price is re-read through its product. */
const ENTITY_BY_EVENT: Readonly<Record<string, ChangedEntity>> = {
  "product.created": "product",
  "product.updated": "product",
  "product.deleted": "product",
  "product-variant.created": "product-variant",
  "product-variant.updated": "product-variant",
  [InventoryEvents.INVENTORY_LEVEL_CREATED]: "inventory-level",
  [InventoryEvents.INVENTORY_LEVEL_UPDATED]: "inventory-level",
  [InventoryEvents.RESERVATION_ITEM_CREATED]: "reservation-item",
  [InventoryEvents.RESERVATION_ITEM_UPDATED]: "reservation-item",
  [PricingEvents.PRICE_CREATED]: "price",
  [PricingEvents.PRICE_UPDATED]: "price",
};

const dataSchema = z
  .union([
    z.object({ id: z.union([z.string(), z.array(z.string())]) }),
    z.array(z.object({ id: z.string() })),
  ])
  .transform((data) => (Array.isArray(data) ? data.map(({ id }) => id) : [data.id].flat()));

/** Whatever the catalogue shows of a product has changed: the index and the pages follow. */
export default async function refreshCatalogOnChange({
  event,
  container,
}: SubscriberArgs): Promise<void> {
  const entity = ENTITY_BY_EVENT[event.name];
  if (!entity) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const product_ids = await changedProducts(query, entity, dataSchema.parse(event.data));
  if (product_ids.length === 0) return;
  await refreshCatalogWorkflow(container).run({ input: { product_ids } });
}

export const config: SubscriberConfig = {
  event: Object.keys(ENTITY_BY_EVENT),
  context: { subscriberId: "refresh-catalog-on-change" },
};
