import { expect, test } from "../setup/browser.mts";
import { confirmOrder, fillContact, putInCart, reviewOrder } from "../setup/checkout-steps.mts";

test("a visitor orders two boxes of bánh cáy to collect at a sales point", async ({ page }) => {
  await page.goto("/tim-kiem?q=banh+cay");
  await page.getByRole("link", { name: "Bánh cáy làng Nguyễn – Thiên Đức" }).click();
  await putInCart(page, 2);
  await page.goto("/thanh-toan");
  await fillContact(page);
  await page.getByRole("radio", { name: "Tự đến lấy ở điểm bán" }).check();
  await page.getByRole("radio", { name: /Đông Hưng/ }).check();
  await reviewOrder(page);
  await expect(page.getByText("90.000 ₫").first()).toBeVisible();
  await confirmOrder(page);
  await expect(page).toHaveURL(/\/dat-hang-thanh-cong\//);
  await page.locator('main a[href*="/don-hang/"]').first().click();
  await expect(page.getByText(/Đông Hưng/).first()).toBeVisible();
  await expect(page.getByText("90.000 ₫").first()).toBeVisible();
});

test("fresh eggs can only be collected, and the reason is said", async ({ page }) => {
  await page.goto("/san-pham/trung-vit-bien-dong-xuyen");
  await expect(page.getByText("Chỉ nhận tại điểm bán").first()).toBeVisible();
  await putInCart(page, 1);
  await page.goto("/thanh-toan");
  await expect(page.getByText(/trong giỏ có hàng tươi/).first()).toBeVisible();
  await expect(page.getByRole("radio", { name: "Giao tận nơi" })).toHaveCount(0);
});

test("rượu nếp asks for 18 years, unticked", async ({ page }) => {
  await page.goto("/san-pham/ruou-nep-huong-thai-binh");
  await expect(page.getByText(/từ 18 tuổi/).first()).toBeVisible();
  await putInCart(page, 1);
  await page.goto("/thanh-toan");
  await fillContact(page);
  await page.getByRole("radio", { name: "Tự đến lấy ở điểm bán" }).check();
  await page.getByRole("radio", { name: /Trung tâm giới thiệu/ }).check();
  await reviewOrder(page);
  await page.getByRole("link", { name: "Đúng rồi, sang bước xác nhận" }).click();
  const ofAge = page.getByRole("checkbox", { name: /đủ 18 tuổi/ });
  await expect(ofAge).not.toBeChecked();
  const confirm = page.getByRole("button", { name: /^Đặt hàng, trả/ });
  await confirm.click();
  await expect(page.getByText(/chỉ bán cho người từ 18 tuổi/i).first()).toBeVisible();
  await ofAge.check();
  await confirm.click();
  await expect(page).toHaveURL(/\/dat-hang-thanh-cong\//);
});
