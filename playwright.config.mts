import { defineConfig } from "@playwright/test";

import { chromiumFlags, findChromium } from "./tests/setup/chromium.mts";

// Found once; the workers, which read this file again, inherit it.
process.env["CHROMIUM_PATH"] = await findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.mts",
  outputDir: "node_modules/.cache/lang-sao-e2e",
  globalSetup: "./tests/setup/open-shop.mts",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"],
      args: chromiumFlags,
    },
  },
  projects: [
    {
      name: "phone",
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
  ],
});
