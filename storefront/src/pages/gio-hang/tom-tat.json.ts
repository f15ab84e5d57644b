import type { APIRoute } from "astro";
import { countCart } from "@/features/cart/cart.server";
import { cartTexts } from "@/i18n/cart";

/** The badge's number, apart from the pages so that those can be kept for everyone. */
export const GET: APIRoute = async (context) => {
  const t = cartTexts(context.locals.lang);
  const count = await countCart(context);
  return Response.json(
    { count, label: t.linkLabel(t.count(count)) },
    { headers: { "cache-control": "private, no-store" } },
  );
};
