import { describe, expect, test } from "vitest";
import { type ProductText, readSeedData } from "./data-files";

const { products } = readSeedData();
const LANGUAGES = ["vi", "en"] as const;
type Language = (typeof LANGUAGES)[number];

/** Longest run of words that two products may share as a sentence. */
const SHARED_WORDS = 8;

function sentences(text: ProductText, language: Language): string[] {
  return [
    text.summary[language],
    ...text.story[language],
    text.usage?.[language] ?? "",
    text.ingredients?.[language] ?? "",
    text.storage?.[language] ?? "",
    text.allergens[language],
    text.notes?.[language] ?? "",
  ].flatMap((part) => part.split(/[.!?…;:\n]+/u));
}

function words(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

test("all 44 products have a text of their own", () => {
  expect(products).toHaveLength(44);
  expect(new Set(products.map((product) => product.text.story.vi[0])).size).toBe(44);
});

test("a product is titled in Vietnamese as its source names it", () => {
  expect(products.map((product) => product.text.title.vi)).toEqual(
    products.map((product) => product.name),
  );
});

describe.each(LANGUAGES)("in language %s", (language) => {
  test("no sentence of more than eight words stands in two products' texts", () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { handle, text } of products) {
      const own = new Set(
        sentences(text, language)
          .map(words)
          .filter((sentence) => sentence.length > SHARED_WORDS)
          .map((sentence) => sentence.join(" ")),
      );
      for (const sentence of own) {
        const other = seen.get(sentence);
        if (other !== undefined) shared.push(`${other} and ${handle}: ${sentence}`);
        seen.set(sentence, handle);
      }
    }
    expect(shared).toEqual([]);
  });

  test("a summary fits a card and a search result", () => {
    const misfits = products
      .map(({ handle, text }) => ({ handle, length: text.summary[language].length }))
      .filter(({ length }) => length < 60 || length > 110);
    expect(misfits).toEqual([]);
  });

  test("what is not proven sends the reader to the label", () => {
    const label = language === "vi" ? /nhãn/iu : /label/iu;
    const silent = products.flatMap(({ handle, text }) =>
      (["usage", "ingredients", "storage", "allergens"] as const)
        .filter((part) => text[part]?.evidence === "D" && !label.test(text[part][language]))
        .map((part) => `${handle}: ${part}`),
    );
    expect(silent).toEqual([]);
  });

  test("no text speaks of OCOP stars, which the plate shows live", () => {
    const claim = language === "vi" ? /\bOCOP\b|\d\s*sao\b/iu : /\bOCOP\b|\d[\s-]*stars?\b/iu;
    const claims = products.flatMap(({ handle, text }) =>
      sentences(text, language)
        .filter((sentence) => claim.test(sentence))
        .map((sentence) => `${handle}: ${sentence}`),
    );
    expect(claims).toEqual([]);
  });

  test("alcohol says 18+ and nothing else does", () => {
    const adult = products.filter(({ text }) => text.notes?.[language].includes("18"));
    expect(adult.map((product) => product.handle)).toEqual(["ruou-nep-huong-thai-binh"]);
  });
});
