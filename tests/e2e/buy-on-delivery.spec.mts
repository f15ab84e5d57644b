import { expect, test } from "../setup/browser.mts";
import {
  chooseCommune,
  confirmOrder,
  fillContact,
  putInCart,
  reviewOrder,
} from "../setup/checkout-steps.mts";

test("a visitor finds bánh cáy without marks, orders two boxes to her old commune and follows the order", async ({
  page,
}) => {
  await test.step("finds it by typing “banh cay”", async () => {
    await page.goto("/");
    await page.getByRole("searchbox").fill("banh cay");
    await page.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL(/\/tim-kiem\?.*q=banh(\+|%20)cay/);
    await expect(page.getByRole("searchbox")).toHaveValue("banh cay");
    await page.getByRole("link", { name: "Bánh cáy làng Nguyễn – Thiên Đức" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Bánh cáy làng Nguyễn – Thiên Đức" }),
    ).toBeVisible();
  });

  await test.step("reads its certificate plate", async () => {
    const main = page.getByRole("main");
    await expect(main.getByText("OCOP 4 sao").first()).toBeVisible();
    await expect(main.getByText(/DEMO-/).first()).toBeVisible();
    await expect(main.getByText(/hiệu lực đến \d{2}\/\d{2}\/\d{4}/i).first()).toBeVisible();
    await expect(main.getByText(/ngày minh hoạ/).first()).toBeVisible();
  });

  await test.step("orders two boxes, paid on delivery, to the former Nguyên Xá", async () => {
    await putInCart(page, 2);
    await page.goto("/thanh-toan");
    await fillContact(page);
    await page.getByRole("radio", { name: "Giao tận nơi" }).check();
    await page.getByLabel("Số nhà, đường, thôn xóm").fill("Thôn Đông Khê");
    await chooseCommune(page, "nguyen xa", /Xã Đông Hưng.*trước là Xã Nguyên Xá, Đông Hưng/);
    await reviewOrder(page);
    await expect(page.getByText("108.000 ₫").first()).toBeVisible();
    await expect(page.getByText(/Xã Đông Hưng/).first()).toBeVisible();
    await confirmOrder(page);
  });

  await test.step("follows the order by its link", async () => {
    await expect(page).toHaveURL(/\/dat-hang-thanh-cong\//);
    await expect(page.getByText("108.000 ₫").first()).toBeVisible();
    await page.locator('main a[href*="/don-hang/"]').first().click();
    await expect(page).toHaveURL(/\/don-hang\//);
    await expect(page.getByText("Bánh cáy làng Nguyễn – Thiên Đức").first()).toBeVisible();
    await expect(page.getByText(/Nguyên Xá/).first()).toBeVisible();
    await expect(page.getByText(/0912345678/)).toHaveCount(0);
  });

  await test.step("finds her cart empty again", async () => {
    await page.goto("/gio-hang");
    await expect(page.getByText("Giỏ hàng đang trống")).toBeVisible();
  });
});

test.describe("a buyer who mistypes", () => {
  test.use({ expectedComplaints: [/status of 422/] });

  test("what was typed survives a reload and a mistake", async ({ page }) => {
    await page.goto("/san-pham/keo-lac-dinh-manh");
    await putInCart(page, 1);
    await page.goto("/thanh-toan");
    await fillContact(page, { phone: "12345" });
    await page.getByRole("radio", { name: "Giao tận nơi" }).check();
    await page.getByLabel("Số nhà, đường, thôn xóm").fill("Thôn Đông Khê");
    await chooseCommune(page, "Đông Hưng", /^Xã Đông Hưng, Hưng Yên/);
    await page.getByRole("button", { name: "Xem lại đơn hàng" }).click();
    await expect(page.getByText(/chưa giống số di động/).first()).toBeVisible();
    await expect(page.getByLabel("Họ và tên")).toHaveValue("Nguyễn Thị Hoa");

    await page.reload();
    await expect(page.getByLabel("Họ và tên")).toHaveValue("Nguyễn Thị Hoa");
    await expect(page.getByLabel("Số nhà, đường, thôn xóm")).toHaveValue("Thôn Đông Khê");
    await page.getByLabel("Số điện thoại di động").fill("0912 345 678");
    await reviewOrder(page);
  });
});

test("a double click on the last button makes one order", async ({ page }) => {
  await page.goto("/san-pham/keo-lac-dinh-manh");
  await putInCart(page, 1);
  await page.goto("/thanh-toan");
  await fillContact(page);
  await page.getByRole("radio", { name: "Tự đến lấy ở điểm bán" }).check();
  await page.getByRole("radio", { name: /Trung tâm giới thiệu/ }).check();
  await reviewOrder(page);
  await page.getByRole("link", { name: "Đúng rồi, sang bước xác nhận" }).click();

  let sent = 0;
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().includes("dat-hang.json")) sent += 1;
  });
  await page.getByRole("button", { name: /^Đặt hàng, trả/ }).dblclick();
  await expect(page).toHaveURL(/\/dat-hang-thanh-cong\//);
  expect(sent).toBe(1);
});
