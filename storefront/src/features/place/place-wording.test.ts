import { describe, expect, it } from "vitest";
import { communeInSentence, placeInFull, placeInShort } from "./place-wording";

const dongHung = {
  slug: "xa-dong-hung",
  name: "Xã Đông Hưng",
  province: "Hưng Yên",
  former: {
    slug: "nguyen-xa-dong-hung",
    name: "Nguyên Xá",
    district: "Đông Hưng",
    province: "Thái Bình",
  },
};

describe("a place", () => {
  it("is told by today's name and the former one", () => {
    expect(placeInShort(dongHung, null, "vi")).toBe(
      "Xã\u00a0Đông\u00a0Hưng · Nguyên\u00a0Xá (Đông\u00a0Hưng)\u00a0cũ",
    );
    expect(placeInFull(dongHung, null, "vi")).toBe(
      "Xã Đông Hưng, Hưng Yên (trước là Nguyên Xá, Đông Hưng, Thái Bình)",
    );
    expect(placeInShort(dongHung, null, "en")).toBe(
      "Xã\u00a0Đông\u00a0Hưng · formerly\u00a0Nguyên\u00a0Xá (Đông\u00a0Hưng)",
    );
  });

  it("is told by its former district where the former commune is not known", () => {
    const place = { ...dongHung, former: null };
    expect(placeInFull(place, "Đông Hưng", "vi")).toBe(
      "Xã Đông Hưng, Hưng Yên (huyện Đông Hưng cũ)",
    );
    expect(placeInFull(place, "Thành phố Thái Bình", "vi")).toBe(
      "Xã Đông Hưng, Hưng Yên (thành phố Thái Bình cũ)",
    );
    expect(placeInShort(place, "Đông Hưng", "en")).toBe(
      "Xã\u00a0Đông\u00a0Hưng · former\u00a0Đông\u00a0Hưng\u00a0district",
    );
    expect(placeInFull(place, null, "vi")).toBe("Xã Đông Hưng, Hưng Yên");
  });

  it("loses its capital in the middle of a Vietnamese sentence only", () => {
    expect(communeInSentence("Xã Đông Hưng", "vi")).toBe("xã Đông Hưng");
    expect(communeInSentence("Phường Thái Bình", "vi")).toBe("phường Thái Bình");
    expect(communeInSentence("Xã Đông Hưng", "en")).toBe("Xã Đông Hưng");
  });

  it("is the former district where no commune is known, or nothing", () => {
    expect(placeInShort(null, "Quỳnh Phụ", "vi")).toBe("huyện Quỳnh Phụ cũ");
    expect(placeInFull(null, null, "vi")).toBeNull();
  });
});
