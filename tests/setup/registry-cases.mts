import pg from "pg";
import { z } from "zod";

import type { InventedCertificate } from "../../seed/factories/invented-certificate.ts";
import { inventedProducer, inventedProduct } from "../../seed/factories/invented-goods.ts";
import { goods, places, wholeCatalogue } from "./goods.mts";
import { backend } from "./http.mts";
import { testShop } from "./test-shop.mts";

/** An invented product on sale in the shop under test, with its maker and its certificates. */
export interface RegistryCase {
  readonly number: number;
  readonly product: { readonly id: string; readonly handle: string; readonly title: string };
  readonly producer: { readonly id: string; readonly handle: string };
  /** In the order of the history. */
  readonly certificates: readonly { readonly id: string; readonly lookup_code: string }[];
}

/**
 * Puts invented products with these histories on sale. Certificates are written as rows, as those
 * from before the registry were: no proposal, no second person, no audit event. The numbers tell
 * the products apart; take a range of your own and remove them with {@link removeRegistryCases}.
 */
export async function putRegistryCases(
  histories: ReadonlyMap<number, readonly InventedCertificate[]>,
): Promise<RegistryCase[]> {
  const headers = await adminHeaders();
  const shelf = await shelfOf(goods.banhCay, headers);
  const cases: RegistryCase[] = [];
  for (const [number, history] of histories) {
    const product = await putProduct(number, shelf, headers);
    cases.push(await writeCase(number, product, history));
  }
  await refreshRegistryCases(cases);
  for (const { product } of cases) await untilOnSale(product.handle, true);
  return cases;
}

/** Lets the index and all pages of these products be made anew, as an edit in the admin does. */
export async function refreshRegistryCases(cases: readonly RegistryCase[]): Promise<void> {
  const headers = await adminHeaders();
  for (const { product } of cases) await touchProduct(product.id, headers);
}

/** Takes the invented products, makers and certificates out of the shop again. */
export async function removeRegistryCases(cases: readonly RegistryCase[]): Promise<void> {
  const headers = await adminHeaders();
  for (const { product } of cases) {
    const { status } = await backend(`/admin/products/${product.id}`, {
      method: "DELETE",
      headers,
    });
    if (status !== 200) throw new Error(`${product.handle} was not deleted: ${String(status)}`);
  }
  for (const { product } of cases) await untilOnSale(product.handle, false);
  await withDatabase(async (client) => {
    for (const { certificates, product, producer } of cases) {
      const ids = certificates.map(({ id }) => id);
      await client.query(
        "delete from product_product_certification_certificate where certificate_id = any($1)",
        [ids],
      );
      await client.query("delete from certificate where id = any($1)", [ids]);
      await client.query(
        "delete from listing where id in (select listing_id from product_product_listing_listing where product_id = $1)",
        [product.id],
      );
      for (const link of [
        "product_product_listing_listing",
        "product_product_producer_producer",
        "product_product_place_commune",
        "product_product_place_former_commune",
      ]) {
        await client.query(`delete from ${link} where product_id = $1`, [product.id]);
      }
      await client.query("delete from producer_producer_place_commune where producer_id = $1", [
        producer.id,
      ]);
      await client.query("delete from producer where id = $1", [producer.id]);
    }
  });
}

/** An edit that changes nothing a visitor sees. */
async function touchProduct(id: string, headers: Record<string, string>): Promise<void> {
  const { status } = await backend(`/admin/products/${id}`, {
    body: { metadata: { touched: String(process.hrtime.bigint()) } },
    headers,
  });
  if (status !== 200) throw new Error(`Product ${id} was not touched: status ${String(status)}`);
}

async function adminHeaders(): Promise<Record<string, string>> {
  const { status, body } = await backend("/auth/user/emailpass", { body: testShop().admin });
  if (status !== 200) throw new Error(`The admin was not let in: status ${String(status)}`);
  return { authorization: `Bearer ${z.object({ token: z.string() }).parse(body).token}` };
}

const shelfSchema = z.object({
  products: z.tuple([
    z.object({
      categories: z.array(z.object({ id: z.string() })),
      sales_channels: z.array(z.object({ id: z.string() })),
      shipping_profile: z.object({ id: z.string() }),
    }),
  ]),
});
type Shelf = z.infer<typeof shelfSchema>["products"][0];

/** Group, channels and shipping of a product of the demonstration, which the invented ones share. */
async function shelfOf(handle: string, headers: Record<string, string>): Promise<Shelf> {
  const { body } = await backend(
    `/admin/products?handle=${handle}&fields=categories.id,sales_channels.id,shipping_profile.id`,
    { headers },
  );
  return shelfSchema.parse(body).products[0];
}

