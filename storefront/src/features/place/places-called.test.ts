import { describe, expect, it } from "vitest";
import { placeOfName, spokenName } from "./places-called";

const minhTan = (slug: string, district: string) => ({
  slug,
  name: "Xã Tiên Hưng",
  province: "Hưng Yên",
  former: { slug: `minh-tan-${district}`, name: "Minh Tân", district, province: "Thái Bình" },
});

describe("places of one name", () => {
  it("lead on where there is one, to its former name there", () => {
    expect(placeOfName([minhTan("tien-hung", "dong-hung")])).toEqual({
      slug: "tien-hung",
      anchor: "#minh-tan-dong-hung",
    });
  });

  it("lead on where all became one commune", () => {
    expect(placeOfName([minhTan("a", "x"), minhTan("a", "y")])).toEqual({ slug: "a", anchor: "" });
  });

  it("are a choice where they are several, and nothing where there is none", () => {
    expect(placeOfName([minhTan("a", "x"), minhTan("b", "y")])).toBeNull();
    expect(placeOfName([])).toBeNull();
  });

  it("are spoken of as they are written", () => {
    expect(spokenName([minhTan("a", "x")])).toBe("Minh Tân");
    expect(
      spokenName([{ slug: "a", name: "Xã Minh Tân", province: "Bắc Ninh", former: null }]),
    ).toBe("Minh Tân");
    expect(spokenName([])).toBeNull();
  });
});
