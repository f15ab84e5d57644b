import type { GraphQuery } from "../graph-query";
import { z } from "@medusajs/framework/zod";
import { dayNumber } from "../../calendar/calendar-date";
import { todayInVietnam } from "../../calendar/today";
import type { Language } from "../../contracts/language";
import { type PlateCertificate, starSpan } from "../../modules/certification/certificate-status";
import { readStockPlaces } from "../showroom/stock-places";
import {
  offeredVariants,
  showroomsWithStock,
  type StockPlaces,
  type UnjudgedCard,
  unjudgedCard,
} from "./product-card";
import { type ProductRow, readProductRows } from "./product-row";

/** What a hit carries: the card in each language and the certificates it is judged by. */
export interface StoredCard {
  cards: Record<Language, UnjudgedCard>;
  certificates: PlateCertificate[];
}

/** A document of the search index `catalog`; its fields are declared in `src/search/catalog.ts`. */
export interface CatalogDocument extends Record<string, unknown> {
  id: string;
  card: string;
}

export async function readPublishedProductIds(
  query: GraphQuery,
  filters: Record<string, unknown> = {},
): Promise<string[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id"],
    filters: { ...filters, status: "published" },
  });
  return data.map((row: { id: string }) => row.id);
}

/** Documents of the published products among `ids`. */
export async function readCatalogDocuments(
  query: GraphQuery,
  ids: string[],
): Promise<CatalogDocument[]> {
  const filters = { id: ids, status: "published" };
  const [places, vietnamese, english] = await Promise.all([
    readStockPlaces(query),
    readProductRows(query, filters, "vi"),
    readProductRows(query, filters, "en"),
  ]);
  const englishById = new Map(english.map((row) => [row.id, row]));
  const today = todayInVietnam();
  return vietnamese.flatMap((row) => {
    const document = catalogDocument(row, englishById.get(row.id) ?? row, places, dayNumber(today));
    return document ? [document] : [];
  });
}

function catalogDocument(
  vi: ProductRow,
  en: ProductRow,
  places: StockPlaces,
  today: number,
): CatalogDocument | null {
  const viCard = unjudgedCard(vi, "vi", places);
  const enCard = unjudgedCard(en, "en", places);
  const group = vi.categories[0];
  if (!viCard || !enCard || !group) return null;
  const stored: StoredCard = { cards: { vi: viCard, en: enCard }, certificates: vi.certificates };
  const variants = offeredVariants(vi);
  return {
    id: vi.id,
    title: vi.title,
    title_en: en.title,
    maker: vi.producer?.name ?? "",
    place: [
      vi.commune?.name,
      vi.commune?.province.name,
      vi.former_commune?.name,
      vi.former_commune?.district ?? vi.listing.former_district,
      vi.former_commune?.province,
    ]
      .filter(Boolean)
      .join(" "),
    group_name: `${viCard.group.name} ${enCard.group.name}`,
    description: [vi.subtitle, en.subtitle, vi.listing.ingredients].filter(Boolean).join(" "),
    codes: variants.flatMap((variant) => [variant.sku, variant.barcode ?? ""]).join(" "),
    channels: vi.sales_channels.map((channel) => channel.name),
    groups: [group.handle, ...(group.parent_category ? [group.parent_category.handle] : [])],
    ...currentStar(vi.certificates, today),
    communes: [vi.commune?.slug, vi.former_commune?.slug].filter(Boolean),
    producer: vi.producer?.handle ?? null,
    points: showroomsWithStock(vi, places),
    price: viCard.price,
    in_stock: viCard.in_stock,
    created: Math.floor(vi.created_at.getTime() / 1000),
    card: JSON.stringify(stored),
  };
}

const NO_STAR = { star: null, star_from: null, star_until: null };

/**
 * The star with the first and last day on which it holds: the span that holds today, else the next
 * one to come. Days since 1970-01-01, so that every query compares them with its own today.
 */
function currentStar(
  certificates: ProductRow["certificates"],
  today: number,
): { star: number | null; star_from: number | null; star_until: number | null } {
  const spans = certificates
    .flatMap((certificate) => {
      const span = starSpan(certificate);
      return span
        ? [
            {
              star: certificate.star_rating,
              star_from: dayNumber(span.from),
              star_until: dayNumber(span.until),
            },
          ]
        : [];
    })
    .filter((span) => span.star_until >= today)
    .sort((a, b) => a.star_from - b.star_from);
  // Of two that hold today the one issued later speaks.
  return spans.filter((span) => span.star_from <= today).at(-1) ?? spans[0] ?? NO_STAR;
}

const hitSchema = z.object({ card: z.string() });

/** The stored card of a hit. Our own document, written by {@link readCatalogDocuments}. */
export function storedCardOf(document: unknown): StoredCard {
  return JSON.parse(hitSchema.parse(document).card) as StoredCard;
}
