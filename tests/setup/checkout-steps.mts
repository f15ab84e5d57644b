import { type Page, expect } from "@playwright/test";

/** Adds the product whose page is open. */
export async function putInCart(page: Page, quantity: number): Promise<void> {
  await page.getByLabel("Số lượng").fill(String(quantity));
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await expect(page.getByText("Đã thêm vào giỏ.").first()).toBeVisible();
}

export async function fillContact(page: Page, { phone = "0912 345 678" } = {}): Promise<void> {
  await page.getByLabel("Họ và tên").fill("Nguyễn Thị Hoa");
  await page.getByLabel("Số điện thoại di động").fill(phone);
}

/** Types part of a commune's name and takes the offer that reads like this. */
export async function chooseCommune(page: Page, typed: string, offer: RegExp): Promise<void> {
  const box = page.getByRole("combobox", { name: "Xã, phường" });
  await box.fill(typed);
  await page.getByRole("option", { name: offer }).first().click();
  await expect(page.getByText(/^Giao đến:/)).toBeVisible();
}

export async function reviewOrder(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Xem lại đơn hàng" }).click();
  await expect(page.getByRole("heading", { name: "Xem lại đơn hàng" })).toBeVisible();
}

export async function confirmOrder(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Đúng rồi, sang bước xác nhận" }).click();
  await expect(page.getByRole("heading", { name: "Xác nhận đặt hàng" })).toBeVisible();
  await page.getByRole("button", { name: /^Đặt hàng, trả/ }).click();
}
