import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startShop } from "../../launch/shop.mts";
import { atMost, median, type Row } from "./row.mts";

const FIRST_S = 90;
const LATER_S = 20;
const LATER_STARTS = 5;

/**
 * The way from an empty state folder to a served home page, builds and demonstration included, and
 * how long later starts take. Installing is left out.
 */
export async function benchStarts(): Promise<Row[]> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-start-"));
  // The account that the database runs under has to reach its data.
  fs.chmodSync(dir, 0o755);
  try {
    const first = await timedStart(dir);
    const later: number[] = [];
    for (let run = 0; run < LATER_STARTS; run += 1) later.push(await timedStart(dir));
    return [
      atMost("first start to a served home page (one run)", first, "s", FIRST_S),
      atMost("later start to a served home page", median(later), "s", LATER_S),
    ];
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

async function timedStart(dir: string): Promise<number> {
  const start = performance.now();
  const shop = await startShop({
    stateDir: path.join(dir, "state"),
    ports: { shop: 0, backend: 0 },
    quiet: true,
  });
  const home = await fetch(shop.shopUrl);
  const seconds = (performance.now() - start) / 1000;
  await shop.stop();
  if (!home.ok) throw new Error(`The home page answered ${String(home.status)}.`);
  return seconds;
}
