import type { APIRoute } from "astro";
import { signOut } from "@/features/till/till.server";
import { paths, TILL_KEYS } from "@/paths";

export const POST: APIRoute = (context) => {
  signOut(context);
  const params = new URLSearchParams({ [TILL_KEYS.signedOut]: "1" });
  return context.redirect(paths(context.locals.lang).tillSignIn(params), 303);
};

/** Following a link changes nothing. */
export const GET: APIRoute = (context) => context.redirect(paths(context.locals.lang).till(), 303);
