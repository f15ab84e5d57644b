import type { OrderStage, OrderStatus } from "@lang-sao/backend/contracts/order";

type Mode = OrderStatus["order"]["fulfilment"]["mode"];

const WAY: Record<Mode, readonly OrderStage[]> = {
  delivery: ["received", "confirmed", "preparing", "on_the_way", "delivered"],
  pickup: ["received", "confirmed", "preparing", "ready_for_pickup", "delivered"],
};

/** A stage that belongs to the other way of receiving, placed on this one. */
const INSTEAD: Partial<Record<OrderStage, Record<Mode, OrderStage>>> = {
  on_the_way: { delivery: "on_the_way", pickup: "preparing" },
  ready_for_pickup: { delivery: "on_the_way", pickup: "ready_for_pickup" },
};

export interface ProgressStep {
  stage: OrderStage;
  state: "done" | "now" | "ahead";
}

/** The order's way from receipt to hand; a cancelled order has none. */
export function orderProgress(stage: OrderStage, mode: Mode): ProgressStep[] {
  if (stage === "cancelled") return [];
  const way = WAY[mode];
  const at = way.indexOf(INSTEAD[stage]?.[mode] ?? stage);
  return way.map((one, index) => ({
    stage: one,
    // The last stage is an end rather than something going on.
    state: index < at || stage === "delivered" ? "done" : index === at ? "now" : "ahead",
  }));
}
