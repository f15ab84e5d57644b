import { describe, expect, it } from "vitest";

import { order } from "../../setup/buyer.mts";
import { goods } from "../../setup/goods.mts";
import { page, store } from "../../setup/http.mts";

describe("a stranger who guesses", () => {
  it("cannot read an order by its id", async () => {
    const placed = await order(goods.keoLac, 1);
    const { status, body } = await store(`orders/${placed.id}`);
    expect([401, 403, 404]).toContain(status);
    expect(JSON.stringify(body)).not.toContain("Nguyễn Thị Hoa");
  });

  it("cannot list orders", async () => {
    expect((await store("orders")).status).toBe(401);
  });

  it("cannot read an order by a link that is not signed, or whose signature is not ours", async () => {
    const placed = await order(goods.keoLac, 1);
    const last = placed.token.at(-1) === "A" ? "B" : "A";
    const forged = [
      placed.id,
      placed.token.slice(0, -1) + last,
      placed.token.slice(0, -4),
      `${placed.token}x`,
      "x".repeat(5_000),
      "%00",
    ];
    for (const token of forged) {
      const { status, body } = await store(`order-status/${token}`);
      expect(status, token).toBeGreaterThanOrEqual(400);
      expect(status, token).toBeLessThan(500);
      expect(JSON.stringify(body)).not.toContain("Nguyễn Thị Hoa");
    }
    for (const token of forged.slice(0, 4)) {
      expect((await page(`/don-hang/${token}`)).status).toBe(404);
    }
  });

  it("cannot find a customer's cart in the caches: order pages are never stored", async () => {
    const placed = await order(goods.keoLac, 1);
    const { status, headers } = await page(`/don-hang/${placed.token}`);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toMatch(/no-store/);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("cannot use the shop without its publishable key", async () => {
    const { status } = await store("catalog", { headers: { "x-publishable-api-key": "pk_none" } });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});
