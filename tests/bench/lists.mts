import { Agent, request } from "node:http";
import pg from "pg";
import { atMostTimes, median, type Row, RUNS } from "./row.mts";

export interface ListsToMeasure {
  readonly backendUrl: string;
  readonly publishableKey: string;
  readonly ownerDatabaseUrl: string;
}

const PRODUCTS = 20;
const SAMPLES = 120;
const WARM_UP = 40;

/** The rows of a lean list: what a card cannot do without, with the cheapest price. */
const RAW_SQL = `
  select p.id, p.handle, p.title, p.thumbnail, min(pr.amount) as price
  from product p
  join product_variant v on v.product_id = p.id and v.deleted_at is null
  join product_variant_price_set vps on vps.variant_id = v.id and vps.deleted_at is null
  join price pr on pr.price_set_id = vps.price_set_id and pr.currency_code = 'vnd'
    and pr.deleted_at is null
  join product_sales_channel psc on psc.product_id = p.id and psc.deleted_at is null
  join sales_channel sc on sc.id = psc.sales_channel_id and sc.name = 'online'
  where p.status = 'published' and p.deleted_at is null
  group by p.id
  order by p.created_at desc, p.id
  limit ${String(PRODUCTS)}`;

/**
 * The catalogue's list of 20 products through HTTP against the plain SQL for the same rows, one
 * request after the other. Cold asks for another price limit each time, which finds the same rows
 * and no cached answer.
 */
export async function benchLists(shop: ListsToMeasure): Promise<Row[]> {
  const client = new pg.Client({ connectionString: shop.ownerDatabaseUrl });
  await client.connect();
  // The baseline is to be as good as SQL can be, so its tables' statistics are fresh.
  await client.query("analyze");
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let limit = 900_000_000;
  const list = async (query: string) => {
    const count = await askForProducts(shop, agent, query);
    if (count !== PRODUCTS) throw new Error(`The list holds ${String(count)} products.`);
  };
  const cold = () => list(`&price_max=${String((limit -= 1))}`);
  const cached = () => list("");
  const raw = async () => {
    const { rowCount } = await client.query(RAW_SQL);
    if (rowCount !== PRODUCTS) throw new Error(`The SQL finds ${String(rowCount)} products.`);
  };
  const p50 = { raw: [] as number[], cold: [] as number[], cached: [] as number[] };
  try {
    for (const ask of [raw, cold, cached]) await timesOf(ask, WARM_UP);
    for (let run = 0; run < RUNS; run += 1) {
      p50.raw.push(median(await timesOf(raw, SAMPLES)));
      p50.cold.push(median(await timesOf(cold, SAMPLES)));
      p50.cached.push(median(await timesOf(cached, SAMPLES)));
    }
  } finally {
    agent.destroy();
    await client.end();
  }
  const baseline = median(p50.raw);
  return [
    atMostTimes(
      "list of 20 products, no cache, p50 against raw SQL",
      median(p50.cold),
      baseline,
      "ms",
      12,
    ),
    atMostTimes(
      "list of 20 products, cached, p50 against raw SQL",
      median(p50.cached),
      baseline,
      "ms",
      2,
    ),
  ];
}

async function timesOf(ask: () => Promise<void>, samples: number): Promise<number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  return times;
}

function askForProducts(shop: ListsToMeasure, agent: Agent, query: string): Promise<number> {
  const path = `/store/catalog?facets=0&page_size=${String(PRODUCTS)}${query}`;
  return new Promise((resolve, reject) => {
    const asked = request(
      new URL(path, shop.backendUrl),
      { agent, headers: { "x-publishable-api-key": shop.publishableKey } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.once("error", reject);
        answer.once("end", () => {
          if (answer.statusCode !== 200) {
            reject(new Error(`${path} answered ${String(answer.statusCode)}.`));
            return;
          }
          const list = JSON.parse(Buffer.concat(chunks).toString("utf8")) as {
            products: unknown[];
          };
          resolve(list.products.length);
        });
      },
    );
    asked.once("error", reject);
    asked.end();
  });
}
