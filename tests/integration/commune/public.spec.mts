import { describe, expect, it } from "vitest";

import {
  communeDetailSchema,
  communeListSchema,
  provinceListSchema,
} from "../../../backend/src/contracts/place.ts";
import { places } from "../../setup/goods.mts";
import { store } from "../../setup/http.mts";

const commune = async (slug: string) =>
  communeDetailSchema.parse((await store(`communes/${slug}`)).body);

describe("anyone who asks after a village", () => {
  it("finds today's commune with the former ones that became part of it", async () => {
    const { commune: dongHung, redirect_to } = await commune(places.dongHung);
    expect(redirect_to).toBeNull();
    expect(dongHung.name).toBe("Xã Đông Hưng");
    expect(dongHung.product_count).toBeGreaterThan(10);
    expect(dongHung.all_former.map(({ name }) => name)).toContain("Nguyên Xá");
  });

  it("is led from a former commune to today's", async () => {
    expect((await commune(places.formerNguyenXa)).redirect_to).toBe(places.dongHung);
  });

  it("is not led astray by the other Nguyên Xá, of Vũ Thư", async () => {
    const { status, body } = await store("communes/nguyen-xa-vu-thu-thai-binh");
    if (status === 404) return;
    expect(communeDetailSchema.parse(body).redirect_to).not.toBe(places.dongHung);
  });

  it("finds in the index each commune that has goods or a sales point", async () => {
    const { communes } = communeListSchema.parse((await store("communes")).body);
    expect(communes.length).toBeGreaterThan(15);
    expect(communes.every(({ province }) => province === "Hưng Yên")).toBe(true);
    expect(
      communes.find(({ slug }) => slug === places.dongHung)?.former.map(({ name }) => name),
    ).toContain("Nguyên Xá");
  });

  it("finds the 34 provinces in Vietnamese order", async () => {
    const { provinces } = provinceListSchema.parse((await store("provinces")).body);
    const names = provinces.map(({ name }) => name);
    expect(names).toHaveLength(34);
    expect(names).toEqual(names.toSorted(new Intl.Collator("vi").compare));
  });

  it.each(["khong-co", "x".repeat(500)])("is told that there is no commune “%s”", async (slug) => {
    expect([400, 404]).toContain((await store(`communes/${slug}`)).status);
  });
});
