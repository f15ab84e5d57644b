import { describe, expect, it } from "vitest";
import { localise, mediaPath, paths, splitLanguage } from "./paths";

describe("addresses", () => {
  it("are unprefixed in Vietnamese and under /en in English, with the same slugs", () => {
    expect(paths("vi").product("keo-lac")).toBe("/san-pham/keo-lac");
    expect(paths("en").product("keo-lac")).toBe("/en/san-pham/keo-lac");
    expect(paths("vi").home()).toBe("/");
    expect(paths("en").home()).toBe("/en");
  });

  it("lead back to the same page in the other language", () => {
    const { lang, path } = splitLanguage("/en/san-pham/keo-lac");
    expect(lang).toBe("en");
    expect(localise(path, "vi")).toBe("/san-pham/keo-lac");
  });

  it("do not take a word that begins with en for a language", () => {
    expect(splitLanguage("/enough")).toEqual({ lang: "vi", path: "/enough" });
    expect(splitLanguage("/en")).toEqual({ lang: "en", path: "/" });
  });

  it("keep a query after the language prefix", () => {
    expect(localise("/?q=1", "en")).toBe("/en/?q=1");
    expect(paths("en").search(new URLSearchParams({ q: "bánh" }))).toBe("/en/tim-kiem?q=b%C3%A1nh");
  });

  it("escape what a path may not hold", () => {
    expect(paths("vi").producer("a/b")).toBe("/nha-san-xuat/a%2Fb");
    expect(mediaPath("2026/bánh.webp")).toBe("/media/2026/b%C3%A1nh.webp");
  });
});
