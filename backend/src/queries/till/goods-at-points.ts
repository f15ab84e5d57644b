import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CalendarDate } from "../../calendar/calendar-date";
import type { Language } from "../../contracts/language";
import type { TillCard, TillVariant } from "../../contracts/till";
import { certificatePlate } from "../../modules/certification/certificate-status";
import {
  availableAt,
  judgedCard,
  offeredVariants,
  showroomsWithStock,
  type StockPlaces,
  unjudgedCard,
} from "../catalog/product-card";
import { type ProductRow, readProductRows } from "../catalog/product-row";
import { ONLINE_CHANNEL } from "../catalog/search-catalog";
import { readShowrooms } from "../showroom/read-showrooms";
import { readStockPlaces } from "../showroom/stock-places";

/** Whose shelves are meant by "here", and what the others are called. */
export interface Shelves {
  places: StockPlaces;
  here: string;
  names: ReadonlyMap<string, string>;
}

export async function readShelves(
  container: MedusaContainer,
  here: string,
  language: Language,
): Promise<Shelves> {
  const [places, showrooms] = await Promise.all([
    readStockPlaces(container.resolve(ContainerRegistrationKeys.QUERY)),
    readShowrooms(container, language),
  ]);
  return { places, here, names: new Map(showrooms.map(({ handle, name }) => [handle, name])) };
}

/** The goods of the catalogue among these, as they are now: stock is read, not remembered. */
export async function readGoods(
  container: MedusaContainer,
  filters: { id: string[] } | { handle: string },
  language: Language,
): Promise<ProductRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const rows = await readProductRows(query, { ...filters, status: "published" }, language);
  return rows.filter((row) => row.sales_channels.some(({ name }) => name === ONLINE_CHANNEL));
}

/** What a variant's stock is here and at the other points, stocked less reserved. */
export function stockOf(
  variant: ProductRow["variants"][number],
  { places, here, names }: Shelves,
): Pick<TillVariant, "here" | "elsewhere"> {
  const everywhere = [...places.showrooms].map(([location, handle]) => ({
    handle,
    name: names.get(handle) ?? handle,
    available: availableAt(variant, location),
  }));
  return {
    here: everywhere.find(({ handle }) => handle === here)?.available ?? 0,
    elsewhere: everywhere.filter(({ handle, available }) => handle !== here && available > 0),
  };
}

/** The card of a product at the counter, or null when nothing of it has a price. */
export function tillCard(
  row: ProductRow,
  shelves: Shelves,
  today: CalendarDate,
  language: Language,
): TillCard | null {
  const card = unjudgedCard(row, language, shelves.places);
  if (!card) return null;
  const stocked = showroomsWithStock(row, shelves.places);
  return {
    ...judgedCard(card, certificatePlate(row.certificates, today)),
    here: offeredVariants(row).reduce((sum, variant) => sum + stockOf(variant, shelves).here, 0),
    points_elsewhere: stocked.filter((handle) => handle !== shelves.here).length,
  };
}
