import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import {
  certificateSearchSchema,
  type RegistryList,
  registryCertificateSchema,
  registryListSchema,
} from "../../../backend/src/contracts/certificate-registry.ts";
import { inventedCertificate } from "../../../seed/factories/invented-certificate.ts";
import { signInAs } from "../../setup/admin-logins.mts";
import { dayAfter, daysAfter, onDay } from "../../setup/clock.mts";
import { places } from "../../setup/goods.mts";
import { page, store } from "../../setup/http.mts";
import { attributeOf, structuredData, wordsOf } from "../../setup/page-content.mts";
import {
  putRegistryCases,
  type RegistryCase,
  removeRegistryCases,
} from "../../setup/registry-cases.mts";
import { realDateInVietnam, testShop } from "../../setup/test-shop.mts";

const today = realDateInVietnam();
const longAgo = daysAfter(today, -365);

async function list(query: string): Promise<RegistryList> {
  const answer = await store(`certificates?page_size=1000&${query}`);
  if (answer.status !== 200) throw new Error(`${query} answered ${String(answer.status)}`);
  return registryListSchema.parse(answer.body);
}

const codesOf = (answer: RegistryList) => answer.certificates.map((entry) => entry.lookup_code);

async function certificate(code: string, lang = "vi") {
  const { status, body } = await store(`certificates/${code}?lang=${lang}`);
  if (status !== 200) throw new Error(`${code} answered ${String(status)}`);
  return registryCertificateSchema.parse(body).certificate;
}

async function lookUp(q: string) {
  const { body } = await store(`certificate-search?q=${encodeURIComponent(q)}`);
  return certificateSearchSchema.parse(body);
}

