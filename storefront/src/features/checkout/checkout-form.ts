import { checkoutBodySchema } from "@lang-sao/backend/contracts/cart";
import type { Language } from "@lang-sao/backend/contracts/language";
import type { z } from "zod";
import type { CheckoutFieldError } from "@/i18n/checkout";
import type { CheckoutDraft, DraftField } from "./checkout-draft";
import { decodeCommune } from "./commune-choice";

export type CheckoutErrors = Partial<Record<DraftField, CheckoutFieldError>>;

type ParsedDraft =
  { ok: true; body: z.output<typeof checkoutBodySchema> } | { ok: false; errors: CheckoutErrors };

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** The typed details as the backend's contract wants them, or what is wrong with which field. */
export function parseDraft(draft: CheckoutDraft, lang: Language): ParsedDraft {
  const commune = decodeCommune(draft.commune);
  const parsed = checkoutBodySchema.safeParse({
    lang,
    contact: {
      name: draft.name,
      phone: draft.phone,
      email: orNull(draft.email),
      note: orNull(draft.note),
    },
    fulfilment:
      draft.mode === "delivery"
        ? {
            mode: "delivery",
            line1: draft.line1,
            ward_code: commune?.ward_code ?? "",
            legacy: commune?.legacy ?? null,
          }
        : draft.mode === "pickup"
          ? { mode: "pickup", showroom: draft.showroom }
          : { mode: "" },
  });
  if (parsed.success) return { ok: true, body: parsed.data };
  const errors: CheckoutErrors = {};
  for (const issue of parsed.error.issues) {
    const [field, error] = errorOf(issue, draft);
    errors[field] ??= error;
  }
  return { ok: false, errors };
}

function errorOf(
  { path, code }: { path: PropertyKey[]; code?: string | undefined },
  draft: CheckoutDraft,
): [DraftField, CheckoutFieldError] {
  const long = code === "too_big";
  switch (path[1]) {
    case "name":
      return ["name", long ? "name_long" : "name_missing"];
    case "phone":
      return ["phone", draft.phone.trim() === "" ? "phone_missing" : "phone_invalid"];
    case "email":
      return ["email", "email_invalid"];
    case "note":
      return ["note", "note_long"];
    case "line1":
      return ["line1", long ? "line1_long" : "line1_missing"];
    case "ward_code":
    case "legacy":
      return ["commune", draft.commune_text.trim() === "" ? "commune_missing" : "commune_unclear"];
    case "showroom":
      return ["showroom", "showroom_missing"];
    default:
      return ["mode", "mode_missing"];
  }
}
