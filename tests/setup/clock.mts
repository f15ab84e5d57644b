import fs from "node:fs";

import { page } from "./http.mts";
import { realDateInVietnam, testShop } from "./test-shop.mts";

/** Lets the whole shop live on another day while `visit` runs, and brings it back to today. */
export async function onDay<T>(date: string, visit: () => Promise<T>): Promise<T> {
  await setToday(date);
  try {
    return await visit();
  } finally {
    await setToday(realDateInVietnam());
  }
}

async function setToday(date: string): Promise<void> {
  fs.writeFileSync(testShop().clockFile, date);
  // Every page carries this tag, so that none judged on another day is left.
  const { status } = await page("/_purge", {
    method: "POST",
    headers: {
      authorization: `Bearer ${testShop().purgeSecret}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ tags: ["shop"] }),
  });
  if (status >= 300) throw new Error(`The pages were not purged: status ${String(status)}`);
}

export function dayAfter(date: string): string {
  return daysAfter(date, 1);
}

/** Negative counts lead back. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
