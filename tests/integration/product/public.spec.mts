import { describe, expect, it } from "vitest";

import { catalogHandlesSchema } from "../../../backend/src/contracts/catalog.ts";
import { store } from "../../setup/http.mts";
import { goods, product, wholeCatalogue } from "../../setup/goods.mts";

describe("anyone who looks at a product", () => {
  it("reads who made bánh cáy làng Nguyễn, where, and what is in it", async () => {
    const banhCay = await product(goods.banhCay);
    expect(banhCay.title).toBe("Bánh cáy làng Nguyễn – Thiên Đức");
    expect(banhCay.producer?.name).toBe("Bánh kẹo Thiên Đức");
    expect(banhCay.commune).toMatchObject({
      name: "Xã Đông Hưng",
      former: { name: "Nguyên Xá", district: "Đông Hưng" },
    });
    expect(banhCay.allergens.codes).toEqual(expect.arrayContaining(["peanut", "sesame"]));
    expect(banhCay.story.length).toBeGreaterThan(1);
    expect(banhCay.variants.map(({ price }) => price)).toEqual([45_000, 70_000]);
    expect(banhCay.offer_evidence).toBe("D");
  });

  it("reads its story, ingredients and storage in English too", async () => {
    const vietnamese = await product(goods.banhCay, "vi");
    const english = await product(goods.banhCay, "en");
    expect(english.story).not.toEqual(vietnamese.story);
    expect(english.ingredients?.text).not.toBe(vietnamese.ingredients?.text);
    expect(english.storage?.text).not.toBe(vietnamese.storage?.text);
  });

  it("sees a picture at several widths of every product", async () => {
    for (const { handle, image } of await wholeCatalogue()) {
      const widths = image?.renditions.map(({ width }) => width) ?? [];
      expect(widths.length, handle).toBeGreaterThan(1);
      expect(widths).toEqual(widths.toSorted((a, b) => a - b));
      expect(widths.at(-1)).toBe(image?.width);
      expect(image?.illustration).toBe(true);
    }
  });

  it("sees that alcohol is for adults and fresh goods are handed over at a sales point", async () => {
    expect((await product(goods.alcohol)).age_limit).toBe(18);
    expect((await product(goods.fresh)).pickup_only).toBe(true);
    const limited = (await wholeCatalogue()).filter(({ age_limit }) => age_limit !== null);
    expect(limited.map(({ handle }) => handle)).toEqual([goods.alcohol]);
  });

  it("sees no star and no producer where the maker is not known", async () => {
    const mam = await product(goods.unknownMaker);
    expect(mam.producer).toBeNull();
    expect(mam.plate).toBeNull();
    expect(mam.certificate).toBeNull();
    expect(mam.listing_basis).toBe("local_speciality");
  });

  it("sees that sold-out goods cannot be ordered", async () => {
    const com = await product(goods.soldOut);
    expect(com.in_stock).toBe(false);
    expect(com.variants.every(({ available }) => available === 0)).toBe(true);
  });

  it("never learns the exact stock", async () => {
    for (const handle of [goods.banhCay, "keo-lac-dinh-manh"]) {
      for (const { available } of (await product(handle)).variants) {
        expect(available).toBeLessThanOrEqual(20);
      }
    }
  });

  it("sees that every certificate of the demonstration says so", async () => {
    for (const { handle, plate } of await wholeCatalogue()) {
      if (plate === null) continue;
      expect(plate.decision_number, handle).toMatch(/^DEMO-/);
      expect(plate.date_evidence).toBe("D");
      expect(plate.star_evidence).toBe("B1");
      const { certificate } = await product(handle);
      expect(certificate?.status).not.toBe("revoked");
      expect(certificate?.address_as_printed).toMatch(/Thái Bình/);
    }
  });

  it("finds every product in the list for the site map", async () => {
    const { body } = await store("catalog-handles");
    const { products } = catalogHandlesSchema.parse(body);
    expect(products).toHaveLength(44);
  });

  it.each(["khong-co", "..%2f..%2fetc", "%E1%BA%A3", "x".repeat(500), "%27%20or%201=1"])(
    "is told that there is no product “%s”",
    async (handle) => {
      const { status } = await store(`catalog/${handle}`);
      expect([400, 404]).toContain(status);
    },
  );

  it.each(["%00", "%E0%A4%A"])("is refused the broken address %s", async (handle) => {
    const { status } = await store(`catalog/${handle}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});
