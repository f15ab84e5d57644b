import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { CatalogHandles } from "../../contracts/catalog";
import { ONLINE_CHANNEL } from "./search-catalog";

const rowsSchema = z.array(
  z.object({
    handle: z.string(),
    updated_at: z.coerce.date(),
    listing: z.object({ id: z.string() }).nullish(),
    sales_channels: z.array(z.object({ name: z.string() })).default([]),
  }),
);

/** Every product that has a page, with the day it was last changed. */
export async function readHandles(container: MedusaContainer): Promise<CatalogHandles["products"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "updated_at", "listing.id", "sales_channels.name"],
    filters: { status: "published" },
    pagination: { order: { handle: "ASC" } },
  });
  return rowsSchema
    .parse(data)
    .filter(
      (row) => row.listing && row.sales_channels.some((channel) => channel.name === ONLINE_CHANNEL),
    )
    .map((row) => ({ handle: row.handle, updated_on: row.updated_at.toISOString().slice(0, 10) }));
}
