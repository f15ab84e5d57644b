import { LEGAL_SLUGS, type LegalPage } from "@/paths";

/**
 * The day each policy's present text began to hold. It changes with every change of the text: a
 * test compares the texts with their fingerprints, because orders store these versions.
 */
export const POLICY_VERSIONS: Record<LegalPage, string> = {
  owner: "2026-11-23",
  terms: "2026-11-23",
  delivery: "2026-11-23",
  payment: "2026-11-23",
  returns: "2026-11-23",
  complaints: "2026-11-23",
  privacy: "2026-11-23",
  ranking: "2026-11-23",
};

/** In the order in which the index lists them. */
export const POLICY_KEYS = [
  "delivery",
  "payment",
  "returns",
  "complaints",
  "terms",
  "privacy",
  "owner",
  "ranking",
] as const satisfies readonly LegalPage[];

/** The policies a buyer agrees to by ordering; their versions are stored with the order. */
export const ORDER_POLICIES = [
  "terms",
  "delivery",
  "payment",
  "returns",
  "complaints",
  "privacy",
] as const satisfies readonly LegalPage[];

/** What `place-order` is told: key → version, for every policy of an order. */
export function orderPolicyVersions(): Record<string, string> {
  return Object.fromEntries(ORDER_POLICIES.map((key) => [key, POLICY_VERSIONS[key]]));
}

export function policyBySlug(slug: string): LegalPage | null {
  return POLICY_KEYS.find((key) => LEGAL_SLUGS[key] === slug) ?? null;
}
