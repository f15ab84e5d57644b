import { describe, expect, it } from "vitest";

import { store } from "../../setup/http.mts";
import { catalogue, goods, places, wholeCatalogue } from "../../setup/goods.mts";

const handlesOf = async (query: string) =>
  (await catalogue(`page_size=100&${query}`)).products.map(({ handle }) => handle);

describe("anyone who looks through the catalogue", () => {
  it("finds all 44 products, each once", async () => {
    const { count } = await catalogue("");
    const handles = await handlesOf("");
    expect(count).toBe(44);
    expect(new Set(handles).size).toBe(44);
  });

  it("sees every product once when paging through", async () => {
    const seen: string[] = [];
    for (const page of [1, 2, 3, 4, 5]) {
      const { products } = await catalogue(`page_size=10&page=${String(page)}`);
      seen.push(...products.map(({ handle }) => handle));
    }
    expect(seen).toHaveLength(44);
    expect(new Set(seen).size).toBe(44);
  });

  it.each(["banh cay", "BANH CAY", "bánh cáy", "bánh cáy làng nguyễn", "banh  cay  lang nguyen"])(
    "finds bánh cáy làng Nguyễn by typing “%s”",
    async (typed) => {
      expect(await handlesOf(`q=${encodeURIComponent(typed)}`)).toContain(goods.banhCay);
    },
  );

  it("finds the three bánh cáy before anything else", async () => {
    const found = await handlesOf("q=banh+cay");
    expect(found.slice(0, 3).toSorted()).toEqual(
      ["banh-cay-dinh-manh", goods.banhCay, "banh-cay-viet-huong"].toSorted(),
    );
  });

  it("finds nothing, without an error, for words that no product has", async () => {
    const list = await catalogue("q=m%C3%A1y+bay+ph%E1%BA%A3n+l%E1%BB%B1c");
    expect(list.products).toEqual([]);
    expect(list.count).toBe(0);
  });

  it("sees a star only where a certificate is in force today", async () => {
    for (const star of [3, 4, 5]) {
      const { products } = await catalogue(`page_size=100&star=${String(star)}`);
      for (const { plate } of products) {
        expect(plate).toMatchObject({ star_rating: star });
        expect(plate?.state).not.toBe("expired");
      }
    }
    const starred = (await wholeCatalogue()).filter(
      ({ plate }) => plate !== null && plate.state !== "expired",
    );
    const { facets } = await catalogue("");
    expect(facets.star.reduce((sum, { count }) => sum + count, 0)).toBe(starred.length);
    expect(starred).toHaveLength(14);
  });

  it("sees 16 certificates, of which three run out within 180 days and two have expired", async () => {
    const states = (await wholeCatalogue()).flatMap(({ plate }) => plate?.state ?? []);
    const count = (state: string) => states.filter((value) => value === state).length;
    expect(states).toHaveLength(16);
    expect(count("in_force")).toBe(11);
    expect(count("expiring")).toBe(3);
    expect(count("expired")).toBe(2);
  });

  it("finds the same goods by a commune's former name as by today's, where all come from there", async () => {
    const former = await handlesOf(`commune=${places.formerNguyenXa}`);
    const today = await handlesOf(`commune=${places.dongHung}`);
    expect(former).toContain(goods.banhCay);
    expect(today).toEqual(expect.arrayContaining(former));
  });

  it("narrows by maker, group, price and place of sale", async () => {
    const { facets } = await catalogue("");
    for (const [name, values] of [
      ["producer", facets.producer],
      ["group", facets.group],
      ["point", facets.point],
    ] as const) {
      expect(values.length, name).toBeGreaterThan(0);
      for (const { value, count } of values) {
        expect(await handlesOf(`${name}=${value}`), `${name}=${value}`).toHaveLength(count);
      }
    }
    const { products } = await catalogue("page_size=100&price_min=40000&price_max=50000");
    expect(products.length).toBeGreaterThan(0);
    for (const { price, price_max } of products) {
      expect(price).toBeLessThanOrEqual(50_000);
      expect(price_max).toBeGreaterThanOrEqual(40_000);
    }
  });

  it("can leave out what is sold out", async () => {
    const everything = await wholeCatalogue();
    const inStock = await catalogue("page_size=100&in_stock=1");
    expect(everything.map(({ handle }) => handle)).toContain(goods.soldOut);
    expect(inStock.products.map(({ handle }) => handle)).not.toContain(goods.soldOut);
    expect(inStock.products.every(({ in_stock }) => in_stock)).toBe(true);
    expect(inStock.count).toBe(everything.filter(({ in_stock }) => in_stock).length);
  });

  it("sorts by price both ways and by stars", async () => {
    const prices = (await catalogue("page_size=100&sort=price_asc")).products.map(
      ({ price }) => price,
    );
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    const dearest = (await catalogue("page_size=100&sort=price_desc")).products.map(
      ({ price }) => price,
    );
    expect(dearest).toEqual(dearest.toSorted((a, b) => b - a));
    const stars = (await catalogue("page_size=100&sort=star")).products.map(({ plate }) =>
      plate !== null && plate.state !== "expired" ? plate.star_rating : 0,
    );
    expect(stars).toEqual(stars.toSorted((a, b) => b - a));
  });

  it("sorts names as Vietnamese dictionaries do", async () => {
    const titles = (await catalogue("page_size=100&sort=name")).products.map(({ title }) => title);
    const collator = new Intl.Collator("vi");
    expect(titles).toEqual(titles.toSorted((a, b) => collator.compare(a, b)));
  });

  it("reads the same goods in English", async () => {
    const { products } = await catalogue("lang=en&page_size=100");
    const vietnamese = await wholeCatalogue();
    expect(products).toHaveLength(44);
    for (const product of products) {
      const original = vietnamese.find(({ handle }) => handle === product.handle);
      expect(product.summary, product.handle).not.toBe(original?.summary);
      expect(product.price).toBe(original?.price);
    }
  });

  it.each([
    "group=khong-co",
    "commune=khong-co",
    "producer=khong-co",
    "point=khong-co",
    "page=500",
  ])("finds nothing for %s, without an error", async (query) => {
    expect((await catalogue(query)).products).toEqual([]);
  });

  it.each([
    "page=0",
    "page=-1",
    "page=1.5",
    "page=abc",
    "page=1e9",
    "page_size=0",
    "page_size=1000",
    "sort=khong-co",
    "lang=fr",
    "star=1",
    "star=9",
    "in_stock=yes",
    "price_min=-5",
    "price_max=abc",
    "colour=red",
    "group=%27%3B%20drop%20table",
    "q=%00",
    `q=${"a".repeat(10_000)}`,
  ])("is refused %s with 400", async (query) => {
    const { status, body } = await store(`catalog?${query}`);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(/\bat .+:\d+:\d+|node_modules/);
  });
});
