import type { Page } from "@playwright/test";

import { expect } from "./browser.mts";
import { staffLogin } from "./staff.mts";

export const centreName = "Trung tâm giới thiệu và bán sản phẩm OCOP Thái Bình";

/** Signs in at the till as the demonstration's seller and takes a stand at the centre. */
export async function standAtTheCentre(page: Page): Promise<void> {
  const { email, password } = staffLogin();
  await page.goto("/quay");
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Vào quầy" }).click();
  await page.getByRole("button", { name: centreName }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("đang bày ở đây");
}
