import { describe, expect, it } from "vitest";

import {
  communeDetailSchema,
  communeListSchema,
  communeNamesSchema,
  provinceListSchema,
} from "../../../backend/src/contracts/place.ts";
import { places } from "../../setup/goods.mts";
import { page, store } from "../../setup/http.mts";
import { wordsOf } from "../../setup/page-content.mts";

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

  it.each([
    ["/xa/minh-tan", "/xa/ten/minh-tan"],
    ["/xa/Minh%20T%C3%A2n", "/xa/minh-tan"],
    ["/xa/ten?ten=Nguy%C3%AAn+X%C3%A1", "/xa/ten/nguyen-xa"],
    ["/xa/nguyen-xa-vu-thu", "/xa/vu-phuc-hung-yen#nguyen-xa-vu-thu-thai-binh"],
    ["/xa/nguyen-xa-dong-hung-thai-binh", "/xa/dong-hung-hung-yen#nguyen-xa-dong-hung-thai-binh"],
  ])("is led from %s to %s", async (from, target) => {
    const { status, headers } = await page(from);
    expect(status).toBe(302);
    expect(headers.get("location")).toBe(target);
  });

  it("chooses between the two Nguyên Xás by district", async () => {
    const words = wordsOf((await page("/xa/ten/nguyen-xa")).text);
    expect(words).toContain("Nguyên Xá, Đông Hưng, Thái Bình");
    expect(words).toContain("Nguyên Xá, Vũ Thư, Thái Bình");
    expect(words).toContain("Nay là phường Vũ Phúc, Hưng Yên");
  });

  it("is told that a name is borne by no place", async () => {
    const { status, text } = await page("/xa/ten/khong-co-noi-nay");
    expect(status).toBe(404);
    expect(wordsOf(text)).toContain("Chưa tìm ra nơi này");
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

  it("is shown every Minh Tân by that bare name, those with goods of ours first", async () => {
    const { body } = await store("commune-names/minh-tan");
    const { places: called } = communeNamesSchema.parse(body);
    expect(called[0]?.former).toMatchObject({ name: "Minh Tân", district: "Đông Hưng" });
    const ours = called.flatMap(({ province, former }) =>
      province === "Hưng Yên" && former ? [`${former.district}, ${former.province}`] : [],
    );
    expect(ours.toSorted()).toEqual(
      [
        "Hưng Hà, Thái Bình",
        "Kiến Xương, Thái Bình",
        "Phù Cừ, Hưng Yên",
        "Đông Hưng, Thái Bình",
      ].toSorted(),
    );
  });

  it.each([
    ["nguyen-xa-vu-thu", "Vũ Thư"],
    ["nguyen-xa-dong-hung", "Đông Hưng"],
    ["xa-nguyen-xa-dong-hung-thai-binh", "Đông Hưng"],
  ])("means one place alone by %s", async (slug, district) => {
    const { places: called } = communeNamesSchema.parse(
      (await store(`commune-names/${slug}`)).body,
    );
    expect(called.map(({ former }) => former?.district)).toEqual([district]);
  });

  it("finds each commune of the index with the districts its land was in", async () => {
    const { communes } = communeListSchema.parse((await store("communes")).body);
    for (const { name, former_districts } of communes) {
      expect(former_districts, name).not.toEqual([]);
    }
    expect(communes.find(({ name }) => name === "Xã Vũ Thư")?.former_districts).toEqual([
      { name: "Vũ Thư", province: "Thái Bình" },
    ]);
  });

  it("is told by name, not by the slug, which part of a divided commune is meant", async () => {
    const { places: called } = communeNamesSchema.parse(
      (await store("commune-names/thi-tran-nong-truong-moc-chau")).body,
    );
    expect(called.length).toBeGreaterThan(1);
    expect((await store(`communes/${called[0]?.former?.slug ?? ""}`)).status).toBe(404);
  });

  it.each(["khong-co", "x".repeat(500)])("is told that there is no commune “%s”", async (slug) => {
    expect([400, 404]).toContain((await store(`communes/${slug}`)).status);
  });
});
