import { describe, expect, it } from "vitest";
import { pageNumbers } from "./page-numbers";

describe("page numbers of a list", () => {
  it("are all shown when few", () => {
    expect(pageNumbers(1, 3)).toEqual([1, 2, 3]);
    expect(pageNumbers(1, 1)).toEqual([1]);
  });

  it("leave out what is far away", () => {
    expect(pageNumbers(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
  });

  it("never hide a single page behind a gap", () => {
    expect(pageNumbers(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12]);
  });
});
