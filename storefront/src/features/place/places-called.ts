import type { CommuneRef } from "@lang-sao/backend/contracts/place";

/**
 * The one commune of today that a name leads to, with the anchor that names the former one on its
 * page; null where it leads nowhere or to several.
 */
export function placeOfName(
  places: readonly CommuneRef[],
): { slug: string; anchor: string } | null {
  const [first] = places;
  if (!first || places.some((place) => place.slug !== first.slug)) return null;
  const anchor = places.length === 1 && first.former ? `#${first.former.slug}` : "";
  return { slug: first.slug, anchor };
}

/** The name they share, as it is written: `minh-tan` → `Minh Tân`. */
export function spokenName(places: readonly CommuneRef[]): string | null {
  const [first] = places;
  if (!first) return null;
  return first.former?.name ?? first.name.replace(/^(Xã|Phường|Đặc khu) (?!\d)/u, "");
}
