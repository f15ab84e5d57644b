import pg from "pg";
import { describe, expect, it } from "vitest";

import {
  addVariant,
  cartOf,
  cartWith,
  checkOut,
  newCart,
  order,
  pickupAtCentre,
  placeOrder,
  policyVersions,
  reviewCart,
  toDongHung,
} from "../../setup/buyer.mts";
import { type Answer, store } from "../../setup/http.mts";
import { firstVariant, goods } from "../../setup/goods.mts";
import { testShop } from "../../setup/test-shop.mts";

const codeOf = ({ body }: Answer): unknown => (body as { code?: unknown }).code;

/** Changes a stored fact as an officer's edit would, and puts it back. */
async function whileStored<T>(
  change: string,
  restore: string,
  parameter: string,
  act: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: testShop().ownerDatabaseUrl });
  await client.connect();
  try {
    await client.query(change, [parameter]);
    return await act();
  } finally {
    await client.query(restore, [parameter]);
    await client.end();
  }
}

describe("a guest with a cart", () => {
  it("sees whole đồng, tax included", async () => {
    const cart = cartOf(await reviewCart(await cartWith(goods.banhCay, 2)));
    expect(cart.items_total).toBe(90_000);
    expect(cart.total).toBe(90_000);
    expect(cart.item_count).toBe(2);
    expect(cart.lines[0]).toMatchObject({ unit_price: 45_000, total: 90_000, problem: null });
    // 8 % within 90,000 đồng.
    expect(cart.tax_included).toBe(6_667);
    expect(cart.blocked).toBe(false);
  });

  it("pays for a parcel by weight and province, nothing for fetching it himself", async () => {
    const cartId = await cartWith(goods.banhCay, 2);
    const delivered = cartOf(await checkOut(cartId, toDongHung));
    expect(delivered.shipping_total).toBe(18_000);
    expect(delivered.total).toBe(108_000);
    const fetched = cartOf(await checkOut(cartId, pickupAtCentre));
    expect(fetched.shipping_total).toBe(0);
    expect(fetched.total).toBe(90_000);
    expect(fetched.fulfilment).toMatchObject({ mode: "pickup", showroom: "trung-tam-thai-binh" });
  });

  it("finds the former name it typed beside today's in the address", async () => {
    const cart = cartOf(await checkOut(await cartWith(goods.keoLac, 1), toDongHung));
    expect(cart.fulfilment).toMatchObject({
      mode: "delivery",
      address: {
        ward_code: "12688",
        ward_name: "Xã Đông Hưng",
        province_name: "Hưng Yên",
        legacy: { ward: "Nguyên Xá" },
      },
    });
    expect(cart.contact).toMatchObject({ name: "Nguyễn Thị Hoa", phone: "0912345678" });
  });

  it.each([
    ["negative", -1],
    ["zero", 0],
    ["huge", 1e12],
    ["fractional", 1.5],
    ["a word", "hai"],
    ["missing", null],
  ])("is refused a quantity that is %s", async (_kind, quantity) => {
    const cartId = await newCart();
    const { status } = await addVariant(cartId, (await firstVariant(goods.banhCay)).id, quantity);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(cartOf(await reviewCart(cartId)).lines).toEqual([]);
  });

  it("is refused more than there is", async () => {
    const variant = await firstVariant(goods.soldOut);
    const { status } = await addVariant(await newCart(), variant.id, 1);
    expect(status).toBe(400);
  });

  it("must fetch fresh goods at a sales point", async () => {
    const cartId = await cartWith(goods.fresh, 1);
    expect(cartOf(await reviewCart(cartId)).needs_pickup).toBe(true);
    const refused = await checkOut(cartId, toDongHung);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(codeOf(refused)).toBe("pickup_required");
    expect((await checkOut(cartId, pickupAtCentre)).status).toBe(200);
  });

  it("must confirm to be of age for alcohol", async () => {
    const cartId = await cartWith(goods.alcohol, 1);
    const cart = cartOf(await checkOut(cartId, toDongHung));
    expect(cart.age_limit).toBe(18);
    const order = { confirmed_total: cart.total, policy_versions: policyVersions };
    expect(codeOf(await placeOrder(cartId, order))).toBe("age_unconfirmed");
    expect((await placeOrder(cartId, { ...order, age_confirmed: true })).status).toBe(200);
  });

  it("is told when a price has changed, and what it was", async () => {
    const cartId = await cartWith(goods.rice, 1);
    const before =
      cartOf(await reviewCart(cartId, { acknowledge: true })).lines[0]?.unit_price ?? 0;
    const variant = await firstVariant(goods.rice);
    const setPrice = (change: string) => `
      update price set amount = amount ${change},
        raw_amount = jsonb_set(raw_amount, '{value}', to_jsonb((amount ${change})::text))
      where price_set_id = (
        select price_set_id from product_variant_price_set where variant_id = $1 and deleted_at is null
      )`;
    await whileStored(setPrice("+ 2000"), setPrice("- 2000"), variant.id, async () => {
      const [line] = cartOf(await reviewCart(cartId)).lines;
      expect(line).toMatchObject({
        problem: "price_changed",
        previous_unit_price: before,
        unit_price: before + 2_000,
      });
      const [seen] = cartOf(await reviewCart(cartId, { acknowledge: true })).lines;
      expect(seen).toMatchObject({ problem: null, unit_price: before + 2_000 });
    });
  });

  it("is told when fewer are left than it holds, and cannot order them", async () => {
    const cartId = await cartWith(goods.rice, 2);
    const cart = cartOf(await checkOut(cartId, toDongHung));
    const variant = await firstVariant(goods.rice);
    const setStock = (change: string) => `
      update inventory_level set reserved_quantity = reserved_quantity ${change} stocked_quantity,
        raw_reserved_quantity = jsonb_set(raw_reserved_quantity, '{value}',
          to_jsonb((reserved_quantity ${change} stocked_quantity)::text))
      where inventory_item_id in (
        select inventory_item_id from product_variant_inventory_item
        where variant_id = $1 and deleted_at is null
      )`;
    await whileStored(setStock("+"), setStock("-"), variant.id, async () => {
      const reviewed = cartOf(await reviewCart(cartId));
      expect(reviewed.lines[0]?.problem).toBe("sold_out");
      expect(reviewed.blocked).toBe(true);
      const refused = await placeOrder(cartId, {
        confirmed_total: cart.total,
        policy_versions: policyVersions,
      });
      expect(refused.status).toBeGreaterThanOrEqual(400);
      expect(refused.status).toBeLessThan(500);
      expect(codeOf(refused)).toBe("line_blocked");
    });
    expect(cartOf(await reviewCart(cartId)).lines[0]?.problem).toBeNull();
  });

  it("is asked again when the total is no longer what it confirmed", async () => {
    const cartId = await cartWith(goods.banhCay, 1);
    const cart = cartOf(await checkOut(cartId, toDongHung));
    const refused = await placeOrder(cartId, {
      confirmed_total: cart.total - 1_000,
      policy_versions: policyVersions,
    });
    expect(codeOf(refused)).toBe("total_changed");
    expect(cartOf(await reviewCart(cartId)).state).toBe("open");
  });

  it("cannot order an empty cart, nor one without an address", async () => {
    const empty = await newCart();
    const order = { confirmed_total: 0, policy_versions: policyVersions };
    expect(codeOf(await placeOrder(empty, order))).toBe("cart_empty");
    const unaddressed = await cartWith(goods.banhCay, 1);
    expect(codeOf(await placeOrder(unaddressed, { ...order, confirmed_total: 45_000 }))).toBe(
      "checkout_incomplete",
    );
  });

  it("cannot send a parcel to a commune that does not exist, nor fetch it at such a place", async () => {
    const cartId = await cartWith(goods.banhCay, 1);
    const nowhere = { ...toDongHung, fulfilment: { ...toDongHung.fulfilment, ward_code: "99999" } };
    expect(codeOf(await checkOut(cartId, nowhere))).toBe("address_unknown");
    const noPlace = { ...pickupAtCentre, fulfilment: { mode: "pickup", showroom: "khong-co" } };
    expect(codeOf(await checkOut(cartId, noPlace))).toBe("showroom_unknown");
  });

  it.each([
    ["no name", { contact: { name: " ", phone: "0912345678" } }],
    ["a foreign phone number", { contact: { name: "Hoa", phone: "+1 555 0100" } }],
    ["a malformed e-mail", { contact: { name: "Hoa", phone: "0912345678", email: "hoa@" } }],
    ["a NUL byte", { contact: { name: "Hoa\u0000", phone: "0912345678" } }],
    ["a name of 10,000 letters", { contact: { name: "a".repeat(10_000), phone: "0912345678" } }],
    ["an unknown field", { contact: { name: "Hoa", phone: "0912345678" }, discount: 100 }],
  ])("is refused a checkout with %s", async (_kind, part) => {
    const cartId = await cartWith(goods.banhCay, 1);
    const { status } = await checkOut(cartId, { ...toDongHung, ...part });
    expect(status).toBe(400);
  });

  it("is told plainly that its cart became an order", async () => {
    const placed = await order(goods.banhCay, 1);
    expect(cartOf(await reviewCart(placed.cartId)).state).toBe("completed");
    const late = await checkOut(placed.cartId, toDongHung);
    expect(codeOf(late)).toBe("cart_completed");
    const more = await addVariant(placed.cartId, (await firstVariant(goods.banhCay)).id, 1);
    expect(more.status).toBeGreaterThanOrEqual(400);
  });

  it.each(["cart_khongco", "%00", "..%2f..", "x".repeat(2_000)])(
    "is told that there is no cart “%s”",
    async (id) => {
      const { status } = await store(`carts/${id}/review`, { body: {} });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );
});
