import { expect, test } from "../setup/browser.mts";
import { order } from "../setup/buyer.mts";

test("a buyer who lost the link finds the order by number and phone", async ({ page }) => {
  const placed = await order("keo-lac-dinh-manh", 1);
  await page.goto("/tra-cuu-don-hang");
  await page.getByLabel(/số đơn|mã đơn/i).fill(String(placed.number));
  await page.getByLabel(/điện thoại/i).fill("0912 345 678");
  await page.getByRole("main").getByRole("button").click();
  await expect(page).toHaveURL(/\/don-hang\//);
  await expect(page.getByText("Kẹo lạc Đình Mạnh").first()).toBeVisible();
});

test("an order cannot be opened by its id", async ({ page }) => {
  const placed = await order("keo-lac-dinh-manh", 1);
  const response = await page.request.get(`/don-hang/${placed.id}`);
  expect(response.status()).toBe(404);
  expect(await response.text()).not.toContain("Nguyễn Thị Hoa");
});
