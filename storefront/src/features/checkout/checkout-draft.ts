import type { CartView } from "@lang-sao/backend/contracts/cart";
import type { Language } from "@lang-sao/backend/contracts/language";
import { communeLabel, encodeCommune } from "./commune-choice";

export const DRAFT_FIELDS = [
  "name",
  "phone",
  "email",
  "note",
  "mode",
  "line1",
  /** The chosen commune, encoded. */
  "commune",
  /** What stands in the commune's box. */
  "commune_text",
  "showroom",
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** The details as typed: every field a text, right or wrong, so that nothing typed is lost. */
export type CheckoutDraft = Record<DraftField, string>;

const MAX_FIELD_LENGTH = 2_000;

/** Reads what it knows from anything field-like: a form, stored JSON, an unknown body. */
export function draftOf(source: Record<string, unknown>): CheckoutDraft {
  const field = (name: DraftField) => {
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    return typeof value === "string" ? value.replaceAll("\0", "").slice(0, MAX_FIELD_LENGTH) : "";
  };
  return {
    name: field("name"),
    phone: field("phone"),
    email: field("email"),
    note: field("note"),
    mode: field("mode"),
    line1: field("line1"),
    commune: field("commune"),
    commune_text: field("commune_text"),
    showroom: field("showroom"),
  };
}

type SavedDetails = Pick<CartView, "contact" | "fulfilment" | "needs_pickup">;

/** The details a cart already holds, as the form shows them. */
export function draftOfCart({ contact, fulfilment, needs_pickup }: SavedDetails, lang: Language) {
  const draft = draftOf({
    name: contact?.name,
    phone: contact?.phone,
    email: contact?.email,
    note: contact?.note,
    mode: needs_pickup ? "pickup" : "delivery",
  });
  if (fulfilment?.mode === "pickup") {
    return { ...draft, mode: "pickup", showroom: fulfilment.showroom };
  }
  if (fulfilment?.mode === "delivery" && !needs_pickup) {
    const { address } = fulfilment;
    return {
      ...draft,
      line1: address.line1,
      commune: encodeCommune(address),
      commune_text: communeLabel(address, lang),
    };
  }
  return draft;
}
