import { type CDPSession, chromium } from "@playwright/test";
import { z } from "zod";
import { chromiumFlags } from "../setup/chromium.mts";
import { atMost, type Row } from "./row.mts";

const JAVASCRIPT_KB = 50;
const PRODUCT_PAGE_KB = 350;

export interface PagesToWeigh {
  readonly shopUrl: string;
  readonly browserPath: string;
  readonly pages: readonly { readonly name: string; readonly path: string }[];
}

const responseSchema = z.object({
  requestId: z.string(),
  type: z.string(),
  response: z.object({ url: z.string() }),
});
const finishedSchema = z.object({ requestId: z.string(), encodedDataLength: z.number() });

/** What a phone of 360 px loads for each page, as sent over the wire. */
export async function weighPages({ shopUrl, browserPath, pages }: PagesToWeigh): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: browserPath, args: chromiumFlags });
  const rows: Row[] = [];
  try {
    for (const { name, path } of pages) {
      const context = await browser.newContext({
        viewport: { width: 360, height: 780 },
        deviceScaleFactor: 2,
      });
      const page = await context.newPage();
      const weigh = await wireWeight(await context.newCDPSession(page));
      await page.goto(new URL(path, shopUrl).href, { waitUntil: "networkidle" });
      const { javascript, total } = weigh();
      rows.push(
        atMost(`JavaScript of ${name}, compressed`, javascript / 1000, "kB", JAVASCRIPT_KB),
      );
      if (name === "product") {
        rows.push(
          atMost("product page over the wire at 360 px", total / 1000, "kB", PRODUCT_PAGE_KB),
        );
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return rows;
}

async function wireWeight(
  session: CDPSession,
): Promise<() => { javascript: number; total: number }> {
  const scripts = new Set<string>();
  const bytes = new Map<string, number>();
  session.on("Network.responseReceived", (event) => {
    const { requestId, type } = responseSchema.parse(event);
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", (event) => {
    const { requestId, encodedDataLength } = finishedSchema.parse(event);
    bytes.set(requestId, encodedDataLength);
  });
  await session.send("Network.enable");
  return () => {
    const sum = (ids: Iterable<string>) =>
      [...ids].reduce((total, id) => total + (bytes.get(id) ?? 0), 0);
    return { javascript: sum(scripts), total: sum(bytes.keys()) };
  };
}
