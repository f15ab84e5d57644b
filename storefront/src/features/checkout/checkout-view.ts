import type { CartView } from "@lang-sao/backend/contracts/cart";
import type { AddressCommune } from "@lang-sao/backend/contracts/place";
import type { CheckoutProblem } from "@/i18n/checkout";
import type { CheckoutStep, LegalPage } from "@/paths";
import type { CheckoutErrors } from "./checkout-form";

/** The cart as the browser gets it: its id opens the cart and stays in the cookie. */
export type CheckoutCart = Omit<CartView, "id">;

export function withoutId({ id: _, ...cart }: CartView): CheckoutCart {
  return cart;
}

/** Answer of the details endpoint. */
export type DetailsAnswer =
  | { kind: "saved"; cart: CheckoutCart }
  /** `communes`: what the typed place could mean, where none was chosen. */
  | { kind: "invalid"; errors: CheckoutErrors; communes: AddressCommune[] }
  | { kind: "problem"; problem: CheckoutProblem; cart: CheckoutCart | null };

/** Answer of the place-order endpoint. */
export type PlaceAnswer =
  | { kind: "placed"; url: string }
  | { kind: "problem"; problem: CheckoutProblem; cart: CheckoutCart | null };

export interface PickupPoint {
  handle: string;
  name: string;
  address: string;
  hours: string;
}

export interface ShownPolicy {
  key: LegalPage;
  title: string;
  href: string;
  version: string;
}

/** The furthest step a cart allows: nothing is reviewed before it is filled in and possible. */
export function allowedStep(
  asked: CheckoutStep,
  { contact, fulfilment, needs_pickup }: Pick<CartView, "contact" | "fulfilment" | "needs_pickup">,
): CheckoutStep {
  const complete = contact !== null && fulfilment !== null;
  // Fresh goods were added after a delivery had been chosen.
  const impossible = needs_pickup && fulfilment?.mode === "delivery";
  return complete && !impossible ? asked : "details";
}

/** Where the buyer goes to settle a problem. */
export function stepForProblem(problem: CheckoutProblem, present: CheckoutStep): CheckoutStep {
  switch (problem) {
    case "pickup_required":
    case "address_unknown":
    case "showroom_unknown":
    case "checkout_incomplete":
      return "details";
    case "total_changed":
      return "review";
    default:
      return present;
  }
}
