import type { ProductCard } from "../../contracts/catalog";
import type { CertificatePlate } from "../../contracts/certificate";
import type { Image } from "../../contracts/image";
import type { Language } from "../../contracts/language";
import type { CommuneRef } from "../../contracts/place";
import type { ProductRow, VariantRow } from "./product-row";

/** A card but for its plate, which depends on the day it is shown. */
export type UnjudgedCard = Omit<ProductCard, "plate">;

export interface StockPlaces {
  /** Stock location that online orders are dispatched from. */
  online: string;
  /** Showroom handle by stock location. */
  showrooms: ReadonlyMap<string, string>;
}

/** Units of a variant that can still be promised at a stock location. */
export function availableAt(variant: VariantRow, locationId: string): number {
  if (variant.inventory_items.length === 0) return 0;
  return Math.min(
    ...variant.inventory_items.map((item) => {
      const level = item.inventory?.location_levels.find((row) => row.location_id === locationId);
      const free = level ? level.stocked_quantity - level.reserved_quantity : 0;
      return Math.max(0, Math.floor(free / item.required_quantity));
    }),
  );
}

/** Handles of the showrooms where at least one pack stands on the shelf. */
export function showroomsWithStock(row: ProductRow, places: StockPlaces): string[] {
  return [...places.showrooms]
    .filter(([location]) => row.variants.some((variant) => availableAt(variant, location) > 0))
    .map(([, handle]) => handle);
}

/** Variants that have a price, cheapest first. */
export function offeredVariants(row: ProductRow): (VariantRow & { price: number })[] {
  return row.variants
    .flatMap((variant) => {
      const price = variant.calculated_price?.calculated_amount;
      return price === null || price === undefined
        ? []
        : [{ ...variant, price: Math.round(price) }];
    })
    .sort((a, b) => a.price - b.price || (a.variant_rank ?? 0) - (b.variant_rank ?? 0));
}

/** `Hộp 300 g` as it follows a price: `hộp 300 g`. */
export function unitOf(variantTitle: string): string {
  return variantTitle.charAt(0).toLocaleLowerCase("vi") + variantTitle.slice(1);
}

export function imagesOf(row: ProductRow): Image[] {
  return [...row.images]
    .sort((a, b) => a.rank - b.rank)
    .map(
      (image) =>
        image.metadata ?? {
          renditions: [{ width: 1200, path: mediaPath(image.url) }],
          width: 1200,
          height: 1200,
          illustration: false,
        },
    );
}

/** Path below `/media/` of a file that the file provider stored. */
export function mediaPath(url: string): string {
  return new URL(url, "http://localhost").pathname.replace(/^\/(static\/)?/, "");
}

export function communeOf(row: Pick<ProductRow, "commune" | "former_commune">): CommuneRef | null {
  if (!row.commune) return null;
  return {
    slug: row.commune.slug,
    name: row.commune.name,
    province: row.commune.province.name,
    former: row.former_commune ?? null,
  };
}

export function groupOf(row: ProductRow, language: Language): ProductCard["group"] {
  const group = row.categories[0];
  if (!group) throw new Error(`Product ${row.handle} belongs to no product group.`);
  return {
    code: group.metadata.code,
    slug: group.handle,
    name: group.name,
    short_name: group.metadata.short_name?.[language] ?? group.name,
  };
}

/** The card of a product, or null when nothing of it can be bought (no variant has a price). */
export function unjudgedCard(
  row: ProductRow,
  language: Language,
  places: StockPlaces,
): UnjudgedCard | null {
  const variants = offeredVariants(row);
  const first = variants[0];
  const last = variants.at(-1);
  if (!first || !last) return null;
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    summary: row.subtitle ?? "",
    image: imagesOf(row)[0] ?? null,
    price: first.price,
    price_max: last.price,
    unit: unitOf(first.title),
    producer: row.producer ? { handle: row.producer.handle, name: row.producer.name } : null,
    commune: communeOf(row),
    former_district: row.listing.former_district,
    group: groupOf(row, language),
    in_stock: variants.some((variant) => availableAt(variant, places.online) > 0),
    pickup_only: row.listing.fulfilment === "pickup_only",
    age_limit: row.listing.age_limit,
    single_variant_id: variants.length === 1 ? first.id : null,
  };
}

export function judgedCard(card: UnjudgedCard, plate: CertificatePlate | null): ProductCard {
  return { ...card, plate };
}
