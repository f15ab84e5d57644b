import { describe, expect, it } from "vitest";
import { blocksOrder, lineProblem } from "./line-problem";

const line = {
  problem: null,
  available: 20,
  quantity: 2,
  unit_price: 48_000,
  previous_unit_price: null,
} as const;

describe("a cart line's problem in plain words", () => {
  it("is silent when nothing is wrong", () => {
    expect(lineProblem(line, "vi")).toBeNull();
  });

  it("names the old and the new price", () => {
    const changed = { ...line, problem: "price_changed", previous_unit_price: 45_000 } as const;
    expect(lineProblem(changed, "vi")).toBe("Giá đã đổi từ 45.000\u00a0₫ thành 48.000\u00a0₫.");
    expect(lineProblem(changed, "en")).toBe(
      "The price has changed from 45,000\u00a0₫ to 48,000\u00a0₫.",
    );
  });

  it("names the new price alone when the old one is not known", () => {
    expect(lineProblem({ ...line, problem: "price_changed" }, "vi")).toBe(
      "Giá đã đổi, bây giờ là 48.000\u00a0₫.",
    );
  });

  it("says how many are left and how many were asked for", () => {
    const short = { ...line, problem: "short", available: 3, quantity: 5 } as const;
    expect(lineProblem(short, "vi")).toBe("Chỉ còn 3, bạn đang chọn 5.");
    expect(lineProblem(short, "en")).toBe("Only 3 left; you have chosen 5.");
  });

  it("calls a short line with nothing left sold out", () => {
    expect(lineProblem({ ...line, problem: "short", available: 0 }, "en")).toBe(
      "Sold out. Remove this item to order the others.",
    );
  });

  it("tells sold out from withdrawn", () => {
    expect(lineProblem({ ...line, problem: "sold_out" }, "vi")).toContain("hết hàng");
    expect(lineProblem({ ...line, problem: "withdrawn" }, "vi")).toContain("không còn bán");
  });

  it("lets a changed price through and stops the rest", () => {
    expect(blocksOrder({ problem: null })).toBe(false);
    expect(blocksOrder({ problem: "price_changed" })).toBe(false);
    expect(blocksOrder({ problem: "short" })).toBe(true);
    expect(blocksOrder({ problem: "sold_out" })).toBe(true);
    expect(blocksOrder({ problem: "withdrawn" })).toBe(true);
  });
});
