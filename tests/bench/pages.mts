import { fork, spawn } from "node:child_process";
import { Agent, get, type IncomingHttpHeaders } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { BareAnswer } from "./bare-server.mts";

/** One measured value, beside what it is measured against in the same run. */
export interface Row {
  name: string;
  value: number;
  unit: "req/s" | "ms";
  baseline?: number;
  ratio?: number;
  target: string;
  pass: boolean;
}

export interface PagesToMeasure {
  /** Origin of the shop, e.g. `http://localhost:4321`. */
  shopUrl: string;
  productPath: string;
  /** A file of about the page's size over the wire; the nearest of the page's own files when left out. */
  staticPath?: string;
  /** Lets the measurement past the page cache; that row is left out without it. */
  purgeSecret?: string;
  /** Length of one run. */
  seconds?: number;
}

const RUNS = 5;
const CONNECTIONS = 10;
const ACCEPT_ENCODING = "br,gzip";
const MIN_OF_STATIC = 0.7;
const MIN_OF_BARE = 0.25;
const MAX_UNCACHED_P95_MS = 100;

interface WireAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As sent, still compressed. */
  body: Buffer;
}

function read(url: URL, agent?: Agent, extra: Record<string, string> = {}): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": ACCEPT_ENCODING, ...extra };
    const request = get(url, { headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    });
    request.on("error", reject);
  });
}

async function readOk(
  url: URL,
  agent?: Agent,
  extra?: Record<string, string>,
): Promise<WireAnswer> {
  const answer = await read(url, agent, extra);
  if (answer.status !== 200) throw new Error(`${url.href} answered ${String(answer.status)}.`);
  return answer;
}

const cannonSchema = z.object({
  requests: z.object({ average: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
});

/** Requests a second, from a process of its own. */
async function rateOf(url: URL, seconds: number): Promise<number> {
  const cannon = createRequire(import.meta.url).resolve("autocannon/autocannon.js");
  const header = `accept-encoding=${ACCEPT_ENCODING}`;
  const child = spawn(
    process.execPath,
    [cannon, "-j", "-c", String(CONNECTIONS), "-d", String(seconds), "-H", header, url.href],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      resolve();
    });
  });
  const result = cannonSchema.parse(JSON.parse(Buffer.concat(chunks).toString("utf8")));
  if (result.non2xx + result.errors > 0) throw new Error(`${url.href} failed under load.`);
  return result.requests.average;
}

/** 95th percentile of the answer times, as many connections asking one request after the other. */
async function p95Of(url: URL, seconds: number, headers: Record<string, string>): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  const ask = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      await readOk(url, agent, headers);
      times.push(performance.now() - start);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  } finally {
    agent.destroy();
  }
  times.sort((one, other) => one - other);
  const value = times[Math.ceil(times.length * 0.95) - 1];
  if (value === undefined) throw new Error(`${url.href} answered nothing in time.`);
  return value;
}

async function withBareServer<T>(answer: WireAnswer, use: (url: URL) => Promise<T>): Promise<T> {
  const child = fork(fileURLToPath(new URL("./bare-server.mts", import.meta.url)));
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", () => {
        reject(new Error("The bare server ended before it listened."));
      });
      child.once("message", (message) => {
        resolve(Number(message));
      });
      const headers: Record<string, string> = { "Content-Length": String(answer.body.length) };
      for (const name of ["content-type", "content-encoding"] as const) {
        const value = answer.headers[name];
        if (value !== undefined) headers[name] = value;
      }
      child.send({ headers, bodyBase64: answer.body.toString("base64") } satisfies BareAnswer);
    });
    return await use(new URL(`http://127.0.0.1:${String(port)}/`));
  } finally {
    child.removeAllListeners("exit");
    child.disconnect();
  }
}

/** Of the files the page loads from the shop, the one nearest to its size over the wire. */
async function fileLike(page: URL, size: number): Promise<URL> {
  const html = await (await fetch(page)).text();
  const paths = new Set(
    [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(([, at]) => at),
  );
  let nearest: { url: URL; distance: number } | undefined;
  for (const path of paths) {
    if (path === undefined) continue;
    const url = new URL(path, page);
    const distance = Math.abs((await readOk(url)).body.length - size);
    if (nearest === undefined || distance < nearest.distance) nearest = { url, distance };
  }
  if (nearest === undefined) throw new Error(`${page.href} loads no file to compare it with.`);
  return nearest.url;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("Nothing was measured.");
  return middle;
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * The product page from the page cache against a static file of the same server and against bare
 * `node:http` sending the same bytes, and the same page made anew for each request. The three rates
 * are taken in turn, so that a slow moment of the machine strikes all of them.
 */
export async function benchPages(pages: PagesToMeasure): Promise<Row[]> {
  const { shopUrl, productPath, purgeSecret, seconds = 3 } = pages;
  const page = new URL(productPath, shopUrl);
  // The first request renders and stores, the second one is what is measured.
  await readOk(page);
  const cached = await readOk(page);
  if (cached.headers.etag === undefined) throw new Error(`${page.href} is not in the page cache.`);
  const file =
    pages.staticPath === undefined
      ? await fileLike(page, cached.body.length)
      : new URL(pages.staticPath, shopUrl);
  const fileSize = (await readOk(file)).body.length;

  const rates = { page: [] as number[], file: [] as number[], bare: [] as number[] };
  await withBareServer(cached, async (bare) => {
    for (let run = 0; run < RUNS; run += 1) {
      rates.bare.push(await rateOf(bare, seconds));
      rates.file.push(await rateOf(file, seconds));
      rates.page.push(await rateOf(page, seconds));
    }
  });

  const rate = median(rates.page);
  const compared = (name: string, baseline: number, least: number): Row => ({
    name,
    value: Math.round(rate),
    unit: "req/s",
    baseline: Math.round(baseline),
    ratio: Number((rate / baseline).toFixed(2)),
    target: `≥ ${String(least)} ×`,
    pass: rate >= least * baseline,
  });
  const rows = [
    compared(
      `cached product page (${kB(cached.body.length)}) against a static file (${kB(fileSize)})`,
      median(rates.file),
      MIN_OF_STATIC,
    ),
    compared(
      "cached product page against bare node:http with the same bytes",
      median(rates.bare),
      MIN_OF_BARE,
    ),
  ];

  if (purgeSecret !== undefined) {
    const headers = { "x-purge-secret": purgeSecret };
    await p95Of(page, 1, headers);
    const p95: number[] = [];
    for (let run = 0; run < RUNS; run += 1) p95.push(await p95Of(page, seconds, headers));
    const value = median(p95);
    rows.push({
      name: "product page with the page cache off, p95 at 10 connections",
      value: Number(value.toFixed(1)),
      unit: "ms",
      target: `≤ ${String(MAX_UNCACHED_P95_MS)} ms`,
      pass: value <= MAX_UNCACHED_P95_MS,
    });
  }
  return rows;
}
