import type { Language } from "@lang-sao/backend/contracts/language";
import type { LegalPage } from "@/paths";
import type { Policy, PolicyFacts, PolicyText } from "./policy-text";
import { complaints } from "./texts/complaints";
import { delivery } from "./texts/delivery";
import { owner } from "./texts/owner";
import { payment } from "./texts/payment";
import { privacy } from "./texts/privacy";
import { ranking } from "./texts/ranking";
import { returns } from "./texts/returns";
import { terms } from "./texts/terms";

const TEXTS: Record<LegalPage, Policy> = {
  owner,
  terms,
  delivery,
  payment,
  returns,
  complaints,
  privacy,
  ranking,
};

export function policyText(key: LegalPage, lang: Language, facts: PolicyFacts): PolicyText {
  return TEXTS[key][lang](facts);
}

/** No title depends on the operator's facts. */
export function policyTitle(key: LegalPage, lang: Language): string {
  return policyText(key, lang, { shopName: "", legalName: null, demonstration: false }).title;
}
