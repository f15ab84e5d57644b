import { z } from "zod";

/** Languages of the public shop. Vietnamese is the default and the one that is never missing. */
export const LANGUAGES = ["vi", "en"] as const;

export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/** `?lang=` of every public route of ours. */
export const languageQuerySchema = z.object({ lang: languageSchema.default("vi") });

/** Locale codes of Medusa's Translation module. Vietnamese is what the entities themselves hold. */
export const LOCALES = { vi: "vi-VN", en: "en-US" } as const satisfies Record<Language, string>;
