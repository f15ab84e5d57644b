import writeXlsxFile from "write-excel-file/node";
import pg from "pg";
import { z } from "zod";

import type { AdminRole } from "./admin-logins.mts";
import { type Answer, backend } from "./http.mts";
import { loginOf, testShop } from "./test-shop.mts";

/** A row of a decision list as the office writes it; texts stand as they are, dates as Excel has them. */
export interface ListedRow {
  readonly product_code: string;
  readonly product_name: string;
  readonly holder_name: string;
  readonly address: string;
  readonly star_rating: string | number;
  readonly score: number | null;
  readonly decision_number: string;
  readonly decision_date: string;
  readonly issuing_authority: string;
}

const HEADINGS = [
  "STT",
  "Mã sản phẩm",
  "Tên sản phẩm",
  "Chủ thể",
  "Địa chỉ",
  "Hạng sao",
  "Điểm",
  "Số quyết định",
  "Ngày quyết định",
  "Cơ quan ban hành",
];

/** A product without a certificate, made for a test and unknown to buyers. */
export interface ListedProduct {
  readonly id: string;
  readonly title: string;
  readonly code: string;
}

/** Whoever makes the tests' products. */
export interface Maker {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

export const DECISION_DATE = "2026-10-05";

export function listedRow(
  product: ListedProduct,
  maker: Maker,
  facts: Partial<ListedRow> = {},
): ListedRow {
  return {
    product_code: product.code,
    product_name: product.title,
    holder_name: maker.name,
    address: maker.address,
    star_rating: "3 sao",
    score: 61.5,
    decision_number: "DEMO-LIST/QĐ-UBND",
    decision_date: DECISION_DATE,
    issuing_authority: "UBND tỉnh Hưng Yên",
    ...facts,
  };
}

/** The list as an Excel file, with a title above the headings as offices have it. */
export async function workbookOf(rows: readonly ListedRow[]): Promise<Buffer> {
  const body = rows.map((row, index) => [
    { value: index + 1, type: Number },
    ...textsOf(row).map((value) => ({ value, type: String })),
    ...(row.score === null ? [null] : [{ value: row.score, type: Number }]),
    { value: row.decision_number, type: String },
    isDay(row.decision_date)
      ? { value: new Date(row.decision_date), type: Date, format: "dd/mm/yyyy" }
      : { value: row.decision_date, type: String },
    { value: row.issuing_authority, type: String },
  ]);
  const title = [{ value: "DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN", type: String }];
  const headings = HEADINGS.map((value) => ({ value, type: String }));
  return writeXlsxFile([title, headings, ...body]).toBuffer();
}

/** The list as the lines of a CSV file. */
export function csvOf(rows: readonly ListedRow[]): string {
  const lines = rows.map((row, index) => [
    String(index + 1),
    ...textsOf(row),
    String(row.score ?? ""),
    row.decision_number,
    isDay(row.decision_date) ? row.decision_date.split("-").reverse().join("/") : row.decision_date,
    row.issuing_authority,
  ]);
  return [HEADINGS, ...lines]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\r\n");
}

function textsOf(row: ListedRow): string[] {
  return [
    row.product_code,
    row.product_name,
    row.holder_name,
    row.address,
    String(row.star_rating),
  ];
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** A connection as the owner of the tables. */
export async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testShop().ownerDatabaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A maker of the demonstration with the former commune it is registered in. */
export async function someMaker(): Promise<Maker> {
  return asOwner(async (client) => {
    const { rows } = await client.query<Maker>(
      `select p.id, p.registered_name as name,
              'xã ' || f.name || ', huyện ' || f.district || ', tỉnh ' || f.province as address
       from producer p
       join producer_producer_place_former_commune l on l.producer_id = p.id and l.deleted_at is null
       join former_commune f on f.id = l.former_commune_id
       where f.name = 'Nguyên Xá' order by p.id limit 1`,
    );
    const [maker] = rows;
    if (!maker) throw new Error("The demonstration has no maker from Nguyên Xá.");
    return maker;
  });
}

/** Products for a list, drafts that no page shows; `remove` takes them and their certificates away. */
export async function makeListedProducts(
  mark: string,
  count: number,
  maker: Maker,
): Promise<{ products: ListedProduct[]; remove: () => Promise<void> }> {
  const products = Array.from({ length: count }, (_, index): ListedProduct => {
    const number = String(index + 1).padStart(5, "0");
    return {
      id: `prod_list_${mark}_${number}`,
      title: `Bánh cáy thử ${mark} ${number}`,
      code: `THU-${mark.toUpperCase()}-${number}-2026`,
    };
  });
  await asOwner(async (client) => {
    const ids = products.map(({ id }) => id);
    await client.query(
      `insert into product (id, title, handle, status, discountable, is_giftcard)
       select id, title, replace(id, '_', '-'), 'draft', true, false
       from unnest($1::text[], $2::text[]) as t (id, title)`,
      [ids, products.map(({ title }) => title)],
    );
    await client.query(
      `insert into product_product_producer_producer (id, product_id, producer_id)
       select 'link_' || id, id, $2 from unnest($1::text[]) as t (id)`,
      [ids, maker.id],
    );
  });
  return { products, remove: () => removeListedProducts(mark) };
}

async function removeListedProducts(mark: string): Promise<void> {
  const like = `prod\\_list\\_${mark}\\_%`;
  await asOwner(async (client) => {
    for (const [table, column] of [
      ["product_product_producer_producer", "product_id"],
      ["product_product_certification_certificate", "product_id"],
      ["certificate", "product_id"],
      ["product", "id"],
    ] as const) {
      await client.query(`delete from ${table} where ${column} like $1`, [like]);
    }
  });
}

const tokens = new Map<AdminRole, string>();

async function tokenOf(role: AdminRole): Promise<string> {
  const { email, password } = loginOf(testShop().logins, role);
  const { body } = await backend("/auth/user/emailpass", { body: { email, password } });
  return z.object({ token: z.string() }).parse(body).token;
}

/** Uploads a file as one person of the office does. */
export async function uploadList(
  role: AdminRole,
  file: { name: string; bytes: Buffer | string },
  fields: Record<string, string> = {},
): Promise<Answer> {
  const token = tokens.get(role) ?? (await tokenOf(role));
  tokens.set(role, token);
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(Buffer.from(file.bytes))]), file.name);
  for (const [name, text] of Object.entries(fields)) form.set(name, text);
  const response = await fetch(`${testShop().backendUrl}/admin/decision-imports`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  return { status: response.status, body: (await response.json()) as unknown };
}

const uploadedSchema = z.object({ decision_import: z.object({ id: z.string() }) });

/** Uploads a file that is taken in: the id of its import. */
export async function uploadedList(...upload: Parameters<typeof uploadList>): Promise<string> {
  const { status, body } = await uploadList(...upload);
  if (status !== 202) throw new Error(`The upload answered ${status}: ${JSON.stringify(body)}`);
  return uploadedSchema.parse(body).decision_import.id;
}

/** Where the server keeps the file of an import. */
export async function fileKeyOf(id: string): Promise<string> {
  return asOwner(async (client) => {
    const { rows } = await client.query<{ file_key: string }>(
      "select file_key from decision_import where id = $1",
      [id],
    );
    return rows[0]?.file_key ?? "";
  });
}
