import { type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { z } from "zod";
import { chromiumFlags } from "../setup/chromium.mts";
import { atMost, type Row } from "./row.mts";

const JAVASCRIPT_KB = 50;
const PRODUCT_PAGE_KB = 350;

export interface PagesToWeigh {
  readonly shopUrl: string;
  readonly browserPath: string;
  readonly pages: readonly PageToWeigh[];
}

export interface PageToWeigh {
  readonly name: string;
  readonly path: string;
  /** As a browser sends it, for a page that is for someone signed in. */
  readonly cookie?: string;
  /** What is done on the page before its scripts are counted. */
  readonly act?: (page: Page) => Promise<void>;
}

const responseSchema = z.object({
  requestId: z.string(),
  type: z.string(),
  response: z.object({ url: z.string() }),
});
const finishedSchema = z.object({ requestId: z.string(), encodedDataLength: z.number() });

/** What a phone of 360 px loads for each page, as sent over the wire. */
export async function weighPages({ shopUrl, browserPath, pages }: PagesToWeigh): Promise<Row[]> {
  // A camera that needs no leave, for the page that scans.
  const camera = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...chromiumFlags, ...camera],
  });
  const rows: Row[] = [];
  try {
    for (const { name, path, cookie = "", act } of pages) {
      const context = await browser.newContext({
        viewport: { width: 360, height: 780 },
        deviceScaleFactor: 2,
      });
      await bringCookies(context, cookie, shopUrl);
      const page = await context.newPage();
      const weigh = await wireWeight(await context.newCDPSession(page));
      await page.goto(new URL(path, shopUrl).href, { waitUntil: "networkidle" });
      await act?.(page);
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

async function bringCookies(context: BrowserContext, cookie: string, url: string): Promise<void> {
  const pairs = cookie === "" ? [] : cookie.split("; ");
  await context.addCookies(
    pairs.map((pair) => {
      const equals = pair.indexOf("=");
      return { name: pair.slice(0, equals), value: pair.slice(equals + 1), url };
    }),
  );
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
