import { z } from "zod";

import {
  type CartView,
  type CheckoutBody,
  type PlacedOrder,
  cartResponseSchema,
  placedOrderSchema,
} from "../../backend/src/contracts/cart.ts";
import { type Answer, store } from "./http.mts";
import { firstVariant } from "./goods.mts";

const contact = { name: "Nguyễn Thị Hoa", phone: "0912 345 678" };

/** Xã Đông Hưng of Hưng Yên, found by its former name. */
export const toDongHung: CheckoutBody = {
  contact,
  fulfilment: {
    mode: "delivery",
    line1: "Thôn Đông Khê",
    ward_code: "12688",
    legacy: { ward: "Nguyên Xá", district: "Đông Hưng", province: "Thái Bình" },
  },
};

export const pickupAtCentre: CheckoutBody = {
  contact,
  fulfilment: { mode: "pickup", showroom: "trung-tam-thai-binh" },
};

export const policyVersions = { terms: "2026-11-23", returns: "2026-11-23" };

let region: string | undefined;

async function regionId(): Promise<string> {
  if (region === undefined) {
    const { body } = await store("regions");
    const { regions } = z
      .object({ regions: z.array(z.object({ id: z.string(), currency_code: z.string() })) })
      .parse(body);
    region = regions.find(({ currency_code }) => currency_code === "vnd")?.id;
    if (region === undefined) throw new Error("No region sells in đồng.");
  }
  return region;
}

export async function newCart(): Promise<string> {
  const { body } = await store("carts", { body: { region_id: await regionId() } });
  return z.object({ cart: z.object({ id: z.string() }) }).parse(body).cart.id;
}

export function addVariant(cartId: string, variantId: string, quantity: unknown): Promise<Answer> {
  return store(`carts/${cartId}/line-items`, { body: { variant_id: variantId, quantity } });
}

/** A new cart that holds this much of the goods' first variant. */
export async function cartWith(handle: string, quantity: number): Promise<string> {
  const cartId = await newCart();
  const variant = await firstVariant(handle);
  const answer = await addVariant(cartId, variant.id, quantity);
  if (answer.status !== 200) throw new Error(`${handle}: ${JSON.stringify(answer.body)}`);
  return cartId;
}

export const reviewCart = (cartId: string, body: object = {}): Promise<Answer> =>
  store(`carts/${cartId}/review`, { body });

export const checkOut = (cartId: string, body: unknown): Promise<Answer> =>
  store(`carts/${cartId}/checkout`, { body });

export const placeOrder = (cartId: string, body: unknown): Promise<Answer> =>
  store(`carts/${cartId}/place-order`, { body });

export function cartOf(answer: Answer): CartView {
  if (answer.status !== 200) throw new Error(`No cart: ${JSON.stringify(answer.body)}`);
  return cartResponseSchema.parse(answer.body).cart;
}

/** Checks the cart out and confirms the total shown, as a buyer who agrees does. */
export async function order(
  handle: string,
  quantity: number,
  checkout: CheckoutBody = toDongHung,
): Promise<PlacedOrder["order"] & { readonly cartId: string; readonly cart: CartView }> {
  const cartId = await cartWith(handle, quantity);
  const cart = cartOf(await checkOut(cartId, checkout));
  const answer = await placeOrder(cartId, {
    confirmed_total: cart.total,
    policy_versions: policyVersions,
  });
  if (answer.status !== 200) throw new Error(`No order: ${JSON.stringify(answer.body)}`);
  return { ...placedOrderSchema.parse(answer.body).order, cartId, cart };
}
