import {
  cartResponseSchema,
  MAX_LINE_QUANTITY,
  type CartView,
} from "@lang-sao/backend/contracts/cart";
import type { Language } from "@lang-sao/backend/contracts/language";
import type { AstroCookies } from "astro";
import { CART_COOKIE } from "@/features/legal/promises";
import type { CartNotice } from "@/i18n/cart";
import { failureOf, medusa } from "@/lib/backend.server";
import { env } from "@/lib/env.server";
import { failure, success, type Failure, type Result } from "@/lib/result";
import { callCart } from "./cart-call.server";
import { cartCookieOptions, readCartId, signCartId } from "./cart-cookie";

/** What became of the cart a browser brought. */
export type BroughtCart =
  | { kind: "none" }
  | { kind: "open"; cart: CartView }
  /** It became an order already. */
  | { kind: "completed" }
  /** A cookie that is not ours, or a cart that is no more. */
  | { kind: "unknown" }
  | { kind: "unavailable" };

type CookieContext = { cookies: AstroCookies };

/** The id in the cookie, once its signature is checked. */
export function broughtCartId({ cookies }: CookieContext): string | null {
  const cookie = cookies.get(CART_COOKIE.name)?.value;
  return cookie ? readCartId(cookie, env.CART_COOKIE_SECRET) : null;
}

export function rememberCart({ cookies }: CookieContext, cartId: string): void {
  cookies.set(
    CART_COOKIE.name,
    signCartId(cartId, env.CART_COOKIE_SECRET),
    cartCookieOptions(env.PUBLIC_URL),
  );
}

export function forgetCart({ cookies }: CookieContext): void {
  const { maxAge: _, ...options } = cartCookieOptions(env.PUBLIC_URL);
  cookies.delete(CART_COOKIE.name, options);
}

/** The cart with today's prices and stock, and what changed since the buyer last saw it. */
export async function readCart(
  context: CookieContext,
  lang: Language,
  options: { acknowledge?: boolean } = {},
): Promise<BroughtCart> {
  if (!context.cookies.has(CART_COOKIE.name)) return { kind: "none" };
  const cartId = broughtCartId(context);
  if (cartId === null) return { kind: "unknown" };
  const answer = await callCart(
    `/store/carts/${cartId}/review`,
    { lang, acknowledge: options.acknowledge ?? false },
    cartResponseSchema,
  );
  if (answer.ok) {
    const { cart } = answer.value;
    return cart.state === "completed" ? { kind: "completed" } : { kind: "open", cart };
  }
  const reason = answer.failure;
  if (reason.kind === "cart" && reason.code === "cart_completed") return { kind: "completed" };
  return reason.kind === "unavailable" ? { kind: "unavailable" } : { kind: "unknown" };
}

/** How many goods the badge shows: a light question, asked on every page of whoever has a cart. */
export async function countCart(context: CookieContext): Promise<number> {
  const cartId = broughtCartId(context);
  if (cartId === null) return 0;
  try {
    const { cart } = await medusa.store.cart.retrieve(
      cartId,
      { fields: "id,completed_at,items.quantity" },
      {},
    );
    // `completed_at` is asked for above; the SDK's type of a cart does not know the field.
    if ("completed_at" in cart && cart.completed_at) return 0;
    return (cart.items ?? []).reduce((sum, item) => sum + item.quantity, 0);
  } catch (error) {
    const reason = failureOf(error);
    if (reason.kind === "unavailable") console.error(`Counting a cart: ${reason.message}`);
    return 0;
  }
}

let vietnamRegion: Promise<string> | undefined;

/** The one market; asked for once, and again only if that failed. */
function regionId(): Promise<string> {
  vietnamRegion ??= medusa.store.region
    .list({ fields: "id,currency_code", limit: 10 })
    .then(({ regions }) => {
      const region = regions.find((candidate) => candidate.currency_code === "vnd");
      if (region === undefined) throw new Error("The backend has no region with đồng.");
      return region.id;
    })
    .catch((error: unknown) => {
      vietnamRegion = undefined;
      throw error;
    });
  return vietnamRegion;
}

async function openCart(context: CookieContext): Promise<string> {
  const { cart } = await medusa.store.cart.create({ region_id: await regionId() });
  rememberCart(context, cart.id);
  return cart.id;
}

/** A refused change: the notice is what the buyer is told. */
type Change = Result<{ notice: CartNotice }, { notice: CartNotice }>;

function refusedChange(reason: Failure): Change {
  if (reason.kind === "unavailable") {
    console.error(`Changing a cart: ${reason.message}`);
    return failure({ notice: "unavailable" });
  }
  // Medusa refuses too large a quantity and an unknown variant with the same status, and the SDK
  // keeps only the sentence: "Some variant does not have the required inventory".
  const short = reason.kind === "refused" && /inventory|stock/i.test(reason.message);
  return failure({ notice: short ? "not_enough" : "not_sold" });
}

const VARIANT_ID = /^variant_[0-9A-Za-z_]{1,80}$/;
const LINE_ID = /^cali_[0-9A-Za-z_]{1,80}$/;

/** Adds goods to the browser's cart, opening one where there is none or the old one is no more. */
export async function addToCart(
  context: CookieContext,
  lang: Language,
  variantId: string,
  quantity: number,
): Promise<Change> {
  if (!VARIANT_ID.test(variantId)) return failure({ notice: "bad_form" });
  const brought = await readCart(context, lang);
  if (brought.kind === "unavailable") return failure({ notice: "unavailable" });
  const open = brought.kind === "open" ? brought.cart : null;
  const already = open?.lines.find((line) => line.variant_id === variantId)?.quantity ?? 0;
  const wanted = Math.min(quantity, MAX_LINE_QUANTITY - already);
  if (wanted <= 0) return failure({ notice: "capped" });
  try {
    const cartId = open?.id ?? (await openCart(context));
    await medusa.store.cart.createLineItem(
      cartId,
      { variant_id: variantId, quantity: wanted },
      { fields: "id" },
    );
    rememberCart(context, cartId);
  } catch (error) {
    return refusedChange(failureOf(error));
  }
  if (wanted < quantity) return success({ notice: "capped" });
  const restarted = brought.kind === "completed" || brought.kind === "unknown";
  return success({ notice: restarted ? "restarted" : "added" });
}

export async function changeLine(
  context: CookieContext,
  lineId: string,
  quantity: number,
): Promise<Change> {
  const cartId = broughtCartId(context);
  if (cartId === null || !LINE_ID.test(lineId)) return failure({ notice: "bad_form" });
  try {
    await medusa.store.cart.updateLineItem(cartId, lineId, { quantity }, { fields: "id" });
    rememberCart(context, cartId);
  } catch (error) {
    return refusedChange(failureOf(error));
  }
  return success({ notice: "updated" });
}

export async function removeLine(context: CookieContext, lineId: string): Promise<Change> {
  const cartId = broughtCartId(context);
  if (cartId === null || !LINE_ID.test(lineId)) return failure({ notice: "bad_form" });
  try {
    await medusa.store.cart.deleteLineItem(cartId, lineId, { fields: "id" });
    rememberCart(context, cartId);
  } catch (error) {
    const reason = failureOf(error);
    // Gone already, perhaps from another tab: what was wanted has happened.
    if (reason.kind !== "not_found") return refusedChange(reason);
  }
  return success({ notice: "removed" });
}
