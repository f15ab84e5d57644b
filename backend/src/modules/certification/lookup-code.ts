import { createHash } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and typed back. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/**
 * The code by which one certificate is found, in addresses and QR codes.
 *
 * @param facts what tells this certificate from every other
 */
export function lookupCode(facts: {
  product_code: string;
  decision_number: string;
  issued_on: string;
}): string {
  const digest = createHash("sha256")
    .update(`${facts.product_code}\n${facts.decision_number}\n${facts.issued_on}`)
    .digest();
  return Array.from(digest.subarray(0, LENGTH), (byte) => ALPHABET[byte % 32]).join("");
}

/** What was typed or scanned, in the form of a code; null when it cannot be one. */
export function parseLookupCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  return new RegExp(`^[${ALPHABET}]{${LENGTH}}$`).test(code) ? code : null;
}
