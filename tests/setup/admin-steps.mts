import { type Page } from "@playwright/test";

import { type AdminRole } from "./admin-logins.mts";
import { loginOf, testShop } from "./test-shop.mts";

/**
 * The dashboard asks who is there before anybody has signed in, and another server for the flags of
 * countries, which nothing tested needs.
 */
export const dashboardComplaints = /status of 401|lipis\/flag-icons/;

/** Signs in to the dashboard as a role of the demonstration, in Vietnamese as it is from the start. */
export async function signInToAdmin(page: Page, role: AdminRole): Promise<void> {
  const { email, password } = loginOf(testShop().logins, role);
  await page.goto(`${testShop().backendUrl}/app/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
}

export const openAdmin = (page: Page, path: string): Promise<unknown> =>
  page.goto(`${testShop().backendUrl}/app${path}`);
