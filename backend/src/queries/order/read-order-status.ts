import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { type Language, LOCALES } from "../../contracts/language";
import type { OrderStage, OrderStatus } from "../../contracts/order";
import { parseCartMetadata } from "../cart/cart-metadata";
import { imagesOf } from "../catalog/product-card";
import { readProductRows } from "../catalog/product-row";
import { readShowrooms } from "../showroom/read-showrooms";

const amount = z.coerce.number();
const moment = z.coerce.date().nullish();

const orderRowSchema = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.coerce.date(),
  status: z.string(),
  payment_status: z.string().nullish(),
  metadata: z.unknown(),
  total: amount,
  item_total: amount,
  shipping_total: amount,
  tax_total: amount,
  items: z.array(
    z.object({
      variant_id: z.string().nullable(),
      product_id: z.string().nullable(),
      product_handle: z.string().nullable(),
      product_title: z.string().nullable(),
      title: z.string(),
      variant_title: z.string().nullable(),
      quantity: amount,
      unit_price: amount,
      total: amount,
    }),
  ),
  fulfillments: z
    .array(
      z.object({
        packed_at: moment,
        shipped_at: moment,
        delivered_at: moment,
        canceled_at: moment,
      }),
    )
    .nullish()
    .transform((rows) => (rows ?? []).filter((row) => !row.canceled_at)),
});
type OrderRow = z.infer<typeof orderRowSchema>;

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "status",
  "payment_status",
  "metadata",
  "total",
  "item_total",
  "shipping_total",
  "tax_total",
  "items.variant_id",
  "items.product_id",
  "items.product_handle",
  "items.product_title",
  "items.title",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "fulfillments.packed_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
];

/**
 * An order as its buyer may see it: the phone's middle is hidden, since links get forwarded. Throws
 * NOT_FOUND for an unknown id.
 */
export async function readOrderStatus(
  container: MedusaContainer,
  orderId: string,
  language: Language,
): Promise<OrderStatus["order"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity: "order", fields: FIELDS, filters: { id: orderId } },
    { locale: LOCALES[language] },
  );
  if (!data[0]) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order.");
  const row = orderRowSchema.parse(data[0]);
  const kept = parseCartMetadata(row.metadata);
  if (!kept.contact || !kept.fulfilment || !kept.confirmation) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This order was not placed in the shop.");
  }
  const productIds = [...new Set(row.items.flatMap((item) => item.product_id ?? []))];
  const products = await readProductRows(query, { id: productIds }, language);
  const isPaid = row.payment_status === "captured";
  const { confirmation } = kept;
  return {
    number: row.display_id,
    placed_at: row.created_at.toISOString(),
    stage: stageOf(row, kept.fulfilment.mode),
    lines: row.items.map((item) => {
      const product = products.find((candidate) => candidate.id === item.product_id);
      return {
        product_handle: product?.status === "published" ? product.handle : null,
        title: product?.title ?? item.product_title ?? item.title,
        variant_title:
          product?.variants.find((variant) => variant.id === item.variant_id)?.title ??
          item.variant_title ??
          "",
        image: product ? (imagesOf(product)[0] ?? null) : null,
        quantity: item.quantity,
        unit_price: Math.round(item.unit_price),
        total: Math.round(item.total),
        plate_at_order: (item.variant_id && confirmation.plates[item.variant_id]) || null,
      };
    }),
    items_total: Math.round(row.item_total),
    shipping_total: Math.round(row.shipping_total),
    total: Math.round(row.total),
    tax_included: Math.round(row.tax_total),
    payment: { method: "cod", due: isPaid ? 0 : Math.round(row.total), paid: isPaid },
    contact: { name: kept.contact.name, phone_masked: maskPhone(kept.contact.phone) },
    fulfilment:
      kept.fulfilment.mode === "delivery"
        ? kept.fulfilment
        : await pickupPoint(container, kept.fulfilment, language),
    policy_versions: confirmation.policy_versions,
    language: confirmation.language,
  };
}

async function pickupPoint(
  container: MedusaContainer,
  fulfilment: { showroom: string; showroom_name: string },
  language: Language,
): Promise<Extract<OrderStatus["order"]["fulfilment"], { mode: "pickup" }>> {
  const showrooms = await readShowrooms(container, language);
  const showroom = showrooms.find((row) => row.handle === fulfilment.showroom);
  return {
    mode: "pickup",
    showroom: fulfilment.showroom,
    showroom_name: showroom?.name ?? fulfilment.showroom_name,
    address: showroom?.address ?? "",
    commune: showroom?.commune ?? null,
    former_district: showroom?.former_district ?? null,
    opening_hours: showroom?.opening_hours ?? "",
  };
}

/** Where the order is, from its fulfilments: an order has one parcel. */
export function stageOf(
  order: Pick<OrderRow, "status" | "fulfillments">,
  mode: "delivery" | "pickup",
): OrderStage {
  if (order.status === "canceled") return "cancelled";
  const [parcel] = order.fulfillments;
  if (!parcel) return order.status === "completed" ? "delivered" : "received";
  if (parcel.delivered_at) return "delivered";
  if (parcel.shipped_at) return mode === "pickup" ? "ready_for_pickup" : "on_the_way";
  return parcel.packed_at ? "preparing" : "confirmed";
}

/** `0912345678` → `091••••678`. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}${"•".repeat(Math.max(0, phone.length - 6))}${phone.slice(-3)}`;
}
