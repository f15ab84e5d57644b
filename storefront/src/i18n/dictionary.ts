import type { Language } from "@lang-sao/backend/contracts/language";

/**
 * Texts of one feature in every language. The Vietnamese ones set the shape, so that a missing or
 * differently shaped English text is a type error. The answer is called with the page's language:
 * `const t = catalogTexts(Astro.locals.lang)`.
 */
export function dictionary<T>(texts: { vi: T; en: NoInfer<T> }): (lang: Language) => T {
  return (lang) => texts[lang];
}
