import { z } from "zod";
import { deliveryAddressSchema } from "./cart";
import { vndSchema } from "./catalog";
import { certificatePlateSchema } from "./certificate";
import { imageSchema } from "./image";
import { communeRefSchema } from "./place";

export const ORDER_STAGES = [
  "received",
  "confirmed",
  "preparing",
  "on_the_way",
  "ready_for_pickup",
  "delivered",
  "cancelled",
] as const;
export type OrderStage = (typeof ORDER_STAGES)[number];

/** `GET /store/order-status/:token`: only what the buyer needs; the phone's middle is hidden. */
export const orderStatusSchema = z.object({
  order: z.object({
    number: z.int(),
    placed_at: z.iso.datetime(),
    stage: z.enum(ORDER_STAGES),
    lines: z.array(
      z.object({
        product_handle: z.string().nullable(),
        title: z.string(),
        variant_title: z.string(),
        image: imageSchema.nullable(),
        quantity: z.int(),
        unit_price: vndSchema,
        total: vndSchema,
        /** The certificate as it stood when the order was placed. */
        plate_at_order: certificatePlateSchema.nullable(),
      }),
    ),
    items_total: vndSchema,
    shipping_total: vndSchema,
    total: vndSchema,
    tax_included: vndSchema,
    payment: z.object({ method: z.enum(["cod"]), due: vndSchema, paid: z.boolean() }),
    contact: z.object({ name: z.string(), phone_masked: z.string() }),
    fulfilment: z.discriminatedUnion("mode", [
      z.object({ mode: z.literal("delivery"), address: deliveryAddressSchema }),
      z.object({
        mode: z.literal("pickup"),
        showroom: z.string(),
        showroom_name: z.string(),
        address: z.string(),
        commune: communeRefSchema.nullable(),
        former_district: z.string().nullable(),
        opening_hours: z.string(),
      }),
    ]),
    policy_versions: z.record(z.string(), z.string()),
    language: z.enum(["vi", "en"]),
  }),
});
export type OrderStatus = z.infer<typeof orderStatusSchema>;

/** `POST /store/order-lookup`: the way back for whoever lost the link. 429 after five wrong tries. */
export const orderLookupBodySchema = z.strictObject({
  number: z.coerce.number().int().min(1).max(2_000_000_000),
  phone: z.string().max(20),
});
export const orderLookupSchema = z.object({ token: z.string() });
export type OrderLookup = z.infer<typeof orderLookupSchema>;
