import type { Language } from "@lang-sao/backend/contracts/language";
import type { CommuneRef } from "@lang-sao/backend/contracts/place";
import { placeTexts } from "@/i18n/place";

/** For cards: `Xã Đông Hưng · Nguyên Xá cũ`; only the former district where no commune is known. */
export function placeInShort(
  commune: CommuneRef | null,
  formerDistrict: string | null,
  lang: Language,
): string | null {
  const t = placeTexts(lang);
  if (!commune) return formerDistrict && t.formerDistrict(formerDistrict);
  return commune.former ? `${commune.name} · ${t.formerShort(commune.former.name)}` : commune.name;
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
