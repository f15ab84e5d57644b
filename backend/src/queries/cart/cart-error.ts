import { MedusaError } from "@medusajs/framework/utils";
import type { CartError } from "../../contracts/cart";

const TYPES: Record<CartError, string> = {
  cart_unknown: MedusaError.Types.NOT_FOUND,
  cart_completed: MedusaError.Types.NOT_ALLOWED,
  cart_empty: MedusaError.Types.NOT_ALLOWED,
  line_blocked: MedusaError.Types.NOT_ALLOWED,
  total_changed: MedusaError.Types.NOT_ALLOWED,
  pickup_required: MedusaError.Types.NOT_ALLOWED,
  address_unknown: MedusaError.Types.INVALID_DATA,
  showroom_unknown: MedusaError.Types.INVALID_DATA,
  age_unconfirmed: MedusaError.Types.NOT_ALLOWED,
  checkout_incomplete: MedusaError.Types.NOT_ALLOWED,
};

/** An error of the cart routes; the storefront words it by `code`. */
export function cartError(code: CartError, message: string): MedusaError {
  return new MedusaError(TYPES[code], message, code);
}
