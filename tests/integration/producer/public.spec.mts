import { describe, expect, it } from "vitest";

import {
  producerDetailSchema,
  producerListSchema,
} from "../../../backend/src/contracts/producer.ts";
import { catalogue } from "../../setup/goods.mts";
import { store } from "../../setup/http.mts";

const producers = async () => producerListSchema.parse((await store("producers")).body).producers;

describe("anyone who wants to know a maker", () => {
  it("finds every maker that is known, with as many goods as the catalogue shows", async () => {
    const all = await producers();
    const { facets } = await catalogue("");
    expect(all.length).toBe(20);
    for (const { handle, product_count } of all) {
      const facet = facets.producer.find(({ value }) => value === handle);
      expect(product_count, handle).toBe(facet?.count);
    }
  });

  it("never sees a star at a maker's name: stars belong to products", async () => {
    const { body } = await store("producers");
    expect(JSON.stringify(body)).not.toMatch(/star|plate|certificate/);
  });

  it("never sees a maker's personal data", async () => {
    for (const { handle } of await producers()) {
      const { body } = await store(`producers/${handle}`);
      producerDetailSchema.parse(body);
      expect(JSON.stringify(body)).not.toMatch(/"(phone|email|sex|ethnicity|birth|representative)/);
    }
  });

  it("reads about Thiên Đức in both languages", async () => {
    const [vi, en] = await Promise.all(
      ["vi", "en"].map(async (lang) =>
        producerDetailSchema.parse((await store(`producers/thien-duc?lang=${lang}`)).body),
      ),
    );
    expect(vi?.producer.commune?.former?.name).toBe("Nguyên Xá");
    expect(vi?.producer.intro.length).toBeGreaterThan(0);
    expect(en?.producer.intro).not.toEqual(vi?.producer.intro);
  });

  it.each(["khong-co", "x".repeat(500)])("is told that there is no maker “%s”", async (handle) => {
    expect([400, 404]).toContain((await store(`producers/${handle}`)).status);
  });
});
