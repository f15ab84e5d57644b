import { inventedCertificate } from "../../../seed/factories/invented-certificate.ts";
import { expect, test } from "../../setup/browser.mts";
import { daysAfter, onDay } from "../../setup/clock.mts";
import {
  putRegistryCases,
  type RegistryCase,
  removeRegistryCases,
} from "../../setup/registry-cases.mts";
import { realDateInVietnam } from "../../setup/test-shop.mts";
import type { Page } from "@playwright/test";

const lastDay = daysAfter(realDateInVietnam(), 20);
const extendedUntil = daysAfter(lastDay, 100);
const issued_on = daysAfter(lastDay, -1096);

let cases: RegistryCase[];

test.beforeAll(async () => {
  const dates = { issued_on, expires_on: lastDay };
  cases = await putRegistryCases(
    new Map([
      [830, [inventedCertificate(830, dates)]],
      [
        831,
        [
          inventedCertificate(831, {
            ...dates,
            renewal_filed_on: daysAfter(lastDay, -130),
            extended_until: extendedUntil,
          }),
        ],
      ],
    ]),
  );
});

test.afterAll(() => removeRegistryCases(cases));

/** How the certificate of a case is told on its own page and in the registry. */
async function told(page: Page, at: number) {
  const code = cases[at]?.certificates[0]?.lookup_code ?? "";
  await page.goto(`/chung-nhan/${code}`);
  const paper = page.getByRole("article");
  const verdict = await paper.locator(".verdict").innerText();
  const glyphs = await paper.getByText("★★★★").count();
  const title = cases[at]?.product.title ?? "";
  await page.goto(`/chung-nhan?q=${encodeURIComponent(title)}`);
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title }) });
  await page.goto(`/chung-nhan?q=${encodeURIComponent(title)}&tinh-trang=con-hieu-luc`);
  const inForce = await row.count();
  await page.goto(`/chung-nhan?q=${encodeURIComponent(title)}&tinh-trang=het-han`);
  const expired = await row.count();
  return { verdict, glyphs, inForce, expired };
}

test("a certificate holds through the whole of its last day and is expired on the next", async ({
  page,
}) => {
  expect(await told(page, 0)).toMatchObject({
    verdict: expect.stringContaining("còn 20 ngày"),
    glyphs: 1,
  });
  await onDay(lastDay, async () => {
    expect(await told(page, 0)).toEqual({
      verdict: "Đang có hiệu lực. Hôm nay là ngày cuối.",
      glyphs: 1,
      inForce: 1,
      expired: 0,
    });
  });
  await onDay(daysAfter(lastDay, 1), async () => {
    expect(await told(page, 0)).toEqual({
      verdict: expect.stringMatching(/^Từng đạt OCOP 4 sao\. Giấy đã hết hạn sau ngày/),
      glyphs: 0,
      inForce: 0,
      expired: 1,
    });
  });
});

test("an extended one holds past its printed end, to the last day of the extension", async ({
  page,
}) => {
  for (const day of [daysAfter(lastDay, 1), extendedUntil]) {
    await onDay(day, async () => {
      expect(await told(page, 1), day).toEqual({
        verdict: expect.stringContaining("được kéo dài đến hết ngày"),
        glyphs: 1,
        inForce: 1,
        expired: 0,
      });
    });
  }
  await onDay(daysAfter(extendedUntil, 1), async () => {
    expect(await told(page, 1)).toMatchObject({ glyphs: 0, inForce: 0, expired: 1 });
  });
});
