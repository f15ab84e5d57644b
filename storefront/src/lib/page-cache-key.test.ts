import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOG_KEYS } from "@/paths";
import { placeInCache } from "./page-cache-key";

describe("the place of a page in the cache", () => {
  it("is its path, in each language", () => {
    expect(placeInCache("/san-pham/keo-lac", "")).toEqual({
      key: "/san-pham/keo-lac",
      storable: true,
    });
    expect(placeInCache("/en", "")?.key).toBe("/en");
    expect(placeInCache("/en/san-pham/keo-lac", "?")?.key).toBe("/en/san-pham/keo-lac");
    expect(placeInCache("/chung-nhan/7K3M9Q2D", "")?.key).toBe("/chung-nhan/7K3M9Q2D");
    expect(placeInCache("/en/chung-nhan/7K3M9Q2D", "")?.key).toBe("/en/chung-nhan/7K3M9Q2D");
    expect(placeInCache("/en/chung-nhan/7K3M9Q2D/bien", "")?.key).toBe(
      "/en/chung-nhan/7K3M9Q2D/bien",
    );
    expect(placeInCache("/chung-nhan/7K3M9Q2D/bien.svg", "?co=gon&lang=en")?.key).toBe(
      "/chung-nhan/7K3M9Q2D/bien.svg?co=gon&lang=en",
    );
    expect(placeInCache("/og/san-pham/keo-lac.png", "")?.key).toBe("/og/san-pham/keo-lac.png");
  });

  it.each([
    "/gio-hang",
    "/gio-hang/tom-tat.json",
    "/thanh-toan",
    "/don-hang/token",
    "/dat-hang-thanh-cong/token",
    "/tra-cuu-don-hang",
    "/en/gio-hang",
    "/english",
    "/san-pham/a/b",
    "/san-pham/",
    "/San-Pham",
    "/san-pham/7K3M9Q2D",
    "/chung-nhan/bao-cao/7K3M9Q2D",
    "/chung-nhan/7K3M9Q2D/khac",
    "/san-pham/7K3M9Q2D/bien",
    "/san-pham/b%C3%A1nh",
  ])("does not exist for %s", (pathname) => {
    expect(placeInCache(pathname, "")).toBeNull();
  });

  it("depends on the keys a list knows, in whatever order they come", () => {
    const forwards = placeInCache("/san-pham", "?sap-xep=ten&nhom=b&nhom=a");
    const backwards = placeInCache("/san-pham", "?nhom=b&nhom=a&sap-xep=ten");
    expect(forwards).toEqual(backwards);
    expect(forwards?.key).toBe("/san-pham?nhom=b&nhom=a&sap-xep=ten");
  });

  it("keeps the order of a repeated key, which the page may show", () => {
    expect(placeInCache("/san-pham", "?nhom=a&nhom=b")?.key).not.toBe(
      placeInCache("/san-pham", "?nhom=b&nhom=a")?.key,
    );
  });

  it("is refused to a query key the page does not know", () => {
    const unknownKeys = fc
      .stringMatching(/^[a-z][a-z0-9_]{0,12}$/)
      .filter(
        (key) =>
          !Object.values(CATALOG_KEYS).some((known) => known === key) && !/^utm_|clid$/.test(key),
      );
    fc.assert(
      fc.property(unknownKeys, fc.string(), (key, value) => {
        const query = `?${new URLSearchParams({ [key]: value }).toString()}`;
        fc.pre(!["zarsrc", "gbraid", "wbraid", "mc_cid", "mc_eid"].includes(key));
        expect(placeInCache("/san-pham", query)).toBeNull();
        expect(placeInCache("/san-pham/keo-lac", query)).toBeNull();
      }),
    );
  });

  it("is read but not filled by links with tracking keys", () => {
    expect(placeInCache("/san-pham/keo-lac", "?utm_source=zalo&fbclid=1")).toEqual({
      key: "/san-pham/keo-lac",
      storable: false,
    });
  });

  it("is refused to a list key on a page that is no list", () => {
    expect(placeInCache("/san-pham/keo-lac", "?trang=2")).toBeNull();
  });
});
