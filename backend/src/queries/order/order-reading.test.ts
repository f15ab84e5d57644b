import { describe, expect, it } from "vitest";
import { samePhone } from "./find-order";
import { maskPhone, stageOf } from "./read-order-status";

const parcel = { packed_at: null, shipped_at: null, delivered_at: null, canceled_at: null };
const when = new Date(0);

describe("where an order is", () => {
  it.each([
    ["received", "delivery", { status: "pending", fulfillments: [] }],
    ["confirmed", "delivery", { status: "pending", fulfillments: [parcel] }],
    [
      "preparing",
      "delivery",
      { status: "pending", fulfillments: [{ ...parcel, packed_at: when }] },
    ],
    [
      "on_the_way",
      "delivery",
      { status: "pending", fulfillments: [{ ...parcel, shipped_at: when }] },
    ],
    [
      "ready_for_pickup",
      "pickup",
      { status: "pending", fulfillments: [{ ...parcel, shipped_at: when }] },
    ],
    [
      "delivered",
      "pickup",
      { status: "pending", fulfillments: [{ ...parcel, delivered_at: when }] },
    ],
    ["cancelled", "delivery", { status: "canceled", fulfillments: [] }],
  ] as const)("is %s for %s", (stage, mode, order) => {
    expect(stageOf({ ...order, fulfillments: [...order.fulfillments] }, mode)).toBe(stage);
  });
});

describe("a buyer's phone", () => {
  it("is one number with and without the country's code and spaces", () => {
    expect(samePhone("0912345678", "+84 912 345 678")).toBe(true);
    expect(samePhone("0912345678", "0912345679")).toBe(false);
  });

  it("is shown without its middle", () => {
    expect(maskPhone("0912345678")).toBe("091••••678");
  });
});
