import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "../../env";

const SIGNATURE_BYTES = 24;

/**
 * The part of an order's link that opens it for whoever holds the link: `<order id>.<signature>`,
 * HMAC-SHA256 (RFC 2104) truncated to 192 bits, base64url.
 */
export function signOrderToken(orderId: string, secret: string = env.ORDER_LINK_SECRET): string {
  return `${orderId}.${signature(orderId, secret).toString("base64url")}`;
}

/** The order a token opens, or null when the token is not one of ours. */
export function verifyOrderToken(
  token: string,
  secret: string = env.ORDER_LINK_SECRET,
): string | null {
  const dot = token.lastIndexOf(".");
  if (dot < 1 || token.length > 200) return null;
  const orderId = token.slice(0, dot);
  // Compared as written: decoding would let several spellings of one signature pass.
  const given = Buffer.from(token);
  const right = Buffer.from(signOrderToken(orderId, secret));
  return given.length === right.length && timingSafeEqual(given, right) ? orderId : null;
}

function signature(orderId: string, secret: string): Buffer {
  return createHmac("sha256", secret)
    .update(`order:${orderId}`)
    .digest()
    .subarray(0, SIGNATURE_BYTES);
}
