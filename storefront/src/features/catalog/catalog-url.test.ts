import { describe, expect, it } from "vitest";
import {
  cannotMatch,
  catalogQuery,
  EMPTY_SELECTION,
  isNarrowed,
  parseSelection,
  selectionParams,
} from "./catalog-url";

const parse = (query: string) => parseSelection(new URLSearchParams(query));

describe("the address of the catalogue", () => {
  it("holds the whole selection and reads back the same", () => {
    const query =
      "q=b%C3%A1nh+c%C3%A1y&nhom=banh&nhom=keo&sao=4&xa=nguyen-xa-dong-hung&gia-tu=20000&con-hang=1&sap-xep=gia-tang&trang=2";
    const selection = parse(query);
    expect(selection).toMatchObject({
      q: "bánh cáy",
      facets: { group: ["banh", "keo"], star: ["4"], commune: ["nguyen-xa-dong-hung"] },
      priceMin: 20_000,
      inStock: true,
      sort: "price_asc",
      page: 2,
    });
    expect(selection && selectionParams(selection).toString()).toBe(query);
  });

  it("counts the empty fields of a plain form as not chosen", () => {
    expect(parse("q=&gia-tu=&gia-den=&sap-xep=&trang=")).toEqual(EMPTY_SELECTION);
    expect(selectionParams(EMPTY_SELECTION).toString()).toBe("");
  });

  it("reads prices as people write them", () => {
    expect(parse("gia-tu=45.000&gia-den=1,200,000 ₫")).toMatchObject({
      priceMin: 45_000,
      priceMax: 1_200_000,
    });
  });

  it.each([
    "trang=0",
    "trang=-1",
    "trang=1.5",
    "trang=abc",
    "trang=99999",
    "sap-xep=ngon",
    "gia-tu=re",
    "gia-den=-5",
    "gia-tu=99999999999",
    `q=${"a".repeat(10_000)}`,
    `q=a%00b`,
    Array.from({ length: 31 }, (_, i) => `xa=x${i}`).join("&"),
  ])("is refused when malformed: %.30s", (query) => {
    expect(parse(query)).toBeNull();
  });

  it("keeps an unknown facet value, which finds nothing", () => {
    const selection = parse("sao=9&xa=khong-co-xa-nay");
    expect(selection && cannotMatch(selection)).toBe(true);
    expect(selection && catalogQuery(selection)).toMatchObject({
      star: [],
      commune: ["khong-co-xa-nay"],
    });
    const known = parse("xa=khong-co-xa-nay");
    expect(known && cannotMatch(known)).toBe(false);
  });

  it("ignores keys that are not its own", () => {
    expect(parse("fbclid=1&utm_source=x")).toEqual(EMPTY_SELECTION);
  });

  it("tells a narrowed list from a sorted one", () => {
    expect(isNarrowed(parse("sap-xep=ten&q=keo") ?? EMPTY_SELECTION)).toBe(false);
    expect(isNarrowed(parse("con-hang=1") ?? EMPTY_SELECTION)).toBe(true);
  });

  it("joins decomposed marks and spare spaces of a search", () => {
    expect(parse(`q=${encodeURIComponent("  ba\u0301nh   ca\u0301y ")}`)?.q).toBe("bánh cáy");
  });
});
