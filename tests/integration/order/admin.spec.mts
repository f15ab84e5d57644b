import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { order, toDongHung } from "../../setup/buyer.mts";
import { goods } from "../../setup/goods.mts";
import { backend } from "../../setup/http.mts";
import { testShop } from "../../setup/test-shop.mts";

describe("an officer of the centre", () => {
  let authorization: string;

  beforeAll(async () => {
    const { email, password } = testShop().admin;
    const { status, body } = await backend("/auth/user/emailpass", { body: { email, password } });
    expect(status).toBe(200);
    authorization = `Bearer ${z.object({ token: z.string() }).parse(body).token}`;
  });

  it("sees a guest's order with its total and place", async () => {
    const placed = await order(goods.banhCay, 2, toDongHung);
    const { status, body } = await backend(
      `/admin/orders/${placed.id}?fields=id,display_id,total,*shipping_address,*items`,
      { headers: { authorization } },
    );
    expect(status).toBe(200);
    const seen = z
      .object({
        order: z.object({
          display_id: z.int(),
          total: z.number(),
          items: z.array(z.object({ quantity: z.number() })),
        }),
      })
      .parse(body).order;
    expect(seen).toMatchObject({ display_id: placed.number, total: placed.cart.total });
    expect(seen.items.map(({ quantity }) => quantity)).toEqual([2]);
  });

  it("finds it among the latest orders", async () => {
    const placed = await order(goods.keoLac, 1);
    const { body } = await backend("/admin/orders?order=-created_at&limit=5&fields=id", {
      headers: { authorization },
    });
    const { orders } = z.object({ orders: z.array(z.object({ id: z.string() })) }).parse(body);
    expect(orders.map(({ id }) => id)).toContain(placed.id);
  });

  it("is let in only with the right password", async () => {
    const { email } = testShop().admin;
    const { status } = await backend("/auth/user/emailpass", {
      body: { email, password: "not-the-password" },
    });
    expect(status).toBe(401);
  });

  it.each(["/admin/orders", "/admin/products", "/admin/users"])(
    "alone may ask %s",
    async (path) => {
      expect((await backend(path)).status).toBe(401);
    },
  );
});
