import type { Language } from "@lang-sao/backend/contracts/language";

const formats: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat("vi-VN"),
  en: new Intl.NumberFormat("en-US"),
};

/** Whole đồng as people write them: `45.000 ₫`, in English `45,000 ₫`; never broken across lines. */
export function formatVnd(amount: number, lang: Language): string {
  return `${formats[lang].format(amount)}\u00a0₫`;
}

/** A count with the language's grouping. */
export function formatCount(count: number, lang: Language): string {
  return formats[lang].format(count);
}
