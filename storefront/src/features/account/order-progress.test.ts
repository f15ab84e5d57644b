import { ORDER_STAGES } from "@lang-sao/backend/contracts/order";
import { describe, expect, it } from "vitest";
import { orderProgress } from "./order-progress";

const states = (...args: Parameters<typeof orderProgress>) =>
  orderProgress(...args).map(({ stage, state }) => `${stage} ${state}`);

describe("an order's way", () => {
  it("shows what is done, what goes on and what is ahead", () => {
    expect(states("preparing", "delivery")).toEqual([
      "received done",
      "confirmed done",
      "preparing now",
      "on_the_way ahead",
      "delivered ahead",
    ]);
  });

  it("ends with everything done", () => {
    expect(orderProgress("delivered", "pickup").every(({ state }) => state === "done")).toBe(true);
  });

  it("is none for a cancelled order", () => {
    expect(orderProgress("cancelled", "delivery")).toEqual([]);
  });

  it.each(ORDER_STAGES.filter((stage) => stage !== "cancelled"))(
    "finds the stage %s on both ways",
    (stage) => {
      for (const mode of ["delivery", "pickup"] as const) {
        const marked = orderProgress(stage, mode).filter(({ state }) => state !== "ahead");
        expect(marked.length).toBeGreaterThan(0);
        expect(marked[0]?.stage).toBe("received");
      }
    },
  );
});
