import { defineConfig } from "@playwright/test";

import { chromiumFlags, findChromium } from "./tests/setup/chromium.mts";

// Found once; the workers, which read this file again, inherit it.
process.env["CHROMIUM_PATH"] = await findChromium();

const movedClock = "moved-clock/**/*.spec.mts";
/** The office works at a desk: its pages are made for no phone. */
const office = "office/**/*.spec.mts";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.mts",
  outputDir: "node_modules/.cache/lang-sao-e2e",
  globalSetup: "./tests/setup/open-shop-and-admin.mts",
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
      testIgnore: [movedClock, office],
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    {
      name: "desktop",
      testIgnore: [movedClock, office],
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: "office",
      testMatch: office,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      // The whole shop lives on another day meanwhile, so these run alone and last.
      name: "moved clock",
      testMatch: movedClock,
      dependencies: ["phone", "desktop", "office"],
      fullyParallel: false,
      workers: 1,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
});
