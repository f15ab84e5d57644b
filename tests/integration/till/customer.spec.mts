import { describe, expect, it } from "vitest";
import { z } from "zod";

import { backend } from "../../setup/http.mts";
import { wordsOf } from "../../setup/page-content.mts";
import { postForm, staffLogin, tokenOf } from "../../setup/staff.mts";
import { testShop } from "../../setup/test-shop.mts";

const ROUTES = ["me", "products", "products/banh-cay-lang-nguyen-thien-duc"];

async function refusedEverywhere(token: string): Promise<void> {
  for (const route of ROUTES) {
    const { status } = await backend(`/till/${route}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(status, route).toBe(401);
  }
}

/** A registered customer: a login, and the account that belongs to it. */
async function newCustomer() {
  const login = {
    email: `khach-${String(Date.now())}@langsao.localhost`,
    password: "mat-khau-cua-khach",
  };
  const { body } = await backend("/auth/customer/emailpass/register", { body: login });
  const { token } = z.object({ token: z.string() }).parse(body);
  const { status } = await backend("/store/customers", {
    body: { email: login.email },
    headers: {
      authorization: `Bearer ${token}`,
      "x-publishable-api-key": testShop().publishableKey,
    },
  });
  expect(status).toBe(200);
  return login;
}

describe("a customer", () => {
  it("has no business at the till, under whichever kind of login", async () => {
    const login = await newCustomer();
    await refusedEverywhere(await tokenOf("customer", login));
    await refusedEverywhere(await tokenOf("staff", login));
    const { status, text, headers } = await postForm("/quay/dang-nhap", login);
    expect(status).toBe(422);
    expect(wordsOf(text)).toContain("thư điện tử hoặc mật khẩu chưa đúng");
    expect(headers.getSetCookie()).toEqual([]);
  });
});

describe("someone of the office", () => {
  it("has none either, the administrator included", async () => {
    for (const role of ["administrator", "viewer"]) {
      const login = testShop().logins.find((candidate) => candidate.role === role);
      if (!login) throw new Error(`Nobody is ${role}.`);
      await refusedEverywhere(await tokenOf("user", login));
      await refusedEverywhere(await tokenOf("staff", login));
    }
  });
});

describe("a seller", () => {
  it("has no business in the dashboard", async () => {
    const token = await tokenOf("user", staffLogin());
    const { status } = await backend("/admin/orders", {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(status).toBe(401);
  });
});
