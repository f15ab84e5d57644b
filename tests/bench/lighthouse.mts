import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { chromiumFlags } from "../setup/chromium.mts";
import { atMost, median, type Row, rounded, RUNS } from "./row.mts";
import type { PagesToWeigh } from "./weight.mts";

const PERFORMANCE = 95;
const FULL = 100;
const LCP_S = 1.8;
const CLS = 0.02;
const TBT_MS = 100;

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

interface Reading {
  readonly scores: Record<(typeof CATEGORIES)[number], number>;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

/** Lighthouse as a phone on slow 4G, its own default; medians of five runs for each page. */
export async function runLighthouse({ shopUrl, browserPath, pages }: PagesToWeigh): Promise<Row[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...chromiumFlags, `--remote-debugging-port=${String(port)}`],
  });
  const rows: Row[] = [];
  try {
    for (const { name, path } of pages) {
      const readings: Reading[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        readings.push(await read(new URL(path, shopUrl).href, port));
      }
      const middle = (value: (reading: Reading) => number) => median(readings.map(value));
      for (const category of CATEGORIES) {
        const least = category === "performance" ? PERFORMANCE : FULL;
        const value = middle((reading) => reading.scores[category]);
        rows.push({
          name: `Lighthouse ${category} of ${name}`,
          value: rounded(value),
          unit: "points",
          target: category === "performance" ? `≥ ${String(least)}` : String(least),
          pass: value >= least,
        });
      }
      rows.push(
        atMost(`LCP of ${name}`, middle((reading) => reading.lcp) / 1000, "s", LCP_S),
        atMost(
          `CLS of ${name}`,
          middle((reading) => reading.cls),
          "",
          CLS,
        ),
        atMost(
          `TBT of ${name}`,
          middle((reading) => reading.tbt),
          "ms",
          TBT_MS,
        ),
      );
    }
  } finally {
    await browser.close();
  }
  return rows;
}

async function read(url: string, port: number): Promise<Reading> {
  const result = await lighthouse(url, {
    port,
    output: "json",
    logLevel: "error",
    onlyCategories: [...CATEGORIES],
  });
  if (!result) throw new Error(`Lighthouse measured nothing at ${url}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse failed at ${url}: ${runtimeError.message}`);
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const audit = (name: string) => audits[name]?.numericValue ?? Number.POSITIVE_INFINITY;
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    lcp: audit("largest-contentful-paint"),
    cls: audit("cumulative-layout-shift"),
    tbt: audit("total-blocking-time"),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("No free port."));
        else resolve(address.port);
      });
    });
  });
}
