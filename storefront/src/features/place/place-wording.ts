import type { Language } from "@lang-sao/backend/contracts/language";
import type { CommuneRef } from "@lang-sao/backend/contracts/place";
import { placeTexts } from "@/i18n/place";

/** A commune's name in the middle of a sentence: `xã Đông Hưng`. English keeps it as a name. */
export function communeInSentence(name: string, lang: Language): string {
  return lang === "vi" ? name.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase("vi")) : name;
}

const unbroken = (name: string) => name.replaceAll(" ", "\u00a0");

/**
 * For cards: `Xã Đông Hưng · Nguyên Xá cũ`, broken between the names only; just the former
 * district where no commune is known.
 */
export function placeInShort(
  commune: CommuneRef | null,
  formerDistrict: string | null,
  lang: Language,
): string | null {
  const t = placeTexts(lang);
  if (!commune) return formerDistrict && t.formerDistrict(formerDistrict);
  if (!commune.former) return commune.name;
  return `${unbroken(commune.name)} · ${unbroken(t.formerShort(commune.former.name))}`;
}

/** `Xã Đông Hưng, Hưng Yên (trước là Nguyên Xá, Đông Hưng, Thái Bình)` */
export function placeInFull(
  commune: CommuneRef | null,
  formerDistrict: string | null,
  lang: Language,
): string | null {
  const t = placeTexts(lang);
  if (!commune) return formerDistrict && t.formerDistrict(formerDistrict);
  const today = `${commune.name}, ${commune.province}`;
  if (!commune.former) return today;
  const { name, district, province } = commune.former;
  return `${today} (${t.formerFull(name, district, province)})`;
}
