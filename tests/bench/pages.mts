import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { Agent, get, type IncomingHttpHeaders } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { atMost, median, percentile, type Row, RUNS } from "./row.mts";

export interface PagesToMeasure {
  /** Origin of the shop, e.g. `http://localhost:4321`. */
  shopUrl: string;
  productPath: string;
  /**
   * A static file to compare with. Left out, the shop's server serves the page's own bytes as a
   * static file in a process of its own, so that the sizes are equal.
   */
  staticPath?: string;
  /** Lets the measurement past the page cache; that row is left out without it. */
  purgeSecret?: string;
  /** Length of one run. */
  seconds?: number;
}

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
  return percentile(times, 0.95);
}

interface Server {
  url: URL;
  stop(): void;
}

/** Starts a server in a process of its own that prints its port. */
async function startServer(script: URL, args: readonly string[], path: string): Promise<Server> {
  const child = spawn(process.execPath, [fileURLToPath(script), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => {
      reject(new Error(`${script.pathname} ended before it listened.`));
    });
    child.stdout.once("data", (line: Buffer) => {
      resolve(line.toString("utf8").trim());
    });
  });
  return {
    url: new URL(path, `http://127.0.0.1:${port}`),
    stop: () => {
      child.kill();
    },
  };
}

/** The page's own bytes behind bare `node:http`, and as a static file of the shop's server. */
async function startComparisons(page: URL, sent: WireAnswer, folder: string) {
  const plain = await readOk(page, undefined, { "accept-encoding": "identity" });
  await mkdir(path.join(folder, "files"));
  await writeFile(path.join(folder, "files/page.html"), plain.body);
  await writeFile(path.join(folder, "bytes"), sent.body);
  const headers: Record<string, string> = { "Content-Length": String(sent.body.length) };
  for (const name of ["content-type", "content-encoding"] as const) {
    const value = sent.headers[name];
    if (value !== undefined) headers[name] = value;
  }
  const bare = await startServer(
    new URL("./bare-server.mts", import.meta.url),
    [path.join(folder, "bytes"), JSON.stringify(headers)],
    "/",
  );
  const files = await startServer(
    new URL("../../storefront/server/serve-folder.ts", import.meta.url),
    [path.join(folder, "files")],
    "/page.html",
  );
  return { bare, files };
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
  const folder = await mkdtemp(path.join(tmpdir(), "lang-sao-bench-"));
  const { bare, files } = await startComparisons(page, cached, folder);
  const file = pages.staticPath === undefined ? files.url : new URL(pages.staticPath, shopUrl);
  const rates = { page: [] as number[], file: [] as number[], bare: [] as number[] };
  let fileSize: number;
  try {
    fileSize = (await readOk(file)).body.length;
    for (let run = 0; run < RUNS; run += 1) {
      rates.bare.push(await rateOf(bare.url, seconds));
      rates.file.push(await rateOf(file, seconds));
      rates.page.push(await rateOf(page, seconds));
    }
  } finally {
    bare.stop();
    files.stop();
    await rm(folder, { recursive: true });
  }

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
    rows.push(
      atMost(
        "product page with the page cache off, p95 at 10 connections",
        median(p95),
        "ms",
        MAX_UNCACHED_P95_MS,
      ),
    );
  }
  return rows;
}
