import { safeReturnPath } from "@/features/cart/return-path";
import { splitLanguage } from "@/paths";

/** Where a sign-in leads back to: a page of the till, or nowhere. */
export function returnToTill(asked: string | null | undefined): string | null {
  const path = safeReturnPath(asked);
  return path !== null && /^\/quay(?=[/?]|$)/.test(splitLanguage(path).path) ? path : null;
}
