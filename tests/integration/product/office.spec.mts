import { describe, expect, it } from "vitest";
import { z } from "zod";

import {
  productStarSchema,
  type ProductStar,
} from "../../../backend/src/contracts/product-star.ts";
import { ADMIN_ROLES, type AdminRole, signInAs } from "../../setup/admin-logins.mts";
import { dayAfter, onDay } from "../../setup/clock.mts";
import { goods, product } from "../../setup/goods.mts";

async function starOf(role: AdminRole, handle: string): Promise<ProductStar> {
  const signedIn = await signInAs(role);
  const found = await signedIn(`products?handle=${handle}&fields=id`);
  const { products } = z
    .object({ products: z.array(z.object({ id: z.string() })).length(1) })
    .parse(found.body);
  const { status, body } = await signedIn(`products/${products[0]?.id ?? ""}/star`);
  expect(status).toBe(200);
  return productStarSchema.parse(body);
}

describe("a product's star in the office", () => {
  it.each(ADMIN_ROLES)("is for the %s the one that its public page shows", async (role) => {
    const star = await starOf(role, goods.banhCay);
    expect(star.plate).toEqual((await product(goods.banhCay)).plate);
    expect(star.plate).not.toBeNull();
    expect(star.certificate?.public_url).toMatch(
      new RegExp(`/chung-nhan/${star.plate?.lookup_code ?? ""}$`),
    );
  });

  it("is none where there is no certificate", async () => {
    expect(await starOf("viewer", goods.unknownMaker)).toMatchObject({
      plate: null,
      certificate: null,
      certificate_count: 0,
    });
  });

  it("ends on the day after its last, as in public", async () => {
    const { plate } = await starOf("viewer", goods.banhCay);
    const last = plate?.holds_until ?? "";
    expect((await onDay(last, () => starOf("viewer", goods.banhCay))).plate?.state).toBe(
      "expiring",
    );
    await onDay(dayAfter(last), async () => {
      const ended = await starOf("viewer", goods.banhCay);
      expect(ended.plate?.state).toBe("expired");
      expect(ended.certificate?.status).toBe("expired");
    });
  });

  it("is unknown for a product that does not exist", async () => {
    expect((await (await signInAs("viewer"))("products/nothing/star")).status).toBe(404);
  });
});
