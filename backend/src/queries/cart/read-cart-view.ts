import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { todayInVietnam } from "../../calendar/today";
import { type CartLine, type CartView, MAX_LINE_QUANTITY } from "../../contracts/cart";
import type { Language } from "../../contracts/language";
import { certificatePlate } from "../../modules/certification/certificate-status";
import { availableAt, imagesOf, offeredVariants, type StockPlaces } from "../catalog/product-card";
import { type ProductRow, readProductRows } from "../catalog/product-row";
import { ONLINE_CHANNEL } from "../catalog/search-catalog";
import { readStockPlaces } from "../showroom/stock-places";
import { cartError } from "./cart-error";
import { type CartMetadata, parseCartMetadata } from "./cart-metadata";

const amount = z.coerce.number();

const cartRowSchema = z.object({
  id: z.string(),
  completed_at: z.coerce.date().nullable(),
  metadata: z.unknown(),
  total: amount,
  item_total: amount,
  shipping_total: amount,
  tax_total: amount,
  items: z
    .array(
      z.object({
        id: z.string(),
        variant_id: z.string(),
        product_id: z.string(),
        product_title: z.string().nullable(),
        product_handle: z.string().nullable(),
        variant_title: z.string().nullable(),
        quantity: amount,
        unit_price: amount,
        total: amount,
        created_at: z.coerce.date(),
      }),
    )
    .default([]),
  shipping_methods: z.array(z.object({ id: z.string() })).default([]),
});
export type CartRow = z.infer<typeof cartRowSchema> & { kept: CartMetadata };

const FIELDS = [
  "id",
  "completed_at",
  "metadata",
  "total",
  "item_total",
  "shipping_total",
  "tax_total",
  "items.id",
  "items.variant_id",
  "items.product_id",
  "items.product_title",
  "items.product_handle",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.created_at",
  "shipping_methods.id",
];

/** Throws `cart_unknown` when there is no such cart. */
export async function readCartRow(container: MedusaContainer, id: string): Promise<CartRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } });
  const cart: unknown = data[0];
  if (!cart) throw cartError("cart_unknown", `There is no cart "${id}".`);
  const row = cartRowSchema.parse(cart);
  return { ...row, kept: parseCartMetadata(row.metadata) };
}

/** The cart as the buyer sees it, each line checked against today's price, stock and listing. */
export async function readCartView(
  container: MedusaContainer,
  id: string,
  language: Language,
): Promise<CartView> {
  const cart = await readCartRow(container, id);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const productIds = [...new Set(cart.items.map((item) => item.product_id))];
  const [places, products] = await Promise.all([
    readStockPlaces(query),
    productIds.length > 0 ? readProductRows(query, { id: productIds }, language) : [],
  ]);
  const lines = [...cart.items]
    .sort((a, b) => a.created_at.getTime() - b.created_at.getTime())
    .map((item) => cartLine(item, cart, products, places));
  const { contact, fulfilment } = cart.kept;
  const hasShipping = cart.shipping_methods.length > 0;
  return {
    id: cart.id,
    state: cart.completed_at === null ? "open" : "completed",
    lines,
    item_count: lines.reduce((sum, line) => sum + line.quantity, 0),
    items_total: Math.round(cart.item_total),
    shipping_total: hasShipping ? Math.round(cart.shipping_total) : null,
    total: Math.round(cart.total),
    tax_included: Math.round(cart.tax_total),
    weight_grams: cart.items.reduce(
      (sum, item) => sum + item.quantity * weightOf(item.variant_id, products),
      0,
    ),
    needs_pickup: lines.some((line) => line.pickup_only),
    age_limit: lines.reduce<number | null>(
      (limit, line) =>
        line.age_limit !== null && line.age_limit > (limit ?? 0) ? line.age_limit : limit,
      null,
    ),
    contact,
    fulfilment,
    blocked: lines.length === 0 || lines.some((line) => blocks(line.problem)),
  };
}

function blocks(problem: CartLine["problem"]): boolean {
  return problem !== null && problem !== "price_changed";
}

function weightOf(variantId: string, products: ProductRow[]): number {
  for (const product of products) {
    const variant = product.variants.find((row) => row.id === variantId);
    if (variant) return variant.weight ?? 0;
  }
  return 0;
}

function cartLine(
  item: CartRow["items"][number],
  cart: CartRow,
  products: ProductRow[],
  places: StockPlaces,
): CartLine {
  const product = products.find((row) => row.id === item.product_id);
  const variant = product
    ? offeredVariants(product).find((row) => row.id === item.variant_id)
    : undefined;
  const isSold =
    product?.status === "published" &&
    product.sales_channels.some((channel) => channel.name === ONLINE_CHANNEL);
  const available = variant && isSold ? availableAt(variant, places.online) : 0;
  const wanted = cart.items
    .filter((other) => other.variant_id === item.variant_id)
    .reduce((sum, other) => sum + other.quantity, 0);
  const unitPrice = Math.round(item.unit_price);
  const seen = cart.kept.seen_prices[item.id];
  const priceChanged = seen !== undefined && seen !== unitPrice;
  const problem = problemOf({
    isOffered: isSold && variant !== undefined,
    available,
    wanted,
    priceChanged,
  });
  return {
    id: item.id,
    variant_id: item.variant_id,
    product_handle: product?.handle ?? item.product_handle ?? "",
    title: product?.title ?? item.product_title ?? "",
    variant_title: variant?.title ?? item.variant_title ?? "",
    image: product ? (imagesOf(product)[0] ?? null) : null,
    plate: product ? certificatePlate(product.certificates, todayInVietnam()) : null,
    unit_price: unitPrice,
    quantity: item.quantity,
    total: Math.round(item.total),
    pickup_only: product?.listing.fulfilment === "pickup_only",
    age_limit: product?.listing.age_limit ?? null,
    available: Math.min(MAX_LINE_QUANTITY, available),
    problem,
    previous_unit_price: priceChanged ? seen : null,
  };
}

function problemOf(line: {
  isOffered: boolean;
  available: number;
  wanted: number;
  priceChanged: boolean;
}): CartLine["problem"] {
  if (!line.isOffered) return "withdrawn";
  if (line.available === 0) return "sold_out";
  if (line.available < line.wanted) return "short";
  return line.priceChanged ? "price_changed" : null;
}