async function putProduct(
  number: number,
  shelf: Shelf,
  headers: Record<string, string>,
): Promise<RegistryCase["product"]> {
  const { handle, title, summary, sku, price } = inventedProduct(number);
  const { status, body } = await backend("/admin/products", {
    headers,
    body: {
      handle,
      title,
      subtitle: summary,
      status: "published",
      categories: shelf.categories,
      sales_channels: shelf.sales_channels,
      shipping_profile_id: shelf.shipping_profile.id,
      options: [{ title: "Quy cách", values: ["Gói 100 g"] }],
      variants: [
        {
          title: "Gói 100 g",
          sku,
          weight: 120,
          manage_inventory: false,
          options: { "Quy cách": "Gói 100 g" },
          prices: [{ currency_code: "vnd", amount: price }],
        },
      ],
    },
  });
  if (status !== 200) throw new Error(`${handle} was refused: ${JSON.stringify(body)}`);
  const { product } = z.object({ product: z.object({ id: z.string() }) }).parse(body);
  return { id: product.id, handle, title };
}

function writeCase(
  number: number,
  product: RegistryCase["product"],
  history: readonly InventedCertificate[],
): Promise<RegistryCase> {
  return withDatabase(async (client) => {
    const maker = inventedProducer(number);
    const producer = { id: `oprod_bia_${String(number)}`, handle: maker.handle };
    await insert(client, "producer", {
      ...maker,
      id: producer.id,
      evidence: "D",
      source: "Bịa ra để thử",
    });
    const listing = `olist_bia_${String(number)}`;
    await insert(client, "listing", {
      id: listing,
      fallback_basis: "local_speciality",
      star_evidence: "D",
      source: "Bịa ra để thử",
      story: inventedProduct(number).story,
      usage_evidence: "D",
      ingredients_evidence: "D",
      storage_evidence: "D",
      allergens: [],
      allergens_note: "Không có thật nên không gây dị ứng.",
      allergens_evidence: "D",
      offer_evidence: "D",
      fulfilment: "parcel",
    });
    const commune = await idOf(client, "commune", places.dongHung);
    const former = await idOf(client, "former_commune", places.formerNguyenXa);
    const product_id = product.id;
    const link = (table: string, ends: Record<string, string>) =>
      insert(client, table, { ...ends, id: `link_bia_${Object.values(ends).join("_")}` });
    await link("product_product_listing_listing", { product_id, listing_id: listing });
    await link("product_product_producer_producer", { product_id, producer_id: producer.id });
    await link("product_product_place_commune", { product_id, commune_id: commune });
    await link("product_product_place_former_commune", { product_id, former_commune_id: former });
    await link("producer_producer_place_commune", {
      producer_id: producer.id,
      commune_id: commune,
    });
    const certificates = await writeCertificates(client, product_id, history);
    return { number, product, producer, certificates };
  });
}

async function writeCertificates(
  client: pg.Client,
  productId: string,
  history: readonly InventedCertificate[],
): Promise<{ id: string; lookup_code: string }[]> {
  const idAt = (index: number) => {
    const certificate = history[index];
    return certificate === undefined ? null : `ocert_bia_${certificate.lookup_code}`;
  };
  const written: { id: string; lookup_code: string }[] = [];
  for (const [index, certificate] of history.entries()) {
    const id = `ocert_bia_${certificate.lookup_code}`;
    await insert(client, "certificate", {
      ...certificate,
      id,
      product_id: productId,
      superseded_by: certificate.superseded_on === null ? null : idAt(index + 1),
    });
    await insert(client, "product_product_certification_certificate", {
      product_id: productId,
      certificate_id: id,
      id: `link_${id}`,
    });
    written.push({ id, lookup_code: certificate.lookup_code });
  }
  return written;
}

async function idOf(client: pg.Client, table: string, slug: string): Promise<string> {
  const { rows } = await client.query(`select id from ${table} where slug = $1`, [slug]);
  return z.tuple([z.object({ id: z.string() })]).parse(rows)[0].id;
}

async function insert(
  client: pg.Client,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${String(index + 1)}`);
  await client.query(
    `insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`,
    Object.values(row),
  );
}

async function withDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testShop().ownerDatabaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Throws when the catalogue has not followed within ten seconds. */
async function untilOnSale(handle: string, wanted: boolean): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const isListed = (await wholeCatalogue()).some((card) => card.handle === handle);
    if (isListed === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${handle} is ${wanted ? "not on sale" : "still on sale"} after ten seconds.`);
}
