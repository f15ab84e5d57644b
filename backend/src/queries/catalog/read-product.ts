import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { CalendarDate } from "../../calendar/calendar-date";
import { todayInVietnam } from "../../calendar/today";
import {
  type ProductCard,
  type ProductDetail,
  type ProductVariant,
  allergenSchema,
} from "../../contracts/catalog";
import type { CertificateDetail } from "../../contracts/certificate";
import type { Language } from "../../contracts/language";
import {
  certificatePlate,
  certificateStatus,
  speakingCertificate,
} from "../../modules/certification/certificate-status";
import { cachedRead } from "../cached-read";
import { readShowrooms } from "../showroom/read-showrooms";
import { readStockPlaces } from "../showroom/stock-places";
import {
  availableAt,
  imagesOf,
  judgedCard,
  offeredVariants,
  showroomsWithStock,
  type StockPlaces,
  unitOf,
  unjudgedCard,
} from "./product-card";
import { type ProductRow, readProductRows } from "./product-row";
import { ONLINE_CHANNEL, searchCatalog } from "./search-catalog";

/** Stock levels are not published beyond this many units. */
const PUBLISHED_STOCK = 20;
const RELATED = 4;

/**
 * A product's page in one answer, judged by today's date in Việt Nam. Throws NOT_FOUND for a handle
 * that is unknown, not published or not sold online.
 */
export async function readProduct(
  container: MedusaContainer,
  handle: string,
  language: Language,
): Promise<ProductDetail> {
  const today = todayInVietnam();
  return cachedRead(container, {
    key: { read: "product", handle, language, today },
    tags: ["catalog", `product:${handle}`],
    read: async () => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const [places, rows, showrooms] = await Promise.all([
        readStockPlaces(query),
        readProductRows(query, { handle, status: "published" }, language),
        readShowrooms(container, language),
      ]);
      const row = rows.find((candidate) =>
        candidate.sales_channels.some((channel) => channel.name === ONLINE_CHANNEL),
      );
      const card = row ? unjudgedCard(row, language, places) : null;
      if (!row || !card) {
        throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product "${handle}".`);
      }
      const stocked = new Set(showroomsWithStock(row, places));
      const product: ProductDetail["product"] = {
        ...judgedCard(card, certificatePlate(row.certificates, today)),
        ...detailsOf(row, places, today),
        points: showrooms.map((showroom) => ({
          handle: showroom.handle,
          name: showroom.name,
          in_stock: stocked.has(showroom.handle),
        })),
      };
      return {
        product,
        related: await relatedProducts(container, product, language),
        judged_on: today,
      };
    },
  });
}

function detailsOf(
  row: ProductRow,
  places: StockPlaces,
  today: CalendarDate,
): Omit<ProductDetail["product"], keyof ProductCard | "points"> {
  const { listing } = row;
  const sector = row.categories[0]?.parent_category;
  if (!sector) throw new Error(`The product group of ${row.handle} belongs to no sector.`);
  const plate = certificatePlate(row.certificates, today);
  return {
    listing_basis: plate !== null && plate.state !== "expired" ? "ocop" : listing.fallback_basis,
    images: imagesOf(row),
    sector: { code: sector.metadata.code, slug: sector.handle, name: sector.name },
    variants: offeredVariants(row).map((variant): ProductVariant => {
      const { net_quantity: value, net_unit: unit, shelf_life_days } = variant.metadata ?? {};
      return {
        id: variant.id,
        sku: variant.sku,
        barcode: variant.barcode,
        title: variant.title,
        unit: unitOf(variant.title),
        price: variant.price,
        net_quantity: value !== undefined && unit !== undefined ? { value, unit } : null,
        shelf_life_days: shelf_life_days ?? null,
        available: Math.min(PUBLISHED_STOCK, availableAt(variant, places.online)),
      };
    }),
    story: paragraphs(listing.story),
    usage: labelText(listing.usage, listing.usage_evidence),
    ingredients: labelText(listing.ingredients, listing.ingredients_evidence),
    storage: labelText(listing.storage, listing.storage_evidence),
    allergens: {
      codes: listing.allergens.flatMap((code) => {
        const known = allergenSchema.safeParse(code);
        return known.success ? [known.data] : [];
      }),
      text: listing.allergens_note,
      evidence: listing.allergens_evidence,
    },
    notes: listing.notes,
    offer_evidence: listing.offer_evidence,
    certificate: certificateDetail(row, today),
  };
}

export function paragraphs(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

function labelText(
  text: string | null,
  evidence: ProductRow["listing"]["usage_evidence"],
): { text: string; evidence: typeof evidence } | null {
  return text ? { text, evidence } : null;
}

function certificateDetail(row: ProductRow, today: CalendarDate): CertificateDetail | null {
  const certificate = speakingCertificate(row.certificates, today);
  const plate = certificatePlate(row.certificates, today);
  if (!certificate || !plate) return null;
  const status = certificateStatus(certificate, today);
  if (!status) return null;
  return {
    ...plate,
    id: certificate.id,
    status,
    legal_basis: certificate.legal_basis,
    decision_date: certificate.decision_date,
    issuing_authority: certificate.issuing_authority,
    authority_level: certificate.authority_level,
    expires_on: certificate.expires_on,
    extended_until: certificate.extended_until,
    holder_name_as_printed: certificate.holder_name_as_printed,
    address_as_printed: certificate.address_as_printed,
    source: certificate.source,
    checked_on: certificate.checked_on,
  };
}

/** Goods from the same village first, then of the same group; never alcohol, which is not promoted. */
async function relatedProducts(
  container: MedusaContainer,
  product: ProductDetail["product"],
  language: Language,
): Promise<ProductCard[]> {
  const base = {
    lang: language,
    q: "",
    group: [],
    star: [],
    commune: [],
    producer: [],
    point: [],
    facets: "0" as const,
    sort: "relevance" as const,
    page: 1,
    page_size: RELATED * 3,
  };
  const village = product.commune?.former?.slug ?? product.commune?.slug;
  const lists = await Promise.all([
    village ? searchCatalog(container, { ...base, commune: [village] }) : null,
    searchCatalog(container, { ...base, group: [product.group.slug] }),
    product.commune ? searchCatalog(container, { ...base, commune: [product.commune.slug] }) : null,
  ]);
  const found = new Map<string, ProductCard>();
  for (const card of lists.flatMap((list) => list?.products ?? [])) {
    if (card.id !== product.id && card.age_limit === null) found.set(card.id, card);
  }
  return [...found.values()].slice(0, RELATED);
}
