import {
  cartResponseSchema,
  placedOrderSchema,
  placeOrderBodySchema,
} from "@lang-sao/backend/contracts/cart";
import type { Language } from "@lang-sao/backend/contracts/language";
import { addressSearchSchema, type AddressCommune } from "@lang-sao/backend/contracts/place";
import { showroomListSchema } from "@lang-sao/backend/contracts/showroom";
import type { AstroCookies } from "astro";
import { broughtCartId, readCart } from "@/features/cart/cart.server";
import { callCart, type CartFailure } from "@/features/cart/cart-call.server";
import { orderPolicyVersions } from "@/features/legal/policies";
import { placeInFull } from "@/features/place/place-wording";
import { openingLine } from "@/features/showroom/opening-hours";
import type { CheckoutProblem } from "@/i18n/checkout";
import { readBackend } from "@/lib/backend.server";
import type { Result } from "@/lib/result";
import { paths } from "@/paths";
import type { CheckoutDraft } from "./checkout-draft";
import { parseDraft } from "./checkout-form";
import {
  withoutId,
  type CheckoutCart,
  type DetailsAnswer,
  type PickupPoint,
  type PlaceAnswer,
} from "./checkout-view";

type CookieContext = { cookies: AstroCookies };

/** Ordering does more than any other call and must not be given up halfway. */
const PLACE_TIMEOUT_MS = 30_000;

function problemOf(reason: CartFailure): CheckoutProblem {
  switch (reason.kind) {
    case "cart":
      return reason.code;
    case "not_found":
      return "cart_unknown";
    case "refused":
    case "unavailable":
      return "unavailable";
  }
}

async function presentCart(context: CookieContext, lang: Language): Promise<CheckoutCart | null> {
  const brought = await readCart(context, lang);
  return brought.kind === "open" ? withoutId(brought.cart) : null;
}

/** Keeps the details with the cart, which prices the delivery. */
export async function saveDetails(
  context: CookieContext,
  lang: Language,
  draft: CheckoutDraft,
): Promise<DetailsAnswer> {
  const cartId = broughtCartId(context);
  if (cartId === null) return { kind: "problem", problem: "cart_unknown", cart: null };
  const parsed = parseDraft(draft, lang);
  if (!parsed.ok) {
    const unclear = parsed.errors.commune === "commune_unclear";
    const found = unclear ? await findCommunes(draft.commune_text) : null;
    const communes = found?.ok ? found.value : [];
    return { kind: "invalid", errors: parsed.errors, communes };
  }
  const answer = await callCart(`/store/carts/${cartId}/checkout`, parsed.body, cartResponseSchema);
  if (answer.ok) return { kind: "saved", cart: withoutId(answer.value.cart) };
  const problem = problemOf(answer.failure);
  return {
    kind: "problem",
    problem,
    cart: problem === "unavailable" ? null : await presentCart(context, lang),
  };
}

/**
 * Turns the cart into an order. The cookie stays until the order's page is open: whoever loses this
 * answer asks again with the same cart and gets the same order.
 */
export async function placeOrder(
  context: CookieContext,
  lang: Language,
  confirmed: { total: number; age: boolean },
): Promise<PlaceAnswer> {
  const cartId = broughtCartId(context);
  if (cartId === null) return { kind: "problem", problem: "cart_unknown", cart: null };
  const body = placeOrderBodySchema.safeParse({
    lang,
    confirmed_total: confirmed.total,
    policy_versions: orderPolicyVersions(),
    age_confirmed: confirmed.age,
  });
  const answer = body.success
    ? await callCart(
        `/store/carts/${cartId}/place-order`,
        body.data,
        placedOrderSchema,
        PLACE_TIMEOUT_MS,
      )
    : null;
  if (answer?.ok) return { kind: "placed", url: paths(lang).orderPlaced(answer.value.order.token) };
  if (answer?.failure.kind === "unavailable") {
    return { kind: "problem", problem: "unclear", cart: null };
  }
  // No true amount was confirmed: the buyer is shown the present one, as when it has changed.
  const problem = answer === null ? "total_changed" : problemOf(answer.failure);
  return { kind: "problem", problem, cart: await presentCart(context, lang) };
}

/** Communes by today's or a former name, for the address form. */
export async function findCommunes(typed: string): Promise<Result<AddressCommune[]>> {
  const q = typed.trim().slice(0, 100);
  if (q === "") return { ok: true, value: [] };
  const answer = await readBackend("/store/address-search", addressSearchSchema, { q });
  return answer.ok ? { ok: true, value: answer.value.communes } : answer;
}

/** The places where an order can be collected. */
export async function pickupPoints(lang: Language): Promise<PickupPoint[]> {
  const answer = await readBackend("/store/showrooms", showroomListSchema, { lang });
  if (!answer.ok) return [];
  return answer.value.showrooms.map((point) => ({
    handle: point.handle,
    name: point.name,
    address: [point.address, placeInFull(point.commune, point.former_district, lang)]
      .filter(Boolean)
      .join(", "),
    hours: openingLine(point.opening_hours, lang),
  }));
}
