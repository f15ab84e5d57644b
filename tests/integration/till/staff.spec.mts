import { describe, expect, it } from "vitest";

import {
  tillMeSchema,
  tillProductSchema,
  tillProductsSchema,
  type TillProduct,
  type TillProducts,
} from "../../../backend/src/contracts/till.ts";
import { order } from "../../setup/buyer.mts";
import { goods, product } from "../../setup/goods.mts";
import { page } from "../../setup/http.mts";
import { wordsOf } from "../../setup/page-content.mts";
import { askTill, ownPoints, staffLogin, tillCookies } from "../../setup/staff.mts";
import { testShop } from "../../setup/test-shop.mts";

async function find(q: string, point: string = ownPoints.centre): Promise<TillProducts> {
  const { status, body } = await askTill(
    `products?${new URLSearchParams({ q, point }).toString()}`,
  );
  expect(status, q).toBe(200);
  return tillProductsSchema.parse(body);
}

async function sheet(handle: string, query = ""): Promise<TillProduct> {
  const { status, body } = await askTill(`products/${handle}?${query}`);
  expect(status, handle).toBe(200);
  return tillProductSchema.parse(body);
}

const handles = (found: TillProducts) => found.products.map(({ handle }) => handle);

describe("a seller", () => {
  it("is told who they are and which sales points are their own", async () => {
    const me = tillMeSchema.parse((await askTill("me")).body);
    expect(me.staff).toMatchObject({ email: staffLogin().email, role: "seller" });
    expect(me.points.map(({ handle }) => handle)).toEqual([ownPoints.centre, ownPoints.dongHung]);
  });

  it("finds goods by name with and without marks, also half typed", async () => {
    for (const words of [
      "bánh cáy",
      "banh cay",
      "BANH CAY",
      "banh ca",
      "bánh cáy".normalize("NFD"),
    ]) {
      const found = await find(words);
      expect(found.reading, words).toBe("words");
      expect(handles(found), words).toContain(goods.banhCay);
    }
  });

  it("finds one product by barcode, SKU, certificate and our own addresses", async () => {
    const { plate, variants } = await product(goods.banhCay);
    const [variant] = variants;
    if (!plate || !variant?.barcode) throw new Error("Bánh cáy has no plate or no barcode.");
    const shop = testShop().shopUrl;
    const codes = [
      variant.barcode,
      variant.barcode.replace(/(\d{6})$/, " $1"),
      variant.sku,
      variant.sku.toLowerCase(),
      plate.product_code,
      plate.lookup_code.toLowerCase(),
      `${plate.lookup_code.slice(0, 4)}-${plate.lookup_code.slice(4)}`,
      `${shop}/san-pham/${goods.banhCay}`,
      `${shop}/en/san-pham/${goods.banhCay}`,
      `${shop}/quay/san-pham/${goods.banhCay}`,
      `${shop}/chung-nhan/${plate.lookup_code}`,
    ];
    for (const code of codes) {
      const found = await find(code);
      expect([found.reading, ...handles(found)], code).toEqual(["code", goods.banhCay]);
    }
    for (const number of [plate.decision_number, plate.decision_number.replace("Đ", "D")]) {
      expect(handles(await find(number)), number).toContain(goods.banhCay);
    }
  });

  it.each([
    "https://evil.example/san-pham/banh-cay-lang-nguyen-thien-duc",
    "<!doctype html><title>Bánh cáy</title><script>alert(1)</script>",
    "javascript:alert('banh cay')",
    "WIFI:S:banh cay;;",
  ])("is told that a scan is not the shop's, and nothing is looked for: %s", async (scan) => {
    expect(await find(scan)).toMatchObject({ reading: "not_ours", count: 0, products: [] });
  });

  it("is told that no product bears a code of ours that is unknown", async () => {
    expect(await find(`${testShop().shopUrl}/chung-nhan/ZZZZZZZZ`)).toMatchObject({
      reading: "code",
      count: 0,
    });
  });

  it("sees without words what stands on the shelf here, and only that", async () => {
    for (const point of Object.values(ownPoints)) {
      const shelf = await find("", point);
      expect(shelf).toMatchObject({ reading: "shelf", point: { handle: point } });
      expect(shelf.products.length, point).toBeGreaterThan(3);
      expect(
        shelf.products.filter(({ here }) => here === 0),
        point,
      ).toEqual([]);
    }
  });

  it("sees the same stock of one place from there and from elsewhere", async () => {
    const atCentre = await sheet(goods.banhCay, `point=${ownPoints.centre}`);
    const atDongHung = await sheet(goods.banhCay, `point=${ownPoints.dongHung}`);
    for (const [index, variant] of atCentre.product.variants.entries()) {
      const there = atDongHung.product.variants[index];
      const named = (point: string, list = variant.elsewhere) =>
        list.find(({ handle }) => handle === point)?.available;
      expect(named(ownPoints.dongHung)).toBe(there?.here);
      expect(named(ownPoints.centre, there?.elsewhere)).toBe(variant.here);
      expect(named(ownPoints.centre), "here is not elsewhere").toBeUndefined();
    }
  });

  it("sees at once what an order has reserved", async () => {
    const before = (await sheet(goods.rice)).product.variants[0]?.here ?? 0;
    await order(goods.rice, 2);
    expect((await sheet(goods.rice)).product.variants[0]?.here).toBe(before - 2);
    const [card] = (await find(goods.rice.replaceAll("-", " "))).products;
    expect(card?.handle).toBe(goods.rice);
  });

  it("gets everything a visitor asks about, the plate as the public page shows it", async () => {
    const { product: told, telling, related } = await sheet(goods.banhCay);
    const open = await product(goods.banhCay);
    expect(told.plate).toEqual(open.plate);
    expect(told.certificate).toEqual(open.certificate);
    expect(told.allergens).toEqual(open.allergens);
    expect(told.storage).toEqual(open.storage);
    expect(telling).toHaveLength(3);
    for (const sentence of telling) expect(open.story.join(" ")).toContain(sentence);
    expect(related.length).toBeGreaterThan(2);
    expect(related.map(({ handle }) => handle)).not.toContain(goods.banhCay);
    expect(related.filter(({ age_limit }) => age_limit !== null)).toEqual([]);
  });

  it("gets no plate and no star for goods without a certificate", async () => {
    const { product: told } = await sheet(goods.unknownMaker);
    expect([told.plate, told.certificate]).toEqual([null, null]);
    const shown = await page(`/quay/san-pham/${goods.unknownMaker}`, {
      headers: { cookie: await tillCookies() },
    });
    const [before = ""] = wordsOf(shown.text).split("Xem thêm: cùng người làm");
    expect(before).not.toContain("★");
    expect(wordsOf(shown.text)).toContain("không có giấy OCOP đang còn hiệu lực");
  });

  it("is refused what makes no sense", async () => {
    for (const query of ["page=0", "page=x", "point=A%20B", "lang=fr", "nosuch=1", "q=%00"]) {
      expect((await askTill(`products?${query}`)).status, query).toBe(400);
    }
    expect((await askTill("products/khong-co-mon-nay")).status).toBe(404);
    expect((await askTill("products/%2e%2e%2fadmin")).status).toBe(404);
  });
});

