import { describe, expect, it } from "vitest";
import { openingLine, openingRows } from "./opening-hours";

describe("opening hours", () => {
  it("become rows of a table in plain words", () => {
    expect(openingRows("Mo-Sa 07:30-18:30; Su 08:00-12:00", "vi")).toEqual([
      { days: "Thứ Hai – Thứ Bảy", hours: "7:30–18:30" },
      { days: "Chủ nhật", hours: "8:00–12:00" },
    ]);
  });

  it("say every day when it is every day", () => {
    expect(openingLine("Mo-Su 07:30-18:30", "vi")).toBe("Hằng ngày: 7:30–18:30");
    expect(openingLine("24/7", "en")).toBe("Every day: all day");
  });

  it("know a midday break and a day off", () => {
    expect(openingLine("Mo,We-Fr 07:30-11:30,13:30-17:00; Su off", "en")).toBe(
      "Monday, Wednesday – Friday: 7:30–11:30, 13:30–17:00; Sunday: closed",
    );
  });

  it("leave what they do not understand as it is", () => {
    expect(openingRows("sunrise-sunset", "vi")).toBeNull();
    expect(openingRows("Xx 07:00-08:00", "vi")).toBeNull();
    expect(openingLine("sunrise-sunset", "vi")).toBe("sunrise-sunset");
  });
});
