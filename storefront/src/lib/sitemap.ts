import { LANGUAGES } from "@lang-sao/backend/contracts/language";
import { localise } from "@/paths";

export interface SitemapPage {
  /** Without language prefix. */
  path: string;
  /** Calendar date. */
  updatedOn?: string;
}

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Every page in every language, each naming its twins. Source: sitemaps.org 0.9 with xhtml links. */
export function sitemapXml(pages: readonly SitemapPage[], publicUrl: string): string {
  const address = (path: string, lang: (typeof LANGUAGES)[number]) =>
    escaped(new URL(localise(path, lang), publicUrl).href);
  const entries = pages.flatMap(({ path, updatedOn }) => {
    const twins = [
      ...LANGUAGES.map((lang) => ({ hreflang: lang, href: address(path, lang) })),
      { hreflang: "x-default", href: address(path, "vi") },
    ].map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`,
    );
    return LANGUAGES.map((lang) =>
      [
        "<url>",
        `<loc>${address(path, lang)}</loc>`,
        updatedOn === undefined ? "" : `<lastmod>${escaped(updatedOn)}</lastmod>`,
        ...twins,
        "</url>",
      ].join(""),
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}