describe("the pages of the till", () => {
  it("lead from a code to the one product it names, and from words to a list", async () => {
    const cookie = await tillCookies();
    const code = await page("/quay?q=2033000100010", { headers: { cookie } });
    expect([code.status, code.headers.get("location")]).toEqual([
      303,
      `/quay/san-pham/${goods.banhCay}`,
    ]);
    const words = await page("/quay?q=banh+cay", { headers: { cookie } });
    expect(words.status).toBe(200);
    expect(wordsOf(words.text)).toContain("Bánh cáy làng Nguyễn");
  });

  it("write nothing of a foreign scan but its text, escaped", async () => {
    const q = new URLSearchParams({ q: '"><img src=x onerror=alert(1)>' });
    const { status, text } = await page(`/quay?${q.toString()}`, {
      headers: { cookie: await tillCookies() },
    });
    expect(status).toBe(200);
    // Within a quoted attribute only quotes need escaping.
    expect(text.replace(/="[^"]*"/g, "")).not.toContain("<img src=x");
    expect(wordsOf(text)).toContain("Mã này không phải của cửa hàng mình");
  });

  it("are stored nowhere and listed nowhere, and alone may use the camera and its decoder", async () => {
    const cookie = await tillCookies();
    for (const path of ["/quay", "/en/quay", `/quay/san-pham/${goods.banhCay}`, "/quay/diem-ban"]) {
      const { headers, text } = await page(path, { headers: { cookie } });
      expect(headers.get("cache-control"), path).toBe("private, no-store");
      expect(headers.get("x-robots-tag"), path).toContain("noindex");
      expect(headers.get("permissions-policy"), path).toContain("camera=(self)");
      expect(headers.get("content-security-policy"), path).toMatch(
        /script-src 'self' 'wasm-unsafe-eval' 'sha/,
      );
      expect(text, path).toContain('name="robots" content="noindex"');
    }
    const open = await page("/");
    expect(open.headers.get("permissions-policy")).toContain("camera=()");
    expect(open.headers.get("content-security-policy")).not.toContain("wasm");
    expect((await page("/robots.txt")).text).toContain("Disallow: /quay\n");
    expect((await page("/sitemap.xml")).text).not.toContain("/quay");
  });

  it("keep the session where no script and no other site reaches it, and forget it on leaving", async () => {
    const { email, password } = staffLogin();
    const { shopUrl } = testShop();
    const form = new URLSearchParams({ email, password }).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded", origin: shopUrl };
    const signedIn = await page("/quay/dang-nhap", { method: "POST", headers, body: form });
    expect(signedIn.status).toBe(303);
    const [set = ""] = signedIn.headers.getSetCookie();
    expect(set).toMatch(/^quay=/);
    expect(set).toMatch(/HttpOnly/i);
    expect(set).toMatch(/SameSite=Strict/i);
    const left = await page("/quay/dang-xuat", {
      method: "POST",
      headers: { ...headers, cookie: await tillCookies() },
    });
    expect(left.status).toBe(303);
    for (const cookie of left.headers.getSetCookie())
      expect(cookie).toMatch(/^quay\w*=(deleted)?;/);
  });
});
