/** Words of one language, by key; a group holds more. */
export interface Words {
  [key: string]: string | Words;
}

/** The same keys in another language. */
type SameKeys<T extends Words> = {
  [Key in keyof T]: T[Key] extends Words ? SameKeys<T[Key]> : string;
};

/** Ties two languages together: a key that one of them lacks does not compile. */
export function bothLanguages<T extends Words>(
  vi: T,
  en: SameKeys<NoInfer<T>>,
): { vi: T; en: SameKeys<T> } {
  return { vi, en };
}
