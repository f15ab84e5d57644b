import { createHmac, timingSafeEqual } from "node:crypto";
import { CART_COOKIE } from "@/features/legal/promises";

const CART_ID = /^cart_[0-9A-Za-z]{10,60}$/;

const signatureOf = (cartId: string, secret: string): string =>
  createHmac("sha256", secret).update(`cart:${cartId}`).digest("base64url");

/** `<cart id>.<HMAC-SHA256, base64url>`: a cart belongs to the browser that was given its cookie. */
export function signCartId(cartId: string, secret: string): string {
  return `${cartId}.${signatureOf(cartId, secret)}`;
}

/** The cart id of a cookie that this shop signed; null for a foreign, altered or malformed one. */
export function readCartId(cookie: string, secret: string): string | null {
  const dot = cookie.indexOf(".");
  const cartId = cookie.slice(0, dot);
  if (dot < 0 || !CART_ID.test(cartId)) return null;
  const given = Buffer.from(cookie.slice(dot + 1));
  const expected = Buffer.from(signatureOf(cartId, secret));
  return given.length === expected.length && timingSafeEqual(given, expected) ? cartId : null;
}

/** Attributes of the cookie; `Secure` wherever the shop is served over https. */
export function cartCookieOptions(publicUrl: string) {
  return {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: publicUrl.startsWith("https:"),
    maxAge: CART_COOKIE.days * 86_400,
  } as const;
}
