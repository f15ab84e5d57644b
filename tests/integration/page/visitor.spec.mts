import { describe, expect, it } from "vitest";

import { goods, places, wholeCatalogue } from "../../setup/goods.mts";
import { page, raw } from "../../setup/http.mts";
import { attributeOf, decode, structuredData, wordsOf } from "../../setup/page-content.mts";
import { publicPages } from "../../setup/public-pages.mts";
import { testShop } from "../../setup/test-shop.mts";

const unreadable = /\bat [\w.<>]+ \(|node_modules|\.(ts|mjs|astro):\d+|TypeError|ReferenceError/;

describe("a visitor", () => {
  it.each(publicPages)("is served %s whole, in both languages", async (path) => {
    for (const [lang, address] of [
      ["vi", path],
      ["en", path === "/" ? "/en" : `/en${path}`],
    ] as const) {
      const { status, text, headers } = await page(address);
      expect(status, address).toBe(200);
      expect(attributeOf(text, /<html[^>]*>/, "lang")).toBe(lang);
      expect(text).toMatch(/<h1\b/);
      expect(text.match(/<h1\b/g)).toHaveLength(1);
      expect(decode(/<title>(.*?)<\/title>/s.exec(text)?.[1] ?? "").length).toBeGreaterThan(5);
      expect(
        attributeOf(text, /<meta[^>]+name="description"[^>]*>/, "content")?.length,
      ).toBeGreaterThan(30);
      if (!text.includes('content="noindex"')) {
        expect(attributeOf(text, /<link[^>]+rel="canonical"[^>]*>/, "href")).toBe(
          testShop().shopUrl + address,
        );
        for (const language of ["vi", "en", "x-default"]) {
          expect(text).toMatch(new RegExp(`hreflang="${language}"`));
        }
      }
      expect(headers.get("content-security-policy") ?? text).toMatch(/script-src/);
      expect(text).not.toMatch(/<script(?![^>]*(\bsrc=|application\/ld\+json))[^>]*>\s*\S/);
      expect(text).not.toMatch(/\sstyle="/);
      expect(wordsOf(text)).not.toMatch(/\b(undefined|NaN|null)\b|\[object/);
    }
  });

  it("meets the usual safety headers", async () => {
    const { headers } = await page("/");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'none'/);
    expect(headers.get("cache-control")).toMatch(/max-age=0/);
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("finds every product, maker and commune in the site map, in both languages", async () => {
    const { status, text } = await page("/sitemap.xml");
    expect(status).toBe(200);
    for (const { handle } of await wholeCatalogue()) {
      expect(text).toContain(`/san-pham/${handle}<`);
      expect(text).toContain(`/en/san-pham/${handle}`);
    }
    expect(text).toContain("/nha-san-xuat/thien-duc<");
    expect(text).toContain(`/xa/${places.dongHung}<`);
    expect(text).toContain("/diem-ban/trung-tam-thai-binh<");
  });

  it("with a robot's manners is kept out of carts and orders", async () => {
    const { text } = await page("/robots.txt");
    for (const path of ["/gio-hang", "/thanh-toan", "/don-hang"]) {
      expect(text).toContain(`Disallow: ${path}`);
    }
    expect(text).toMatch(/^Sitemap: http/m);
  });

  it("reads on a product's page what search engines read: offer, maker, way there", async () => {
    const { text } = await page(`/san-pham/${goods.banhCay}`);
    const nodes = structuredData(text);
    const types = nodes.map((node) => node["@type"]);
    expect(types).toEqual(expect.arrayContaining(["Product", "BreadcrumbList"]));
    const product = nodes.find((node) => node["@type"] === "Product");
    expect(JSON.stringify(product?.["offers"])).toMatch(/"priceCurrency":"VND"/);
    expect(JSON.stringify(product)).not.toMatch(/aggregateRating|"review"/);
  });

  it("gets a picture to share of each product and of the shop", async () => {
    const { text } = await page(`/san-pham/${goods.banhCay}`);
    const image = attributeOf(text, /<meta[^>]+property="og:image"[^>]*>/, "content");
    const { pathname } = new URL(image ?? "");
    const { status, headers } = await page(pathname);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/png");
  });

  it("gets a picture of the goods, to keep", async () => {
    const card = (await wholeCatalogue()).find(({ handle }) => handle === goods.banhCay);
    const { status, headers } = await page(`/media/${card?.image?.renditions[0]?.path ?? ""}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/webp");
    expect(headers.get("cache-control")).toMatch(/immutable/);
  });

  it("is led from a former commune's address to where today's page names it", async () => {
    const { status, headers } = await page(`/xa/${places.formerNguyenXa}`);
    expect([301, 302, 303, 307, 308]).toContain(status);
    expect(headers.get("location")).toBe(`/xa/${places.dongHung}#${places.formerNguyenXa}`);
  });

  it.each([
    ["/khong-co", 404],
    ["/san-pham/khong-co", 404],
    ["/nha-san-xuat/khong-co", 404],
    ["/xa/khong-co", 404],
    ["/diem-ban/khong-co", 404],
    ["/chinh-sach/khong-co", 404],
    ["/en/khong-co", 404],
    ["/fr/san-pham", 404],
    ["/media/khong-co.webp", 404],
    ["/don-hang/khong-co", 404],
    ["/dat-hang-thanh-cong/khong-co", 404],
    ["/san-pham?trang=abc", 400],
    ["/san-pham?trang=-1", 400],
    ["/san-pham?trang=1.5", 400],
    ["/san-pham?sap-xep=khong-co", 400],
    ["/san-pham?gia-tu=abc", 400],
    ["/san-pham?sao=9", 200],
    ["/san-pham?xa=khong-co", 200],
    ["/san-pham?nhom=khong-co", 200],
    ["/san-pham?la=1", 200],
    ["/tim-kiem?q=zzzzqqqq", 200],
    [`/tim-kiem?q=${"a".repeat(4_000)}`, 400],
  ])("who asks for %s gets a page that helps (%d)", async (path, expected) => {
    const { status, text } = await page(path);
    expect(status).toBe(expected);
    expect(text).not.toMatch(unreadable);
    if (!path.startsWith("/media")) expect(text).toMatch(/<a\b[^>]*href="\//);
  });

  it.each([
    ["a broken percent-escape", "/san-pham/%E0%A4%A"],
    ["a lone percent sign", "/%"],
    ["a NUL byte", "/san-pham/%00"],
    ["a NUL byte in the search", "/tim-kiem?q=%00"],
    ["a broken escape in the search", "/tim-kiem?q=%E0%A4"],
    ["10,000 letters", `/tim-kiem?q=${"a".repeat(10_000)}`],
    ["a path out of the folder", "/media/../../etc/passwd"],
    ["an escaped path out of the folder", "/media/..%2f..%2fetc%2fpasswd"],
    ["a double slash", "//evil.example/"],
    ["a backslash", "/%5c%5cevil.example"],
  ])("who sends %s gets a clear answer", async (_kind, path) => {
    const { status, text } = await raw(testShop().shopUrl, path);
    expect(status).toBeGreaterThanOrEqual(300);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(unreadable);
    expect(text).not.toContain("root:");
  });

  it.each(["PUT", "DELETE", "TRACE", "OPTIONS"])("cannot %s a page", async (method) => {
    const { status } = await raw(testShop().shopUrl, "/san-pham", { method });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it("cannot purge pages without the secret", async () => {
    const purge = (headers: Record<string, string>) =>
      page("/_purge", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ tags: ["shop"] }),
      });
    expect([401, 403, 404]).toContain((await purge({})).status);
    expect([401, 403, 404]).toContain((await purge({ authorization: "Bearer guess" })).status);
  });
});
