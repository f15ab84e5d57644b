import { describe, expect, it } from "vitest";
import { allowedStep, stepForProblem } from "./checkout-view";

const contact = { name: "Hoa", phone: "0912345678", email: null, note: null };
const pickup = { mode: "pickup", showroom: "trung-tam", showroom_name: "Trung tâm" } as const;
const delivery = {
  mode: "delivery",
  address: {
    line1: "Thôn Bắc",
    ward_code: "12688",
    ward_name: "Xã Đông Hưng",
    province_code: "33",
    province_name: "Hưng Yên",
    legacy: null,
  },
} as const;

describe("the steps of ordering", () => {
  it("start with the details", () => {
    const empty = { contact: null, fulfilment: null, needs_pickup: false };
    expect(allowedStep("review", empty)).toBe("details");
    expect(allowedStep("confirm", { ...empty, contact })).toBe("details");
  });

  it("go on once the cart knows who and where", () => {
    expect(allowedStep("confirm", { contact, fulfilment: delivery, needs_pickup: false })).toBe(
      "confirm",
    );
    expect(allowedStep("review", { contact, fulfilment: pickup, needs_pickup: true })).toBe(
      "review",
    );
  });

  it("go back to the details when fresh goods joined a delivery", () => {
    expect(allowedStep("confirm", { contact, fulfilment: delivery, needs_pickup: true })).toBe(
      "details",
    );
  });

  it("lead to where a problem is settled", () => {
    expect(stepForProblem("address_unknown", "review")).toBe("details");
    expect(stepForProblem("total_changed", "confirm")).toBe("review");
    expect(stepForProblem("age_unconfirmed", "confirm")).toBe("confirm");
    expect(stepForProblem("unclear", "confirm")).toBe("confirm");
  });
});
