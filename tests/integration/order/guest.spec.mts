import { describe, expect, it } from "vitest";

import { placedOrderSchema } from "../../../backend/src/contracts/cart.ts";
import {
  type OrderStatus,
  orderLookupSchema,
  orderStatusSchema,
} from "../../../backend/src/contracts/order.ts";
import {
  cartOf,
  cartWith,
  checkOut,
  order,
  pickupAtCentre,
  placeOrder,
  policyVersions,
  toDongHung,
} from "../../setup/buyer.mts";
import { goods } from "../../setup/goods.mts";
import { raw, store } from "../../setup/http.mts";
import { testShop } from "../../setup/test-shop.mts";

async function statusOf(token: string): Promise<OrderStatus["order"]> {
  const { status, body } = await store(`order-status/${token}`);
  expect(status).toBe(200);
  return orderStatusSchema.parse(body).order;
}

describe("a guest who orders", () => {
  it("pays two boxes of bánh cáy on delivery to the former Nguyên Xá", async () => {
    const placed = await order(goods.banhCay, 2);
    const status = await statusOf(placed.token);
    expect(status).toMatchObject({
      number: placed.number,
      stage: "received",
      items_total: 90_000,
      shipping_total: 18_000,
      total: 108_000,
      payment: { method: "cod", due: 108_000, paid: false },
      fulfilment: {
        mode: "delivery",
        address: { ward_code: "12688", legacy: { ward: "Nguyên Xá" } },
      },
      policy_versions: policyVersions,
      language: "vi",
    });
    expect(status.lines).toHaveLength(1);
    expect(status.lines[0]).toMatchObject({ quantity: 2, product_handle: goods.banhCay });
    expect(status.lines[0]?.plate_at_order).toMatchObject({ star_rating: 4 });
  });

  it("fetches an order at the centre without paying for delivery", async () => {
    const placed = await order(goods.fresh, 1, pickupAtCentre);
    const status = await statusOf(placed.token);
    expect(status.shipping_total).toBe(0);
    expect(status.fulfilment).toMatchObject({ mode: "pickup", showroom: "trung-tam-thai-binh" });
  });

  it("never sees the whole phone number on the page that the link opens", async () => {
    const { token } = await order(goods.keoLac, 1);
    const { body } = await store(`order-status/${token}`);
    expect(JSON.stringify(body)).not.toMatch(/912345678/);
    expect(orderStatusSchema.parse(body).order.contact.phone_masked).toMatch(/[*•x…]/i);
  });

  it(
    "gets one order out of one cart, however many times it confirms at once",
    { timeout: 120_000 },
    async () => {
      const cartId = await cartWith(goods.keoLac, 1);
      const cart = cartOf(await checkOut(cartId, toDongHung));
      const confirmation = { confirmed_total: cart.total, policy_versions: policyVersions };
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => placeOrder(cartId, confirmation)),
      );
      const failures = answers.filter(({ status }) => status >= 500);
      expect(failures).toEqual([]);
      const placed = answers
        .filter(({ status }) => status === 200)
        .map(({ body }) => placedOrderSchema.parse(body).order);
      expect(placed.length).toBeGreaterThan(0);
      expect(new Set(placed.map(({ id }) => id)).size).toBe(1);
      expect(new Set(placed.map(({ number }) => number)).size).toBe(1);
    },
  );

  it("gets the same order when it asks again because the answer was lost", async () => {
    const cartId = await cartWith(goods.keoLac, 1);
    const cart = cartOf(await checkOut(cartId, toDongHung));
    const confirmation = { confirmed_total: cart.total, policy_versions: policyVersions };
    const first = placedOrderSchema.parse((await placeOrder(cartId, confirmation)).body).order;
    const again = placedOrderSchema.parse((await placeOrder(cartId, confirmation)).body).order;
    expect(again.id).toBe(first.id);
    expect(again.number).toBe(first.number);
  });

  it("cannot get a second order by Medusa's own way of completing a cart", async () => {
    const placed = await order(goods.keoLac, 1);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        store(`carts/${placed.cartId}/complete`, { method: "POST" }),
      ),
    );
    for (const { status, body } of answers) {
      expect(status).toBeLessThan(500);
      const other = (body as { order?: { id?: string } }).order?.id;
      if (other !== undefined) expect(other).toBe(placed.id);
    }
  });

  it("finds the way back by number and phone, in any of the usual spellings", async () => {
    const placed = await order(goods.keoLac, 1);
    for (const phone of ["0912345678", "0912 345 678", "+84912345678", "0912.345.678"]) {
      const { status, body } = await store("order-lookup", {
        body: { number: placed.number, phone },
      });
      expect(status, phone).toBe(200);
      const { token } = orderLookupSchema.parse(body);
      expect((await statusOf(token)).number).toBe(placed.number);
    }
  });

  it("is not told whether the number or the phone was wrong, and must wait after five tries", async () => {
    const placed = await order(goods.keoLac, 1);
    const attempt = (number: number, phone: string) =>
      raw(testShop().backendUrl, "/store/order-lookup", {
        method: "POST",
        // A client of its own, so that other tests are not made to wait.
        from: "127.0.0.9",
        headers: {
          "content-type": "application/json",
          "x-publishable-api-key": testShop().publishableKey,
        },
        body: JSON.stringify({ number, phone }),
      });
    const wrongPhone = await attempt(placed.number, "0987654321");
    const wrongNumber = await attempt(1_999_999_999, "0977777777");
    expect(wrongPhone.status).toBe(404);
    expect(wrongNumber).toEqual(wrongPhone);
    for (let tries = 1; tries < 5; tries++) await attempt(placed.number, "0987654321");
    expect((await attempt(placed.number, "0987654321")).status).toBe(429);
    expect((await attempt(placed.number, "0912345678")).status).toBe(429);
  });

  it.each([
    ["no number", { phone: "0912345678" }],
    ["a negative number", { number: -1, phone: "0912345678" }],
    ["a fractional number", { number: 1.5, phone: "0912345678" }],
    ["an endless phone number", { number: 1, phone: "0".repeat(10_000) }],
  ])("is refused a lookup with %s", async (_kind, body) => {
    const { status } = await store("order-lookup", { body });
    expect([400, 404, 429]).toContain(status);
  });
});
