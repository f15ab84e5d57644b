import { createHmac, timingSafeEqual } from "node:crypto";

export const TILL_COOKIE = { name: "quay", hours: 12 } as const;
export const POINT_COOKIE = { name: "quay_diem", days: 90 } as const;

/** Three parts of base64url, as the backend issues tokens. */
const TOKEN = /^[\w-]{1,3000}\.[\w-]{1,3000}\.[\w-]{1,3000}$/;

const signatureOf = (token: string, secret: string): string =>
  createHmac("sha256", secret).update(`till:${token}`).digest("base64url");

/** `<token>.<HMAC-SHA256, base64url>`: a token is taken from a cookie that this shop set alone. */
export function signToken(token: string, secret: string): string {
  return `${token}.${signatureOf(token, secret)}`;
}

/** The token of a cookie that this shop signed; null for a foreign, altered or malformed one. */
export function readToken(cookie: string, secret: string): string | null {
  const dot = cookie.lastIndexOf(".");
  const token = cookie.slice(0, Math.max(0, dot));
  if (!TOKEN.test(token)) return null;
  const given = Buffer.from(cookie.slice(dot + 1));
  const expected = Buffer.from(signatureOf(token, secret));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

/** For both cookies: no script reads them, and no other site's request carries them. */
export function tillCookieOptions(publicUrl: string) {
  return {
    path: "/",
    httpOnly: true,
    sameSite: "strict",
    secure: publicUrl.startsWith("https:"),
  } as const;
}
