import { z } from "zod";

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#34": '"',
  "#39": "'",
  nbsp: " ",
};

/** The words of a page, as they stand one after another. */
export function wordsOf(html: string): string {
  return decode(
    html.replace(/<(script|style|template)\b[^>]*>.*?<\/\1>/gs, " ").replace(/<[^>]+>/g, " "),
  )
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}

export function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

const jsonLdNode = z.looseObject({ "@type": z.union([z.string(), z.array(z.string())]) });
export type JsonLdNode = z.infer<typeof jsonLdNode>;

/** Everything the page states as structured data. */
export function structuredData(html: string): JsonLdNode[] {
  return [...html.matchAll(/<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/gs)].flatMap(
    ([, json = ""]) => {
      const value: unknown = JSON.parse(json);
      const graph = z.object({ "@graph": z.array(jsonLdNode) }).safeParse(value);
      if (graph.success) return graph.data["@graph"];
      return Array.isArray(value) ? z.array(jsonLdNode).parse(value) : [jsonLdNode.parse(value)];
    },
  );
}

/** The part of a page around the first link to a product: its card on a list. */
export function cardOf(html: string, handle: string): string {
  const cards = html.split(/(?=<(?:li|article)\b)/);
  const card = cards.find((part) => part.includes(`/san-pham/${handle}"`));
  if (card === undefined) throw new Error(`No card of ${handle} on the page`);
  return card;
}

export function attributeOf(html: string, tag: RegExp, attribute: string): string | undefined {
  const element = tag.exec(html)?.[0];
  const value = element && new RegExp(`\\b${attribute}="([^"]*)"`).exec(element)?.[1];
  return value === undefined ? undefined : decode(value);
}
