import pg from "pg";
import { describe, expect, it } from "vitest";

import { goods } from "../../setup/goods.mts";
import { backend, page } from "../../setup/http.mts";
import { wordsOf } from "../../setup/page-content.mts";
import {
  askTill,
  foreignPoint,
  postForm,
  staffLogin,
  staffToken,
  tillCookies,
} from "../../setup/staff.mts";
import { testShop } from "../../setup/test-shop.mts";

const ROUTES = ["me", "products", "products?q=banh", `products/${goods.banhCay}`];

async function whileInactive<T>(act: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testShop().ownerDatabaseUrl });
  await client.connect();
  const set = (active: boolean) =>
    client.query("update staff_member set active = $1 where email = $2", [
      active,
      staffLogin().email,
    ]);
  try {
    await set(false);
    return await act();
  } finally {
    await set(true);
    await client.end();
  }
}

describe("a stranger", () => {
  it.each([...ROUTES, "khong-co", ""])("reads nothing of /till/%s", async (route) => {
    for (const authorization of ["", "Bearer x.y.z", `Basic ${btoa("a:b")}`]) {
      const answer = await backend(`/till/${route}`, { headers: { authorization } });
      expect(answer.status, authorization).toBe(401);
      expect(JSON.stringify(answer.body)).not.toContain("prod_");
    }
  });

  it("reads nothing with an altered token", async () => {
    const token = await staffToken();
    const [head = "", body = "", signature = ""] = token.split(".");
    const forged = `${head}.${body.slice(0, -2)}AA.${signature}`;
    const { status } = await backend("/till/me", {
      headers: { authorization: `Bearer ${forged}` },
    });
    expect(status).toBe(401);
  });

  it.each([
    "/quay",
    "/quay?q=banh",
    "/en/quay?q=banh",
    `/quay/san-pham/${goods.banhCay}`,
    "/quay/diem-ban",
  ])("is led from %s to the sign-in, and back after it", async (path) => {
    const { status, headers } = await page(path);
    expect(status).toBe(303);
    expect(headers.get("location")).toBe(
      `${path.startsWith("/en") ? "/en" : ""}/quay/dang-nhap?${new URLSearchParams({ tiep: path }).toString()}`,
    );
  });

  it("gets no list from the script's address, and no session from a cookie of another's making", async () => {
    expect((await page("/quay/ket-qua?q=banh")).status).toBe(401);
    const token = await staffToken();
    for (const cookie of [`quay=${token}`, `quay=${token}.AAAA`, "quay=x", "quay=..."]) {
      expect((await page("/quay", { headers: { cookie } })).status, cookie).toBe(303);
    }
  });

  it("is led nowhere else than to the till by the address to go back to", async () => {
    const { email, password } = staffLogin();
    for (const tiep of ["https://evil.example/", "//evil.example", "/gio-hang", "/quay-khac"]) {
      const { status, headers } = await postForm("/quay/dang-nhap", { email, password, tiep });
      expect([status, headers.get("location")], tiep).toEqual([303, "/quay"]);
    }
  });

  it("cannot sign anybody in, or out, from another site", async () => {
    const { email, password } = staffLogin();
    const elsewhere = { origin: "https://evil.example" };
    expect((await postForm("/quay/dang-nhap", { email, password }, elsewhere)).status).toBe(403);
    const cookie = await tillCookies();
    expect((await postForm("/quay/dang-xuat", {}, { ...elsewhere, cookie })).status).toBe(403);
    expect((await page("/quay/dang-xuat", { headers: { cookie } })).headers.getSetCookie()).toEqual(
      [],
    );
  });

  it("cannot make a staff login", async () => {
    for (const path of ["/auth/staff/emailpass/register", "/auth/st%61ff/emailpass/register"]) {
      const { status } = await backend(path, {
        body: {
          email: `nguoi-la-${String(Date.now())}@langsao.localhost`,
          password: "mat-khau-dai",
        },
      });
      expect(status, path).toBe(404);
    }
  });
});

describe("a seller beyond their own", () => {
  it("sees no other sales point, be it there or not", async () => {
    for (const point of [foreignPoint, "khong-co-diem-nay"]) {
      for (const route of ["products?", "products?q=banh&", `products/${goods.banhCay}?`]) {
        const { status, body } = await askTill(`${route}point=${point}`);
        expect(status, point).toBe(404);
        expect(body).toMatchObject({ message: "You have no sales point of this name." });
      }
    }
    const cookie = (await tillCookies()).replace(/quay_diem=[^;]*/, `quay_diem=${foreignPoint}`);
    expect((await page("/quay", { headers: { cookie } })).headers.get("location")).toBe(
      "/quay/diem-ban",
    );
  });

  it("sees nothing once they have left, though the token still holds", async () => {
    const cookie = await tillCookies();
    await whileInactive(async () => {
      for (const route of ROUTES) expect((await askTill(route)).status, route).toBe(401);
      expect((await page("/quay", { headers: { cookie } })).status).toBe(303);
      const { email, password } = staffLogin();
      expect((await postForm("/quay/dang-nhap", { email, password })).status).toBe(422);
    });
    expect((await askTill("me")).status).toBe(200);
  });
});

describe("whoever guesses passwords", () => {
  const address = (name: string) => `${name}-${String(Date.now())}@langsao.localhost`;

  async function guess(email: string, times: number, actor = "staff") {
    const answers = [];
    for (let time = 0; time < times; time += 1) {
      const start = performance.now();
      const answer = await backend(`/auth/${actor}/emailpass`, {
        body: { email, password: "sai" },
      });
      answers.push({ ...answer, ms: performance.now() - start });
    }
    return answers;
  }

  it("is stopped by the tenth time, and cannot tell a known address from an unknown one", async () => {
    const known = address("khach");
    const registered = await backend("/auth/customer/emailpass/register", {
      body: { email: known, password: "mat-khau-dung-day" },
    });
    expect(registered.status).toBe(200);
    const [knownAnswers, unknownAnswers] = [
      await guess(known, 10),
      await guess(address("khong-ai"), 10),
    ];
    const told = (answers: typeof knownAnswers) =>
      answers.map(({ status, body }) => [status, body]);
    expect(told(knownAnswers)).toEqual(told(unknownAnswers));
    expect(knownAnswers[0]?.status).toBe(401);
    expect(knownAnswers.at(-1)?.status).toBe(429);
    const typical = (answers: typeof knownAnswers) =>
      answers
        .slice(0, 5)
        .map(({ ms }) => ms)
        .sort((a, b) => a - b)[2] ?? 0;
    const [slow, quick] = [typical(knownAnswers), typical(unknownAnswers)].sort((a, b) => b - a);
    expect((slow ?? 0) / (quick ?? 1)).toBeLessThan(1.1);
  }, 60_000);

  it("is counted over all kinds of actors and spellings together, also when all come at once", async () => {
    const email = address("dong-loat");
    const tries = ["staff", "customer", "user", "st%61ff"].flatMap((actor) => [
      guess(email, 1, actor),
      guess(email.toUpperCase(), 1, actor),
      guess(` ${email}`, 1, actor),
    ]);
    const statuses = (await Promise.all(tries)).flat().map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  }, 30_000);

  it("is told on the page what to do, not what was wrong", async () => {
    const wrong = await postForm("/quay/dang-nhap", { email: address("ai"), password: "sai" });
    expect(wrong.status).toBe(422);
    expect(wordsOf(wrong.text)).toContain("thư điện tử hoặc mật khẩu chưa đúng");
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });
});
