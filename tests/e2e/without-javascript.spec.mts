import { expect, test } from "../setup/browser.mts";

test.use({ javaScriptEnabled: false });

test("the catalogue can be searched, narrowed, sorted and paged", async ({ page }) => {
  await page.goto("/san-pham");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("searchbox").fill("keo lac");
  await page.getByRole("searchbox").press("Enter");
  await expect(page.getByRole("link", { name: "Kẹo lạc Đình Mạnh" })).toBeVisible();

  await page.goto("/san-pham");
  const filters = page.getByRole("form", { name: "Lọc và sắp xếp" });
  if (!(await filters.isVisible())) {
    await page.locator("summary", { hasText: "Lọc và sắp xếp" }).click();
  }
  await filters.getByLabel(/4 sao/).check();
  await filters.getByLabel("Sắp xếp").selectOption({ label: "Giá thấp trước" });
  await filters.getByRole("button", { name: "Xem kết quả" }).click();
  await expect(page).toHaveURL(/sao=4/);
  await expect(page.getByRole("article").first().getByText("OCOP 4 sao")).toBeVisible();
  await page.getByRole("link", { name: /Bỏ lọc OCOP 4 sao/ }).click();
  await expect(page).not.toHaveURL(/sao=4/);

  await page.getByRole("link", { name: "Trang sau" }).click();
  await expect(page).toHaveURL(/trang=2/);
});

test("a product's page tells everything", async ({ page }) => {
  await page.goto("/san-pham/banh-cay-lang-nguyen-thien-duc");
  await expect(page.getByText("OCOP 4 sao").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Chuyện của món này" })).toBeVisible();
  await expect(page.getByRole("img", { name: /Bánh cáy làng Nguyễn/ }).first()).toBeVisible();
  await expect(page.getByText("45.000 ₫").first()).toBeVisible();
});

test("goods can be put in the cart, counted and taken out", async ({ page }) => {
  await page.goto("/san-pham/banh-cay-lang-nguyen-thien-duc");
  await page.getByLabel("Số lượng").fill("2");
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await expect(page.getByText("Đã thêm vào giỏ.")).toBeVisible();

  await page.goto("/gio-hang");
  const quantity = page.getByRole("textbox", { name: /^Số lượng Bánh cáy/ });
  await expect(quantity).toHaveValue("2");
  await quantity.fill("3");
  await page.getByRole("button", { name: /^Đổi số lượng Bánh cáy/ }).click();
  await expect(page.getByText("Đã đổi số lượng.")).toBeVisible();
  await expect(page.getByText("135.000 ₫").first()).toBeVisible();
  await page.getByRole("button", { name: /^Bỏ Bánh cáy/ }).click();
  await expect(page.getByText("Giỏ hàng đang trống")).toBeVisible();
});

test("the other language is one link away and keeps the page", async ({ page }) => {
  await page.goto("/san-pham/banh-cay-lang-nguyen-thien-duc");
  await page.getByRole("link", { name: "Read this page in English" }).click();
  await expect(page).toHaveURL(/\/en\/san-pham\/banh-cay-lang-nguyen-thien-duc/);
  await expect(page.getByRole("button", { name: "Add to basket" })).toBeVisible();
  await expect(page.getByText("OCOP 4 stars").first()).toBeVisible();
});
