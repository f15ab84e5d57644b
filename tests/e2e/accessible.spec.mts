import AxeBuilder from "@axe-core/playwright";

import { expect, test } from "../setup/browser.mts";
import { fillContact, putInCart, reviewOrder } from "../setup/checkout-steps.mts";
import { publicPages } from "../setup/public-pages.mts";
import type { Page } from "@playwright/test";

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ""}`,
    ),
  );
}

/** Nothing may stick out of the screen sideways. */
const sidewaysOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const address of publicPages) {
  for (const path of [address, address === "/" ? "/en" : `/en${address}`]) {
    test(`axe finds nothing on ${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await faultsOf(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    });
  }
}

test.describe("on the pages that help", () => {
  test.use({ expectedComplaints: [/status of (400|404)/] });

  for (const path of ["/khong-co", "/san-pham?trang=abc", "/don-hang/khong-co"]) {
    test(`axe finds nothing on ${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await faultsOf(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    });
  }
});

test("axe finds nothing from the full cart to the order's page", async ({ page }) => {
  test.slow();
  await page.goto("/san-pham/banh-cay-lang-nguyen-thien-duc");
  await putInCart(page, 1);
  expect(await faultsOf(page), "drawer").toEqual([]);
  await page.goto("/gio-hang");
  expect(await faultsOf(page), "cart").toEqual([]);
  await page.goto("/thanh-toan");
  await fillContact(page);
  await page.getByRole("radio", { name: "Tự đến lấy ở điểm bán" }).check();
  await page.getByRole("radio", { name: /Trung tâm giới thiệu/ }).check();
  expect(await faultsOf(page), "details").toEqual([]);
  await reviewOrder(page);
  expect(await faultsOf(page), "review").toEqual([]);
  await page.getByRole("link", { name: "Đúng rồi, sang bước xác nhận" }).click();
  await expect(page.getByRole("heading", { name: "Xác nhận đặt hàng" })).toBeVisible();
  expect(await faultsOf(page), "confirm").toEqual([]);
  await page.getByRole("button", { name: /^Đặt hàng, trả/ }).click();
  await expect(page).toHaveURL(/\/dat-hang-thanh-cong\//);
  expect(await faultsOf(page), "confirmation").toEqual([]);
  await page.locator('main a[href*="/don-hang/"]').first().click();
  await expect(page).toHaveURL(/\/don-hang\//);
  expect(await faultsOf(page), "status").toEqual([]);
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
});
