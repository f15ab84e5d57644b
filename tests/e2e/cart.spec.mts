import { expect, test } from "../setup/browser.mts";
import { putInCart } from "../setup/checkout-steps.mts";

test("the cart survives a reload and is the same in another tab", async ({ page, context }) => {
  await page.goto("/san-pham/keo-lac-dinh-manh");
  await putInCart(page, 3);
  await page.reload();
  await expect(page.getByRole("link", { name: /Giỏ hàng, 3/ })).toBeVisible();
  const other = await context.newPage();
  await other.goto("/gio-hang");
  await expect(other.getByRole("textbox", { name: /^Số lượng Kẹo lạc/ })).toHaveValue("3");
});

test("adding goods opens the drawer without leaving the page", async ({ page }) => {
  await page.goto("/san-pham/keo-lac-dinh-manh");
  await putInCart(page, 1);
  await expect(page).toHaveURL(/\/san-pham\/keo-lac-dinh-manh$/);
  const drawer = page.getByRole("dialog", { name: "Giỏ hàng của bạn" });
  await expect(drawer).toBeVisible();
  await expect(drawer.getByText("Kẹo lạc Đình Mạnh")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
});

test("the cart's cookie is signed, hidden from scripts and says nothing", async ({
  page,
  context,
}) => {
  await page.goto("/san-pham/keo-lac-dinh-manh");
  await putInCart(page, 1);
  const cookies = await context.cookies();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});

for (const [what, tamper] of [
  ["tampered with", (value: string) => `${value.slice(0, -2)}xx`],
  ["made up", () => "cart_01ABCDEF.forged"],
  ["of 3,000 letters", () => "x".repeat(3_000)],
] as const) {
  test(`a cart cookie ${what} is no cart, and that is said plainly`, async ({ page, context }) => {
    await page.goto("/san-pham/keo-lac-dinh-manh");
    await putInCart(page, 1);
    const [cookie] = await context.cookies();
    if (cookie === undefined) throw new Error("No cart cookie was set.");
    await context.addCookies([{ ...cookie, value: tamper(cookie.value) }]);
    await page.goto("/gio-hang");
    await expect(page.getByText("Chúng tôi không tìm thấy giỏ hàng cũ")).toBeVisible();
    await page.goto("/san-pham/keo-lac-dinh-manh");
    await putInCart(page, 1);
  });
}

for (const [typed, reason] of [
  ["-1", /ít nhất là 1/],
  ["0", /ít nhất là 1/],
  ["1,5", /số nguyên/],
  ["1000000", /tối đa 99/],
  ["hai", /số nguyên từ 1 đến 99/],
] as const) {
  test.describe("a quantity that makes no sense", () => {
    test.use({ expectedComplaints: [/status of 422/] });

    test(`“${typed}” is refused with the reason, and stays to be mended`, async ({ page }) => {
      await page.goto("/san-pham/keo-lac-dinh-manh");
      await putInCart(page, 2);
      await page.goto("/gio-hang");
      const quantity = page.getByRole("textbox", { name: /^Số lượng Kẹo lạc/ });
      await quantity.fill(typed);
      await page.getByRole("button", { name: /^Đổi số lượng Kẹo lạc/ }).click();
      await expect(page.getByText(reason).first()).toBeVisible();
      await expect(quantity).toHaveValue(typed);
      await page.goto("/gio-hang");
      await expect(page.getByRole("textbox", { name: /^Số lượng Kẹo lạc/ })).toHaveValue("2");
    });
  });
}
