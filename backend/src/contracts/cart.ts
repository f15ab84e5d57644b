import { z } from "zod";
import { vndSchema } from "./catalog";
import { certificatePlateSchema } from "./certificate";
import { imageSchema } from "./image";

/** Vietnamese mobile number. Source: `domain` rule `^(0|\+84)(3|5|7|8|9)\d{8}$`; spaces and dots are removed first. */
export const VIETNAM_MOBILE = /^(0|\+84)(3|5|7|8|9)\d{8}$/;
export const phoneSchema = z
  .string()
  .transform((value) => value.replace(/[\s.\-()]/g, ""))
  .pipe(z.string().regex(VIETNAM_MOBILE));

export const MAX_LINE_QUANTITY = 99;

export const cartLineSchema = z.object({
  id: z.string(),
  variant_id: z.string(),
  product_handle: z.string(),
  title: z.string(),
  variant_title: z.string(),
  image: imageSchema.nullable(),
  plate: certificatePlateSchema.nullable(),
  unit_price: vndSchema,
  quantity: z.int(),
  total: vndSchema,
  pickup_only: z.boolean(),
  age_limit: z.int().nullable(),
  /** How many can be ordered now (at most 99). */
  available: z.int(),
  /**
   * `price_changed`: `previous_unit_price` is what the buyer last saw. `short`: fewer left than
   * asked for. `sold_out` and `withdrawn` block the order until the line is changed or removed.
   */
  problem: z.enum(["price_changed", "short", "sold_out", "withdrawn"]).nullable(),
  previous_unit_price: vndSchema.nullable(),
});
export type CartLine = z.infer<typeof cartLineSchema>;

export const deliveryAddressSchema = z.object({
  line1: z.string(),
  ward_code: z.string(),
  ward_name: z.string(),
  province_code: z.string(),
  province_name: z.string(),
  legacy: z.object({ ward: z.string(), district: z.string(), province: z.string() }).nullable(),
});
export type DeliveryAddress = z.infer<typeof deliveryAddressSchema>;

export const cartViewSchema = z.object({
  id: z.string(),
  /** `completed`: this cart became an order already. */
  state: z.enum(["open", "completed"]),
  lines: z.array(cartLineSchema),
  item_count: z.int(),
  items_total: vndSchema,
  shipping_total: vndSchema.nullable(),
  total: vndSchema,
  /** Tax contained in the total, for information. */
  tax_included: vndSchema,
  weight_grams: z.int(),
  needs_pickup: z.boolean(),
  age_limit: z.int().nullable(),
  contact: z
    .object({
      name: z.string(),
      phone: z.string(),
      email: z.string().nullable(),
      note: z.string().nullable(),
    })
    .nullable(),
  fulfilment: z
    .discriminatedUnion("mode", [
      z.object({ mode: z.literal("delivery"), address: deliveryAddressSchema }),
      z.object({ mode: z.literal("pickup"), showroom: z.string(), showroom_name: z.string() }),
    ])
    .nullable(),
  /** Anything in `lines` that must be settled before ordering. */
  blocked: z.boolean(),
});
export type CartView = z.infer<typeof cartViewSchema>;

/** Answer of every cart route of ours: `POST /store/carts/:id/review` and `/checkout`. */
export const cartResponseSchema = z.object({ cart: cartViewSchema });
export type CartResponse = z.infer<typeof cartResponseSchema>;

/**
 * `POST /store/carts/:id/review` body. Refreshes prices and stock, reports what changed since the
 * buyer last saw the cart, and (with `acknowledge`) takes the present prices as seen.
 */
export const cartReviewBodySchema = z.strictObject({
  lang: z.enum(["vi", "en"]).default("vi"),
  acknowledge: z.boolean().default(false),
});

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // NUL bytes cannot be stored by Postgres.
    .refine((value) => !value.includes("\u0000"));

/** `POST /store/carts/:id/checkout` body: contact and fulfilment in one go; answers the priced cart. */
export const checkoutBodySchema = z.strictObject({
  lang: z.enum(["vi", "en"]).default("vi"),
  contact: z.strictObject({
    name: text(120),
    phone: phoneSchema,
    email: z.email().max(254).nullable().default(null),
    note: z.string().trim().max(500).nullable().default(null),
  }),
  fulfilment: z.discriminatedUnion("mode", [
    z.strictObject({
      mode: z.literal("delivery"),
      line1: text(200),
      ward_code: z.string().regex(/^\d{5}$/),
      /** The former name the buyer found the commune by, kept for the courier. */
      legacy: z
        .strictObject({ ward: text(100), district: text(100), province: text(100) })
        .nullable()
        .default(null),
    }),
    z.strictObject({ mode: z.literal("pickup"), showroom: z.string().regex(/^[a-z0-9-]{1,80}$/) }),
  ]),
});
export type CheckoutBody = z.input<typeof checkoutBodySchema>;

/** `POST /store/carts/:id/place-order` body: what the buyer confirmed, word for word and đồng for đồng. */
export const placeOrderBodySchema = z.strictObject({
  lang: z.enum(["vi", "en"]).default("vi"),
  /** The total the buyer saw on the review page; refused with `total_changed` when it is no longer true. */
  confirmed_total: vndSchema,
  /** Versions (dates) of the policies shown, e.g. `{ "returns": "2026-11-01" }`. */
  policy_versions: z.record(z.string().max(40), z.string().max(40)),
  age_confirmed: z.boolean().default(false),
});
export type PlaceOrderBody = z.input<typeof placeOrderBodySchema>;

export const placedOrderSchema = z.object({
  order: z.object({
    id: z.string(),
    number: z.int(),
    /** Signed; opens the order's page for whoever holds the link. */
    token: z.string(),
  }),
});
export type PlacedOrder = z.infer<typeof placedOrderSchema>;

/**
 * `code` of an error answer of the cart routes (`{ type, code, message }`); the message is in plain
 * words for logs, the storefront words its own by `code`.
 */
export const CART_ERRORS = [
  "cart_unknown",
  "cart_completed",
  "cart_empty",
  "line_blocked",
  "total_changed",
  "pickup_required",
  "address_unknown",
  "showroom_unknown",
  "age_unconfirmed",
  "checkout_incomplete",
] as const;
export type CartError = (typeof CART_ERRORS)[number];
