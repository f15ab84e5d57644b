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
  const given = Buffer.from(token.slice(dot + 1), "base64url");
  if (given.length !== SIGNATURE_BYTES) return null;
  return timingSafeEqual(given, signature(orderId, secret)) ? orderId : null;
}

function signature(orderId: string, secret: string): Buffer {
  return createHmac("sha256", secret)
    .update(`order:${orderId}`)
    .digest()
    .subarray(0, SIGNATURE_BYTES);
}
