import { phoneSchema } from "@lang-sao/backend/contracts/cart";
import type { Language } from "@lang-sao/backend/contracts/language";
import {
  orderLookupSchema,
  orderStatusSchema,
  type OrderStatus,
} from "@lang-sao/backend/contracts/order";
import type { AstroCookies } from "astro";
import { callCart } from "@/features/cart/cart-call.server";
import { forgetCart, readCart } from "@/features/cart/cart.server";
import { LOOKUP_LIMIT } from "@/features/legal/promises";
import { readBackend } from "@/lib/backend.server";
import { failure, success, type Result } from "@/lib/result";
import { AttemptLimiter } from "@/lib/attempt-limiter";
import { parseOrderNumber } from "./order-number";

const TOKEN = /^[A-Za-z0-9._~-]{10,200}$/;

/** The order that a link opens. */
export async function readOrder(
  token: string,
  lang: Language,
): Promise<Result<OrderStatus["order"]>> {
  if (!TOKEN.test(token)) return failure({ kind: "not_found" });
  const answer = await readBackend(`/store/order-status/${token}`, orderStatusSchema, { lang });
  return answer.ok ? success(answer.value.order) : answer;
}

/** The cart that became this order has done its work; another, newer cart is left alone. */
export async function forgetCompletedCart(
  context: { cookies: AstroCookies },
  lang: Language,
): Promise<void> {
  const brought = await readCart(context, lang);
  if (brought.kind === "completed") forgetCart(context);
}

/**
 * An order's page is for the holder of its link: it is stored nowhere, listed nowhere, and its
 * address is told to no other site. (A page under `no-referrer` sends its forms with `Origin: null`,
 * which is refused: such pages carry no POST form.)
 */
export function keepPrivate(response: { headers: Headers }): void {
  response.headers.set("cache-control", "private, no-store");
  response.headers.set("referrer-policy", "no-referrer");
  response.headers.set("x-robots-tag", "noindex, nofollow");
}

const limiter = new AttemptLimiter({
  tries: LOOKUP_LIMIT.tries,
  windowMs: LOOKUP_LIMIT.minutes * 60_000,
});

export type LookupFailure =
  | { kind: "number_invalid" }
  | { kind: "phone_invalid" }
  /** Unknown number and wrong phone alike: the answer tells neither. */
  | { kind: "not_found" }
  | { kind: "too_many"; minutes: number }
  | { kind: "unavailable" };

/** The link of an order, for whoever knows its number and the phone number it was placed with. */
export async function lookUpOrder(
  typed: { number: string; phone: string },
  clientAddress: string,
): Promise<Result<{ token: string }, LookupFailure>> {
  const number = parseOrderNumber(typed.number);
  if (number === null) return failure({ kind: "number_invalid" });
  const phone = phoneSchema.safeParse(typed.phone);
  if (!phone.success) return failure({ kind: "phone_invalid" });
  const waitMs = limiter.attempt(clientAddress, performance.now());
  if (waitMs > 0) return failure({ kind: "too_many", minutes: Math.ceil(waitMs / 60_000) });
  const answer = await callCart(
    "/store/order-lookup",
    { number, phone: phone.data },
    orderLookupSchema,
  );
  if (answer.ok) {
    limiter.takeBack(clientAddress);
    return success(answer.value);
  }
  const reason = answer.failure;
  if (reason.kind === "refused" && reason.status === 429) {
    return failure({ kind: "too_many", minutes: LOOKUP_LIMIT.minutes });
  }
  return failure({ kind: reason.kind === "unavailable" ? "unavailable" : "not_found" });
}
