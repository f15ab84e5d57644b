import { describe, expect, it } from "vitest";
import { sentencesOf, threeSentences } from "./three-sentences";

describe("the sentences of a paragraph", () => {
  it("end with a full stop, a question, an exclamation or an ellipsis", () => {
    expect(
      sentencesOf("Bánh dẻo mà không dính. Ngon không? Ngon lắm! Ăn rồi… Lại ăn nữa."),
    ).toEqual(["Bánh dẻo mà không dính.", "Ngon không?", "Ngon lắm!", "Ăn rồi…", "Lại ăn nữa."]);
  });

  it("begin with any capital letter of Vietnamese, also in decomposed form", () => {
    expect(sentencesOf("Ở quê có bánh. Ấy là bánh cáy. Đủ năm màu.".normalize("NFD"))).toEqual([
      "Ở quê có bánh.",
      "Ấy là bánh cáy.",
      "Đủ năm màu.",
    ]);
  });

  it("keep the closing quotation mark and the ellipsis inside a sentence", () => {
    expect(sentencesOf("Người ta gọi là “ngũ sắc.” Gừng, lạc… đều của làng. Thế thôi.")).toEqual([
      "Người ta gọi là “ngũ sắc.”",
      "Gừng, lạc… đều của làng.",
      "Thế thôi.",
    ]);
  });

  it.each([
    "Bánh bán ở TP. Thái Bình và TX. Diêm Điền.",
    "Giá 45.000 đồng, nặng 1.5 kg.",
    "Do TS. Nguyễn V. An viết lại.",
    "Có nếp, lạc, vừng, v.v. Nhà nào cũng làm.",
  ])("are not broken by the full stop of an abbreviation, an initial or a number: %s", (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it("are none in an empty paragraph, and one where there is no end", () => {
    expect(sentencesOf("  ")).toEqual([]);
    expect(sentencesOf("Nghề của cả làng")).toEqual(["Nghề của cả làng"]);
  });
});

describe("the story in three sentences", () => {
  it("is how each of its first three paragraphs opens", () => {
    expect(threeSentences(["Một. Thêm.", "Hai. Thêm.", "Ba. Thêm.", "Bốn. Thêm."])).toEqual([
      "Một.",
      "Hai.",
      "Ba.",
    ]);
  });

  it("takes what follows the openings where there are fewer paragraphs, in the text's order", () => {
    expect(threeSentences(["Một. Hai. Ba. Bốn."])).toEqual(["Một.", "Hai.", "Ba."]);
    expect(threeSentences(["Một. Hai. Ba.", "Bốn. Năm."])).toEqual(["Một.", "Hai.", "Bốn."]);
  });

  it("is shorter when the story is, and empty without one", () => {
    expect(threeSentences(["Chỉ một câu."])).toEqual(["Chỉ một câu."]);
    expect(threeSentences(["", " "])).toEqual([]);
  });
});
