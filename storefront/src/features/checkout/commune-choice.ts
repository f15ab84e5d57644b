import type { AddressCommune } from "@lang-sao/backend/contracts/place";
import type { Language } from "@lang-sao/backend/contracts/language";
import { checkoutTexts } from "@/i18n/checkout";

/** What a form says about the commune: its code and, where found by it, the former name. */
export interface CommuneChoice {
  ward_code: string;
  legacy: { ward: string; district: string; province: string } | null;
}

const SEPARATOR = "|";

/** One field for the whole choice, so that a radio button can carry it without JavaScript. */
export function encodeCommune({ ward_code, legacy }: CommuneChoice): string {
  const parts = legacy ? [ward_code, legacy.ward, legacy.district, legacy.province] : [ward_code];
  return parts.join(SEPARATOR);
}

export function decodeCommune(value: string): CommuneChoice | null {
  const [ward_code = "", ward, district, province, ...rest] = value.split(SEPARATOR);
  if (!/^\d{5}$/.test(ward_code) || rest.length > 0) return null;
  if (ward === undefined) return { ward_code, legacy: null };
  return ward && district && province ? { ward_code, legacy: { ward, district, province } } : null;
}

type NamedCommune = Pick<AddressCommune, "ward_name" | "province_name" | "legacy">;

/** `Xã Đông Hưng, Hưng Yên (trước là Nguyên Xá, Đông Hưng, Thái Bình)` */
export function communeLabel(commune: NamedCommune, lang: Language): string {
  const today = `${commune.ward_name}, ${commune.province_name}`;
  const { legacy } = commune;
  if (legacy === null) return today;
  const before = `${legacy.ward}, ${legacy.district}, ${legacy.province}`;
  return `${today} (${checkoutTexts(lang).formerly(before)})`;
}
