import { test as base } from "@playwright/test";

import { testShop } from "./test-shop.mts";

/**
 * Playwright's test in the shop under test. Whatever the browser complains of fails the test, unless
 * it matches `expectedComplaints`.
 */
export const test = base.extend<{ expectedComplaints: RegExp[]; complaints: undefined }>({
  // Playwright reads the names of the fixtures that a fixture needs from this pattern.
  baseURL: async ({}, use) => {
    await use(testShop().shopUrl);
  },
  expectedComplaints: [[], { option: true }],
  complaints: [
    async ({ context, expectedComplaints }, use) => {
      const complaints: string[] = [];
      const note = (complaint: string): void => {
        if (!expectedComplaints.some((pattern) => pattern.test(complaint))) {
          complaints.push(complaint);
        }
      };
      context.on("console", (message) => {
        if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => {
        note(error.error().stack ?? error.error().message);
      });
      context.on("response", (response) => {
        if (response.status() >= 500) note(`${String(response.status())} of ${response.url()}`);
      });
      await use(undefined);
      if (complaints.length > 0) {
        throw new Error(`The browser complained:\n${complaints.join("\n")}`);
      }
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
