import { dashboardComplaints, openAdmin, signInToAdmin } from "../../setup/admin-steps.mts";
import { expect, test } from "../../setup/browser.mts";
import { order } from "../../setup/buyer.mts";

test.use({ expectedComplaints: [dashboardComplaints] });

test("the operator sees an order that a buyer placed to be paid on delivery", async ({ page }) => {
  const placed = await order("keo-lac-dinh-manh", 2);
  await signInToAdmin(page, "operator");
  await openAdmin(page, "/orders");
  await page
    .getByText(`#${String(placed.number)}`, { exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/orders/${placed.id}$`));
  const main = page.getByRole("main");
  await expect(main.getByText("Kẹo lạc Đình Mạnh").first()).toBeVisible();
  await expect(main.getByText(/Thôn Đông Khê/).first()).toBeVisible();
});
