import { describe, expect, it } from "vitest";
import { sitemapXml } from "./sitemap";

describe("the sitemap", () => {
  it("lists every page in both languages, each with its twins", () => {
    const xml = sitemapXml(
      [{ path: "/" }, { path: "/san-pham/keo-lac", updatedOn: "2026-11-20" }],
      "https://langsao.example",
    );
    const places = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    expect(places).toEqual([
      "https://langsao.example/",
      "https://langsao.example/en",
      "https://langsao.example/san-pham/keo-lac",
      "https://langsao.example/en/san-pham/keo-lac",
    ]);
    expect(xml.match(/hreflang="x-default"/g)).toHaveLength(4);
    expect(xml).toContain(
      'hreflang="en" href="https://langsao.example/en/san-pham/keo-lac"/><xhtml:link',
    );
    expect(xml.match(/<lastmod>2026-11-20<\/lastmod>/g)).toHaveLength(2);
  });

  it("escapes what would break the document", () => {
    const xml = sitemapXml([{ path: "/san-pham?a=1&b='<" }], "https://langsao.example");
    expect(xml).not.toMatch(/&b=/);
    expect(xml).not.toContain("'<");
  });
});
