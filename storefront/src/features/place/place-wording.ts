import type { Language } from "@lang-sao/backend/contracts/language";
import type { CommuneRef } from "@lang-sao/backend/contracts/place";
import { placeTexts } from "@/i18n/place";

/** A commune's name in the middle of a sentence: `xã Đông Hưng`. English keeps it as a name. */
export function communeInSentence(name: string, lang: Language): string {
  return lang === "vi" ? name.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase("vi")) : name;
}

const unbroken = (name: string) => name.replaceAll(" ", "\u00a0");

/**
 * For cards: `Xã Đông Hưng · Nguyên Xá (Đông Hưng) cũ`, broken between the names only. Where no
 * former commune is known the former district stands in its place, or alone.
 */
export function placeInShort(
  commune: CommuneRef | null,
  formerDistrict: string | null,
  lang: Language,
): string | null {
  const t = placeTexts(lang);
  if (!commune) return formerDistrict && t.formerDistrict(formerDistrict);
  const today = unbroken(commune.name);
  if (commune.former) {
    const before = t.formerShort(commune.former.name, commune.former.district);
    return `${today} · ${before.map(unbroken).join(" ")}`;
  }
  return formerDistrict ? `${today} · ${unbroken(t.formerDistrict(formerDistrict))}` : today;
}

/**
 * `Xã Đông Hưng, Hưng Yên (trước là Nguyên Xá, Đông Hưng, Thái Bình)`, or with the former district
 * alone: `Xã Vũ Thư, Hưng Yên (huyện Vũ Thư cũ)`.
 */
export function placeInFull(
  commune: CommuneRef | null,
  formerDistrict: string | null,
  lang: Language,
): string | null {
  const t = placeTexts(lang);
  if (!commune) return formerDistrict && t.formerDistrict(formerDistrict);
  const today = `${commune.name}, ${commune.province}`;
  if (!commune.former) {
    return formerDistrict ? `${today} (${t.formerDistrict(formerDistrict)})` : today;
  }
  const { name, district, province } = commune.former;
  return `${today} (${t.formerFull(name, district, province)})`;
}