describe("anyone who looks a certificate up", () => {
  let cases: RegistryCase[];
  /** In force, expired, revoked, superseded with its successor, extended. */
  let active: string, expired: string, revoked: string, old: string, successor: string;
  let extended: string;
  const expiredOn = daysAfter(today, -10);

  beforeAll(async () => {
    const decision = { decision_number: "DEMO-BIA-CHUNG/QĐ-UBND" };
    cases = await putRegistryCases(
      new Map([
        [800, [inventedCertificate(800, { issued_on: longAgo, ...decision })]],
        [
          801,
          [
            inventedCertificate(801, {
              issued_on: daysAfter(expiredOn, -1096),
              expires_on: expiredOn,
              ...decision,
            }),
          ],
        ],
        [
          802,
          [
            inventedCertificate(802, {
              issued_on: longAgo,
              revoked_on: daysAfter(today, -1),
              revoke_reason: "misuse_of_mark",
              revoke_note: "Tem dán lên hàng chưa được đánh giá.",
            }),
          ],
        ],
        [
          803,
          [
            inventedCertificate(803, { issued_on: longAgo, superseded_on: daysAfter(today, -30) }),
            inventedCertificate(803, { issued_on: daysAfter(today, -30) }, 2),
          ],
        ],
        [
          804,
          [
            inventedCertificate(804, {
              issued_on: daysAfter(expiredOn, -1096),
              expires_on: expiredOn,
              renewal_filed_on: daysAfter(expiredOn, -130),
              extended_until: daysAfter(expiredOn, 100),
            }),
          ],
        ],
      ]),
    );
    [active, expired, revoked, old, successor, extended] = cases.flatMap((one) =>
      one.certificates.map(({ lookup_code }) => lookup_code),
    ) as [string, string, string, string, string, string];
  });
  afterAll(() => removeRegistryCases(cases));

  it("finds those in force, expired, revoked and superseded apart", async () => {
    for (const [state, inside] of [
      ["in_force", [active, successor, extended]],
      ["expiring", [extended]],
      ["expired", [expired]],
      ["revoked", [revoked]],
      ["superseded", [old]],
    ] as const) {
      const answer = await list(`state=${state}`);
      const found = new Set(codesOf(answer));
      for (const code of [active, expired, revoked, old, successor, extended]) {
        const isInside = (inside as readonly string[]).includes(code);
        expect(found.has(code), `${code} among ${state}`).toBe(isInside);
      }
      const facet = answer.facets.state.find(({ value }) => value === state);
      expect(facet?.count).toBe(answer.count);
    }
  });

  it("sees a plate for none but those in force and, in words, the expired", async () => {
    const states = new Map(
      (await list("")).certificates.map((entry) => [entry.lookup_code, entry.plate?.state ?? null]),
    );
    expect(
      [active, expired, revoked, old, successor, extended].map((code) => states.get(code)),
    ).toEqual(["in_force", "expired", null, null, "in_force", "expiring"]);
  });

  it("finds it by product, maker and place, with or without marks, by old and new names", async () => {
    const title = cases[0]?.product.title ?? "";
    for (const q of [title, title.normalize("NFD"), "BIA CHUNG"]) {
      expect(codesOf(await list(`q=${encodeURIComponent(q)}`)), q).toContain(active);
    }
    for (const q of ["Nguyên Xá", "nguyen xa", "Xã Đông Hưng", "xa dong hung"]) {
      expect(codesOf(await list(`q=${encodeURIComponent(q)}`)), q).toContain(active);
    }
    for (const slug of [places.dongHung, places.formerNguyenXa]) {
      expect(codesOf(await list(`commune=${slug}`)), slug).toContain(active);
    }
    expect(codesOf(await list("commune=tien-hai-hung-yen"))).not.toContain(active);
    expect(codesOf(await list(`year=${longAgo.slice(0, 4)}&star=4`))).toContain(active);
    expect(codesOf(await list("year=2019"))).not.toContain(active);
    expect(codesOf(await list("star=5"))).not.toContain(active);
  });

  it("pages through all of them in one order", async () => {
    const whole = await list("sort=code");
    const answers = await Promise.all(
      [1, 2, 3].map((number) => store(`certificates?sort=code&page_size=5&page=${String(number)}`)),
    );
    const paged = answers.flatMap(({ body }) => codesOf(registryListSchema.parse(body)));
    expect(paged).toEqual(codesOf(whole).slice(0, 15));
  });

  it.each([
    "star=2",
    "state=golden",
    "page=0",
    "page_size=1001",
    "year=soon",
    "colour=red",
    "commune=X",
  ])("is refused %s", async (query) => {
    expect((await store(`certificates?${query}`)).status).toBe(400);
  });

  it("is led by a number to its certificate, by a decision of several to the list", async () => {
    const { product_code } = await certificate(active);
    for (const q of [
      active,
      active.toLowerCase(),
      product_code,
      `https://x.example/chung-nhan/${active}`,
    ]) {
      expect(await lookUp(q), q).toEqual({ outcome: "certificate", lookup_code: active });
    }
    expect(await lookUp("demo bia chung qd ubnd")).toMatchObject({ outcome: "several", count: 2 });
    expect(await lookUp("33-99999-1-2031")).toEqual({ outcome: "unknown" });

    const short = await page(`/chung-nhan/${product_code}`);
    expect([short.status, short.headers.get("location")]).toEqual([302, `/chung-nhan/${active}`]);
    const typed = await page(`/en/chung-nhan?q=${product_code}`);
    expect([typed.status, typed.headers.get("location")]).toEqual([
      302,
      `/en/chung-nhan/${active}`,
    ]);
    const several = await page(`/chung-nhan/${encodeURI("DEMO-BIA-CHUNG/QĐ-UBND")}`);
    expect(several.status).toBe(302);
    const listed = await page(several.headers.get("location") ?? "");
    expect(listed.text).toContain(`/chung-nhan/${active}`);
    expect(listed.text).toContain(`/chung-nhan/${expired}`);
    expect(listed.text).not.toContain(`/chung-nhan/${revoked}`);
  });

  it("reads its history, and no officer's name", async () => {
    const found = await certificate(revoked);
    expect(found.timeline.map(({ kind }) => kind)).toEqual(["issued", "revoked"]);
    expect(found.timeline.at(-1)).toMatchObject({
      reason: "misuse_of_mark",
      note: "Tem dán lên hàng chưa được đánh giá.",
    });
    expect((await certificate(extended)).timeline.map(({ kind }) => kind)).toEqual([
      "issued",
      "renewal_filed",
      "extended",
    ]);
    expect((await certificate(expired)).timeline.at(-1)).toEqual({
      kind: "expired",
      on: dayAfter(expiredOn),
    });
    expect((await certificate(old)).superseded_by).toBe(successor);
    expect((await certificate(successor)).others.map(({ lookup_code }) => lookup_code)).toEqual([
      old,
    ]);
  });

  it("reads on the page how it stands, and sees no glyph where it does not hold", async () => {
    const read = async (code: string) => (await page(`/chung-nhan/${code}`)).text;
    const holds = await read(active);
    expect(holds).toContain("★★★★");
    expect(wordsOf(holds)).toContain("Đang có hiệu lực, đến hết ngày");
    expect(wordsOf(holds)).toContain("Số liệu minh hoạ của bản trình diễn");
    for (const [code, words] of [
      [expired, "Từng đạt OCOP 4 sao. Giấy đã hết hạn sau ngày"],
      [revoked, "Lý do: dùng sai nhãn hiệu OCOP."],
      [old, "giấy này đã có giấy mới thay thế"],
    ] as const) {
      const html = await read(code);
      expect(wordsOf(html)).toContain(words);
      expect(html, code).not.toContain("★");
      expect(html, code).not.toContain("CertificationActive");
      expect(html, code).not.toMatch(/class="plate\b/);
    }
    expect(await read(old)).toContain(`/chung-nhan/${successor}`);
    for (const html of [holds, await read(revoked)]) {
      expect(wordsOf(html)).not.toMatch(/hàng thật|chính hãng|genuine/i);
    }
  });

  it("is told the same by machines only while it holds", async () => {
    const { text } = await page(`/chung-nhan/${active}`);
    const [claim] = structuredData(text).filter((node) => node["@type"] === "Certification");
    expect(claim).toMatchObject({
      certificationStatus: "https://schema.org/CertificationActive",
      certificationIdentification: "DEMO-BIA-CHUNG/QĐ-UBND",
      validFrom: longAgo,
    });
    const handle = cases[0]?.product.handle ?? "";
    const [product] = structuredData((await page(`/san-pham/${handle}`)).text).filter(
      (node) => node["@type"] === "Product",
    );
    const { url } = z.object({ url: z.string() }).parse(product?.["hasCertification"]);
    expect(new URL(url).pathname).toBe(`/chung-nhan/${active}`);
  });

  it("does not know it before its day of issue", async () => {
    await onDay(daysAfter(longAgo, -1), async () => {
      expect((await store(`certificates/${active}`)).status).toBe(404);
      expect((await page(`/chung-nhan/${active}`)).status).toBe(404);
      expect(codesOf(await list(""))).not.toContain(active);
    });
  });

  it("finds every certificate's page in the site map", async () => {
    const { text } = await page("/sitemap.xml");
    for (const code of [active, expired, revoked, old]) {
      expect(text).toContain(`/chung-nhan/${code}</loc>`);
      expect(text).toContain(`/en/chung-nhan/${code}</loc>`);
    }
  });

  it("sees a revocation that two persons decided, wherever it was shown, within five seconds", async () => {
    const [officer, approver] = await Promise.all([signInAs("officer"), signInAs("approver")]);
    const id = cases[3]?.certificates[1]?.id;
    expect((await page(`/chung-nhan/${successor}`)).text).toContain("★★★★");
    await page("/chung-nhan");
    await page("/chung-nhan/du-lieu.json");
    const proposed = await officer("proposals", {
      body: {
        kind: "revoke",
        certificate_id: id,
        reason: "Đoàn kiểm tra đề nghị.",
        payload: {
          revoked_on: today,
          revoke_reason: "production_stopped",
          revoke_note: "Cơ sở đã đóng cửa.",
          revoke_decision_number: "DEMO-BIA-TH/QĐ-UBND",
        },
      },
    });
    expect(proposed.status, JSON.stringify(proposed.body)).toBe(201);
    const proposal = z.object({ id: z.string() }).parse(proposed.body).id;
    const decided = await approver(`proposals/${proposal}/decision`, {
      body: { decision: "approved" },
    });
    expect(decided.status, JSON.stringify(decided.body)).toBe(200);
    const since = performance.now();
    let html = "";
    do html = (await page(`/chung-nhan/${successor}`)).text;
    while (html.includes("★") && performance.now() - since < 5_000);
    expect(html).not.toContain("★");
    expect(wordsOf(html)).toContain("Cơ sở đã đóng cửa.");
    expect(wordsOf(html)).not.toMatch(/canbo|pheduyet|@langsao/i);
    expect(codesOf(await list("state=revoked"))).toContain(successor);
    const data = await page("/chung-nhan/du-lieu.json?moi-trang=1000");
    expect(data.text).toMatch(new RegExp(`"lookup_code":"${successor}"[^}]*"in_force":false`));
  });
});

describe("anyone whose number is unknown", () => {
  it("gets an honest page of status 404 that says what was typed", async () => {
    for (const address of [
      "/chung-nhan?q=33-99999-1-2031",
      "/chung-nhan/33-99999-1-2031",
      "/chung-nhan/99/Q%C4%90-UBND",
      "/chung-nhan/00000000",
    ]) {
      const { status, text } = await page(address);
      expect(status, address).toBe(404);
      expect(wordsOf(text)).toContain("Sổ của chúng tôi không có số này");
      expect(text).toContain("noindex");
    }
    expect((await page("/chung-nhan/33-99999-1-2031")).text).toContain("33-99999-1-2031");
    expect((await page(`/chung-nhan/${"9".repeat(300)}`)).status).toBe(404);
  });

  it("cannot inject anything by what was typed", async () => {
    const { text } = await page(`/chung-nhan?q=${encodeURIComponent('1"><script>x</script>')}`);
    // Inside a quoted attribute it is nothing but text.
    expect(text.replace(/="[^"]*"/g, "")).not.toContain("<script>x");
    expect(wordsOf(text)).toContain('1"><script>x</script>');
  });

  it("can report it to the office, which then reads it", async () => {
    const reference = `33-88888-${String(process.pid)}-2031`;
    const { status, body } = await store("public-reports", {
      body: { reference, message: "Nhãn ghi 4 sao nhưng tra không ra.", contact: "0912 345 678" },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    const officer = await signInAs("officer");
    expect(JSON.stringify((await officer("public-reports")).body)).toContain(reference);
  });

  it.each([
    { reference: "", message: "Nhãn ghi 4 sao nhưng tra không ra." },
    { reference: "1", message: "ngắn" },
    { reference: "1", message: "a".repeat(2_001) },
    { reference: "1", message: "Nhãn ghi 4 sao.", contact: "1".repeat(121) },
    { reference: "1", message: "Nhãn ghi 4 sao.", colour: "red" },
    { reference: 5, message: "Nhãn ghi 4 sao." },
  ])("is refused %j", async (body) => {
    expect((await store("public-reports", { body })).status).toBe(400);
  });

  it("has to wait after the fifth report of one number", async () => {
    const body = { reference: `dồn dập ${String(process.pid)}`, message: "Cùng một số, báo mãi." };
    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      statuses.push((await store("public-reports", { body })).status);
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
  });

  it("keeps what was typed when the form is not right", async () => {
    const { shopUrl } = testShop();
    const { status, text } = await page("/chung-nhan/bao-cao", {
      method: "POST",
      headers: { origin: shopUrl, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ reference: "12/QĐ & 'A'", message: "ngắn", contact: "Bà Hoa" }),
    });
    expect(status).toBe(422);
    expect(attributeOf(text, /<input[^>]*name="reference"[^>]*>/, "value")).toBe("12/QĐ & 'A'");
    expect(text).toMatch(/<textarea[^>]*aria-invalid="true"[^>]*>ngắn<\/textarea>/);
    expect(text).toContain('value="Bà Hoa"');
    expect(wordsOf(text)).toContain("ít nhất 10 chữ cái");
  });
});
