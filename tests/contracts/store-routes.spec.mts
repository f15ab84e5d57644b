import fs from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { z } from "zod";

import { repositoryRoot } from "../../launch/state.mts";
import { cartResponseSchema, placedOrderSchema } from "../../backend/src/contracts/cart.ts";
import {
  catalogHandlesSchema,
  catalogListSchema,
  productDetailSchema,
} from "../../backend/src/contracts/catalog.ts";
import {
  certificateSearchSchema,
  publicReportSchema,
  registryCertificateSchema,
  registryListSchema,
} from "../../backend/src/contracts/certificate-registry.ts";
import { orderLookupSchema, orderStatusSchema } from "../../backend/src/contracts/order.ts";
import {
  addressSearchSchema,
  communeDetailSchema,
  communeListSchema,
  communeNamesSchema,
  provinceListSchema,
} from "../../backend/src/contracts/place.ts";
import { producerDetailSchema, producerListSchema } from "../../backend/src/contracts/producer.ts";
import { programmeFiguresSchema } from "../../backend/src/contracts/programme.ts";
import { shopSchema } from "../../backend/src/contracts/shop.ts";
import { showroomDetailSchema, showroomListSchema } from "../../backend/src/contracts/showroom.ts";
import {
  cartOf,
  cartWith,
  checkOut,
  pickupAtCentre,
  placeOrder,
  policyVersions,
  reviewCart,
  toDongHung,
} from "../setup/buyer.mts";
import { catalogue, goods, places, wholeCatalogue } from "../setup/goods.mts";
import { type Answer, store } from "../setup/http.mts";

const languages = ["vi", "en"] as const;
const met = new Set<string>();

/** The answer is exactly what the contract says: nothing missing, and nothing beside it. */
function keepsTo(route: string, schema: z.ZodType, { status, body }: Answer): void {
  met.add(route);
  expect(status, route).toBe(200);
  expect(body, route).toEqual(schema.parse(body));
}

async function keepsItsWord(route: string, schema: z.ZodType, address: string): Promise<void> {
  keepsTo(route, schema, await store(address));
}

describe.each(languages)("in %s", (lang) => {
  it("the catalogue and each product keep to the contract", async () => {
    for (const query of [
      "",
      "page_size=100",
      "q=banh+cay",
      "star=4",
      `commune=${places.formerNguyenXa}`,
    ]) {
      await keepsItsWord("catalog", catalogListSchema, `catalog?lang=${lang}&${query}`);
    }
    for (const { handle } of await wholeCatalogue()) {
      await keepsItsWord("catalog/[handle]", productDetailSchema, `catalog/${handle}?lang=${lang}`);
    }
  });

  it("certificates keep to the contract", async () => {
    for (const query of ["", "page_size=1000", "q=banh+cay", "state=in_force", "sort=expiry"]) {
      await keepsItsWord("certificates", registryListSchema, `certificates?lang=${lang}&${query}`);
    }
    const { body } = await store("certificates?page_size=1000");
    for (const { lookup_code, product_code } of registryListSchema.parse(body).certificates) {
      await keepsItsWord(
        "certificates/[lookup_code]",
        registryCertificateSchema,
        `certificates/${lookup_code}?lang=${lang}`,
      );
      await keepsItsWord(
        "certificate-search",
        certificateSearchSchema,
        `certificate-search?q=${product_code}`,
      );
    }
  });

  it("makers keep to the contract", async () => {
    await keepsItsWord("producers", producerListSchema, `producers?lang=${lang}`);
    for (const { value } of (await catalogue("")).facets.producer) {
      await keepsItsWord(
        "producers/[handle]",
        producerDetailSchema,
        `producers/${value}?lang=${lang}`,
      );
    }
  });

  it("communes and provinces keep to the contract", async () => {
    await keepsItsWord("communes", communeListSchema, `communes?lang=${lang}`);
    await keepsItsWord("commune-names/[slug]", communeNamesSchema, "commune-names/minh-tan");
    for (const { value } of (await catalogue("")).facets.commune) {
      await keepsItsWord("communes/[slug]", communeDetailSchema, `communes/${value}?lang=${lang}`);
    }
    for (const query of [
      "",
      "q=nguyen+xa",
      "q=Th%C3%A1i",
      "q=%C4%90%C3%B4ng+H%C6%B0ng&province=33",
    ]) {
      await keepsItsWord("address-search", addressSearchSchema, `address-search?${query}`);
    }
    await keepsItsWord("provinces", provinceListSchema, "provinces");
  });

  it("the programme's figures keep to the contract", async () => {
    await keepsItsWord(
      "programme-figures",
      programmeFiguresSchema,
      `programme-figures?lang=${lang}`,
    );
  });

  it("sales points keep to the contract", async () => {
    await keepsItsWord("showrooms", showroomListSchema, `showrooms?lang=${lang}`);
    for (const { value } of (await catalogue("")).facets.point) {
      await keepsItsWord(
        "showrooms/[handle]",
        showroomDetailSchema,
        `showrooms/${value}?lang=${lang}`,
      );
    }
  });

  it.each([
    ["a parcel", toDongHung, goods.banhCay],
    ["goods to fetch", pickupAtCentre, goods.fresh],
  ] as const)("cart and order of %s keep to the contract", async (_what, checkout, handle) => {
    const cartId = await cartWith(handle, 1);
    keepsTo("carts/[id]/review", cartResponseSchema, await reviewCart(cartId, { lang }));
    const priced = await checkOut(cartId, { ...checkout, lang });
    keepsTo("carts/[id]/checkout", cartResponseSchema, priced);
    const placed = await placeOrder(cartId, {
      lang,
      confirmed_total: cartOf(priced).total,
      policy_versions: policyVersions,
    });
    keepsTo("carts/[id]/place-order", placedOrderSchema, placed);
    const { token, number } = placedOrderSchema.parse(placed.body).order;
    await keepsItsWord("order-status/[token]", orderStatusSchema, `order-status/${token}`);
    keepsTo(
      "order-lookup",
      orderLookupSchema,
      await store("order-lookup", { body: { number, phone: checkout.contact.phone } }),
    );
  });
});

it("the operator's facts and the site map's list keep to the contract", async () => {
  await keepsItsWord("shop", shopSchema, "shop");
  await keepsItsWord("catalog-handles", catalogHandlesSchema, "catalog-handles");
});

it("a report to the office keeps to the contract", async () => {
  const answer = await store("public-reports", {
    body: { reference: "33-66666-1-2031", message: "Số này tra không ra." },
  });
  expect(answer.status).toBe(201);
  keepsTo("public-reports", publicReportSchema, { ...answer, status: 200 });
});

afterAll(() => {
  // A route without a contract test would be a promise nobody checks.
  const folder = path.join(repositoryRoot, "backend/src/api/store");
  const routes = fs
    .globSync("**/route.ts", { cwd: folder })
    .map((file) => path.dirname(file))
    .toSorted();
  expect([...met].toSorted()).toEqual(routes);
});
