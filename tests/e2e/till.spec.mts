import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test } from "../setup/browser.mts";
import { goods } from "../setup/goods.mts";
import { staffLogin } from "../setup/staff.mts";
import { centreName, standAtTheCentre } from "../setup/till-steps.mts";

const searchbox = (page: Page) => page.getByRole("searchbox");

test("a seller signs in, finds bánh cáy by typing, sees stock here and elsewhere, and leaves", async ({
  page,
}) => {
  await standAtTheCentre(page);

  // Without pressing anything: the list follows the words.
  await searchbox(page).pressSequentially("banh cay");
  const row = page.getByRole("listitem").filter({ hasText: "Bánh cáy làng Nguyễn" });
  await expect(row).toBeVisible();
  await expect(row).toContainText("45.000");
  await expect(row).toContainText(/Ở đây còn \d+/);
  await expect(row).toContainText("OCOP 4 sao");
  await expect(page).toHaveURL(/q=banh\+cay/);

  await row.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: /Bánh cáy làng Nguyễn/ })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByText(/Ở đây còn \d+/).first()).toBeVisible();
  await main
    .locator("summary", { hasText: /điểm khác còn/ })
    .first()
    .click();
  await expect(main.getByText("Điểm bán OCOP Đông Hưng").first()).toBeVisible();
  await expect(main.getByRole("heading", { name: "Kể với khách" })).toBeVisible();
  await expect(main.getByRole("list").filter({ hasText: "làng Nguyễn" }).first()).toBeVisible();
  await expect(main.getByText("Có lạc (đậu phộng) và vừng (mè)")).toBeVisible();
  await expect(main.getByText("trước là Nguyên Xá, Đông Hưng, Thái Bình")).toBeVisible();

  await page.getByRole("button", { name: "Ra khỏi quầy" }).click();
  await expect(page.getByText("Bạn đã ra khỏi quầy")).toBeVisible();
  await page.goto("/quay");
  await expect(page).toHaveURL(/\/quay\/dang-nhap/);
});

test("a barcode typed into the box opens the one product it names", async ({ page }) => {
  await standAtTheCentre(page);
  await searchbox(page).fill("2033000100010");
  await searchbox(page).press("Enter");
  await expect(page).toHaveURL(new RegExp(`/quay/san-pham/${goods.banhCay}$`));
});

test("a seller who changes place sees the stock of that place", async ({ page }) => {
  await standAtTheCentre(page);
  await page.getByRole("link", { name: centreName }).click();
  await page.getByRole("button", { name: "Điểm bán OCOP Đông Hưng" }).click();
  await expect(page.getByRole("link", { name: "Điểm bán OCOP Đông Hưng" })).toBeVisible();
  await page.goto(`/quay/san-pham/${goods.banhCay}`);
  const others = page
    .locator("details")
    .filter({ hasText: /điểm khác còn/ })
    .first();
  await others.locator("summary").click();
  await expect(others.getByText(centreName)).toBeVisible();
  await expect(others.getByText("Điểm bán OCOP Đông Hưng")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the till works with its forms alone", async ({ page }) => {
    await standAtTheCentre(page);
    await expect(page.getByRole("button", { name: "Quét" })).toBeHidden();
    await searchbox(page).fill("banh cay");
    await page.getByRole("button", { name: "Tìm", exact: true }).click();
    await page.getByRole("link", { name: /Bánh cáy làng Nguyễn/ }).click();
    await expect(page.getByRole("heading", { name: "Kể với khách" })).toBeVisible();
    await page.getByRole("button", { name: "Ra khỏi quầy" }).click();
    await expect(page.getByText("Bạn đã ra khỏi quầy")).toBeVisible();
  });
});

async function expectGood(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} at ${String(target)}`),
  );
  expect(faults, what).toEqual([]);
  const { overflow, small } = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: [...document.querySelectorAll("a, button, input:not([type=hidden]), summary")]
      .filter((target) => !target.matches(".skip-link, .row__link"))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 1 && (box.height < 48 || box.width < 48))
      .map(({ target }) => target.outerHTML.slice(0, 90)),
  }));
  expect(overflow, what).toBeLessThanOrEqual(0);
  expect(small, `${what}: each target is at least 48 px`).toEqual([]);
}

for (const prefix of ["", "/en"]) {
  test.describe(`in ${prefix === "" ? "Vietnamese" : "English"}`, () => {
    test.use({ expectedComplaints: [/status of (404|422)/] });

    test("axe finds nothing on any screen of the till, and every target suits a thumb", async ({
      page,
    }) => {
      test.slow();
      await page.goto(`${prefix}/quay/dang-nhap`);
      await expectGood(page, "sign-in");
      await page.locator("#till-email").fill(`khong-ai-${String(Date.now())}@langsao.localhost`);
      await page.locator("#till-password").fill("sai");
      await page.locator("main button").click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expectGood(page, "refused sign-in");
      const { email, password } = staffLogin();
      await page.locator("#till-email").fill(email);
      await page.locator("#till-password").fill(password);
      await page.locator("main button").click();
      await expect(page).toHaveURL(new RegExp(`${prefix}/quay/diem-ban$`));
      await expectGood(page, "choice of place");
      await page.locator("main button").first().click();
      await expect(page).toHaveURL(new RegExp(`${prefix}/quay$`));
      await expectGood(page, "shelf");
      for (const path of [
        "/quay?q=banh",
        "/quay?q=zzzzqqqq",
        "/quay?q=https%3A%2F%2Fevil.example%2F",
        "/quay?trang=900",
        `/quay/san-pham/${goods.banhCay}`,
        `/quay/san-pham/${goods.unknownMaker}`,
        `/quay/san-pham/${goods.soldOut}`,
        `/quay/san-pham/${goods.alcohol}`,
        "/quay/san-pham/khong-co",
      ]) {
        await page.goto(prefix + path);
        await expectGood(page, path);
      }
    });
  });
}
