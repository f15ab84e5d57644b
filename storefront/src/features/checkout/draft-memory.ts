import { DRAFT_FIELDS, draftOf, type CheckoutDraft } from "./checkout-draft";

/** The tab remembers what was typed, so that a reload or a failure loses nothing; closing it forgets. */
const KEY = "lang-sao.dat-hang";

/** Storage may be switched off or full: then reloading loses what was typed, and nothing else. */
function withStorage<T>(use: (storage: Storage) => T, otherwise: T): T {
  try {
    return use(sessionStorage);
  } catch {
    return otherwise;
  }
}

export function rememberDraft(draft: CheckoutDraft): void {
  withStorage((storage) => storage.setItem(KEY, JSON.stringify(draft)), undefined);
}

export function forgetDraft(): void {
  withStorage((storage) => storage.removeItem(KEY), undefined);
}

export function rememberedDraft(): CheckoutDraft | null {
  return withStorage((storage) => {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? "null");
    return typeof stored === "object" && stored !== null ? draftOf({ ...stored }) : null;
  }, null);
}

/**
 * The draft to go on with: what was typed before the script ran wins, then what the tab remembers,
 * then what the page came with.
 */
export function mergeDrafts(
  page: CheckoutDraft,
  typed: CheckoutDraft | null,
  remembered: CheckoutDraft | null,
): CheckoutDraft {
  const merged = { ...page };
  for (const field of DRAFT_FIELDS) {
    if (typed !== null && typed[field] !== page[field]) merged[field] = typed[field];
    else if (remembered !== null) merged[field] = remembered[field];
  }
  // A chosen commune and its text belong together: a code beside another text would be a lie.
  if (typed !== null && typed.commune_text !== page.commune_text) merged.commune = typed.commune;
  return merged;
}
