import type { APIRoute } from "astro";
import { addToCart, readCart } from "@/features/cart/cart.server";
import { cartSummary, type CartAnswer } from "@/features/cart/cart-summary";
import { readFormFields } from "@/features/cart/form-fields";
import { parseQuantity } from "@/features/cart/quantity";
import { safeReturnPath } from "@/features/cart/return-path";
import { cartTexts, type CartNotice } from "@/i18n/cart";
import { paths } from "@/paths";

const STATUS: Partial<Record<CartNotice, number>> = {
  unavailable: 503,
  capped: 409,
  not_enough: 409,
};

/** Add-to-cart: a plain form is sent to the cart, the enhancement gets JSON. */
export const POST: APIRoute = async (context) => {
  const { lang } = context.locals;
  const fields = await readFormFields(context.request);
  const wanted = parseQuantity(fields?.get("quantity") ?? "1");
  const change = !wanted.ok
    ? { ok: false as const, failure: { notice: wanted.problem } }
    : await addToCart(context, lang, fields?.get("variant_id") ?? "", wanted.quantity);
  const notice = change.ok ? change.value.notice : change.failure.notice;

  if (context.request.headers.get("accept")?.includes("application/json")) {
    const brought = await readCart(context, lang);
    const answer: CartAnswer = {
      ok: change.ok,
      message: cartTexts(lang).notice[notice],
      cart: brought.kind === "open" ? cartSummary(brought.cart, lang) : null,
    };
    return Response.json(answer, {
      status: change.ok ? 200 : (STATUS[notice] ?? 422),
      headers: { "cache-control": "private, no-store" },
    });
  }

  const query = new URLSearchParams({ bao: notice });
  const back = safeReturnPath(fields?.get("return_to"));
  if (back !== null) query.set("ve", back);
  return context.redirect(`${paths(lang).cart()}?${query}`, 303);
};

/** Somebody opened the form's address itself. */
export const GET: APIRoute = ({ locals, redirect }) => redirect(paths(locals.lang).cart(), 303);
