const MOST = 3;

/** After these a full stop ends no sentence: titles, kinds of places, numbers, "and so on". */
const ABBREVIATIONS = new Set([
  ..."tp tx tt q p h x st ts ths pgs gs bs ks cn ct dn htx ubnd vd tr".split(" "),
  ..."mr mrs ms dr st no nr vs etc eg ie approx".split(" "),
]);

/**
 * The story in at most three sentences: the opening of each paragraph, which says what the
 * paragraph is about; where there are fewer paragraphs, what follows the earliest openings. Always
 * in the order of the text, and the author's own words.
 */
export function threeSentences(paragraphs: readonly string[]): string[] {
  const split = paragraphs.map(sentencesOf).filter((sentences) => sentences.length > 0);
  const ranked = split
    .flatMap((sentences, paragraph) => sentences.map((text, place) => ({ text, paragraph, place })))
    .sort((a, b) => a.place - b.place || a.paragraph - b.paragraph);
  return ranked
    .slice(0, MOST)
    .sort((a, b) => a.paragraph - b.paragraph || a.place - b.place)
    .map(({ text }) => text);
}

/** The sentences of a paragraph, in Vietnamese or English. */
export function sentencesOf(paragraph: string): string[] {
  const text = paragraph.normalize("NFC").replace(/\s+/g, " ").trim();
  const sentences: string[] = [];
  let start = 0;
  // An end with its closing quotes, before a space and something that can begin a sentence.
  for (const end of text.matchAll(/[.!?…]+["”’»)\]]*(?= +["“‘«([]*[\p{Lu}\p{N}])/gu)) {
    const stop = end.index + end[0].length;
    if (end[0] === "." && staysOpen(text.slice(start, end.index))) continue;
    sentences.push(text.slice(start, stop).trim());
    start = stop;
  }
  const rest = text.slice(start).trim();
  return rest === "" ? sentences : [...sentences, rest];
}

/** Whether a full stop after this belongs to an abbreviation, an initial or a list's number. */
function staysOpen(before: string): boolean {
  const word = /[\p{L}\p{M}\p{N}.]+$/u.exec(before)?.[0] ?? "";
  if (/^\p{Lu}$/u.test(word) || /^v\.v$/iu.test(word)) return true;
  if (/^\d{1,2}$/.test(word) && word === before.trim()) return true;
  return ABBREVIATIONS.has(word.toLocaleLowerCase("vi").replaceAll(".", ""));
}
