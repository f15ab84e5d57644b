const MAX_LENGTH = 2_000;
/** Any origin will do: it only has to survive the parsing of a true path. */
const ORIGIN = "https://shop.invalid";

/**
 * Where a form asks to go back to, if that is a path of this shop, else null. The answer is the
 * parsed path, so that what is redirected to is what was checked ("/\evil", "//evil", tabs and
 * newlines that browsers drop).
 */
export function safeReturnPath(asked: string | null | undefined): string | null {
  if (!asked || asked.length > MAX_LENGTH || !asked.startsWith("/")) return null;
  if (!URL.canParse(asked, ORIGIN)) return null;
  const url = new URL(asked, ORIGIN);
  if (url.origin !== ORIGIN || url.pathname.startsWith("//")) return null;
  return url.pathname + url.search + url.hash;
}
