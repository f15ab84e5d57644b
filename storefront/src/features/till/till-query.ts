import { TILL_KEYS } from "@/paths";

const MAX_PAGE = 1_000;

/** What the till's address asks for; a page that is no number is the first one. */
export function askedOf(url: URL): { q: string; page: number } {
  const page = Number(url.searchParams.get(TILL_KEYS.page) ?? 1);
  return {
    q: (url.searchParams.get(TILL_KEYS.q) ?? "").trim(),
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}
