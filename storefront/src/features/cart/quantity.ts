import { MAX_LINE_QUANTITY } from "@lang-sao/backend/contracts/cart";

export type QuantityProblem = "not_a_number" | "fraction" | "too_small" | "too_many";
export type ParsedQuantity =
  { ok: true; quantity: number } | { ok: false; problem: QuantityProblem };

const refuse = (problem: QuantityProblem): ParsedQuantity => ({ ok: false, problem });

/** A quantity as typed into a form: a whole number from 1 to 99, nothing guessed from anything else. */
export function parseQuantity(typed: string): ParsedQuantity {
  const text = typed.trim();
  if (/^[+-]?\d+[.,]\d+$/.test(text) && !/[.,]0+$/.test(text)) return refuse("fraction");
  if (/^-\d/.test(text)) return refuse("too_small");
  if (!/^\d+$/.test(text)) return refuse("not_a_number");
  // Any number of digits: "000" is zero, and thirty nines are too many rather than a number.
  const digits = text.replace(/^0+/, "");
  if (digits === "") return refuse("too_small");
  if (digits.length > String(MAX_LINE_QUANTITY).length) return refuse("too_many");
  const quantity = Number(digits);
  return quantity > MAX_LINE_QUANTITY ? refuse("too_many") : { ok: true, quantity };
}
