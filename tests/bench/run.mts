import fs from "node:fs";
import { parseArgs } from "node:util";
import { findChromium } from "../setup/chromium.mts";
import { tillCookies } from "../setup/staff.mts";
import { openTestShop, testShop } from "../setup/test-shop.mts";
import { benchImports } from "./imports.mts";
import { runLighthouse } from "./lighthouse.mts";
import { benchLists } from "./lists.mts";
import { benchPages } from "./pages.mts";
import { machine, tableOf } from "./report.mts";
import type { Row } from "./row.mts";
import { benchStarts } from "./starts.mts";
import { type PageToWeigh, weighPages } from "./weight.mts";

/**
 * `npm run bench [-- --only lists --json file]`: measures the shop on this machine, each figure
 * beside its baseline of the same run, and prints a table. Exits 1 when a figure asked for is missed.
 */
const productPath = "/san-pham/banh-cay-lang-nguyen-thien-duc";
const pages = [
  { name: "home", path: "/" },
  { name: "list", path: "/san-pham" },
  { name: "product", path: productPath },
];

const { values: options } = parseArgs({
  options: { only: { type: "string" }, json: { type: "string" } },
});

const measured = machine();
const rows: Row[] = [];

async function part(name: string, measure: () => Promise<Row[]>): Promise<void> {
  if (options.only !== undefined && options.only !== name) return;
  console.error(`Measuring ${name} …`);
  rows.push(...(await measure()));
}

/** The decoder's WebAssembly is no JavaScript and is not counted; it is fetched when one scans. */
async function pagesOfTheTill(): Promise<PageToWeigh[]> {
  const cookie = await tillCookies();
  return [
    { name: "the till's list", path: "/quay", cookie },
    { name: "the till's sheet", path: "/quay/san-pham/banh-cay-lang-nguyen-thien-duc", cookie },
    {
      name: "the till while it scans, without WebAssembly",
      path: "/quay",
      cookie,
      act: async (page) => {
        const decoder = page.waitForResponse((response) => response.url().endsWith(".wasm"));
        await page.getByRole("button", { name: "Quét" }).click();
        await (await decoder).finished();
      },
    },
  ];
}

await part("starts", benchStarts);
const { close } = await openTestShop();
try {
  const shop = testShop();
  await part("pages", () =>
    benchPages({ shopUrl: shop.shopUrl, productPath, purgeSecret: shop.purgeSecret }),
  );
  await part("lists", () => benchLists(shop));
  await part("imports", benchImports);
  const browserPath = await findChromium();
  const inBrowser = { shopUrl: shop.shopUrl, browserPath, pages };
  await part("weight", async () =>
    weighPages({ ...inBrowser, pages: [...pages, ...(await pagesOfTheTill())] }),
  );
  await part("lighthouse", () => runLighthouse(inBrowser));
} finally {
  await close();
}

console.log(`${measured}\n\n${tableOf(rows)}`);
if (options.json !== undefined) {
  fs.writeFileSync(options.json, `${JSON.stringify({ machine: measured, rows }, null, 2)}\n`);
}
process.exitCode = rows.every((row) => row.pass) ? 0 : 1;
