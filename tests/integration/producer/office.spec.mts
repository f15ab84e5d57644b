import { afterAll, beforeAll, describe, expect, it } from "vitest";
import pg from "pg";
import { z } from "zod";

import {
  type AdminProducer,
  adminProducerListSchema,
  adminProducerSchema,
} from "../../../backend/src/contracts/producer-admin.ts";
import { producerDetailSchema } from "../../../backend/src/contracts/producer.ts";
import { type AdminRole, signInAs } from "../../setup/admin-logins.mts";
import { page, store } from "../../setup/http.mts";
import { testShop } from "../../setup/test-shop.mts";

const handle = "thien-duc";
const home = "Xóm Mẫu, thôn Kiểm Thử";

async function list(role: AdminRole, query = ""): Promise<z.infer<typeof adminProducerListSchema>> {
  const answer = await (await signInAs(role))(`producers?${query}`);
  expect(answer.status).toBe(200);
  return adminProducerListSchema.parse(answer.body);
}

async function idOf(role: AdminRole): Promise<string> {
  const { producers } = await list(role, "q=thien+duc");
  const found = producers.find((producer) => producer.handle === handle);
  if (!found) throw new Error(`${handle} was not found.`);
  return found.id;
}

async function read(role: AdminRole): Promise<AdminProducer["producer"]> {
  const { body } = await (await signInAs(role))(`producers/${await idOf(role)}`);
  return adminProducerSchema.parse(body).producer;
}

describe("producers in the office", () => {
  let db: pg.Client;

  // Nothing of ours writes representatives yet; the demonstration invents none for real makers.
  beforeAll(async () => {
    db = new pg.Client({ connectionString: testShop().ownerDatabaseUrl });
    await db.connect();
    await db.query(
      `insert into representative (id, producer_id, name, sex, ethnicity, home_address)
       select 'orep_of_the_test', id, 'Người Kiểm Thử', 'female', 'Kinh', $1
       from producer where handle = $2`,
      [home, handle],
    );
  });

  afterAll(async () => {
    await db.query("delete from representative where id = 'orep_of_the_test'");
    await db.end();
  });

  it("are found by a former place and by legal form", async () => {
    const byPlace = await list("viewer", "q=nguyen+xa");
    expect(byPlace.producers.map((producer) => producer.handle)).toContain(handle);
    const { producers, count } = await list("viewer", "legal_form=cooperative");
    expect(count).toBeGreaterThan(0);
    expect(new Set(producers.map(({ legal_form }) => legal_form))).toEqual(
      new Set(["cooperative"]),
    );
    expect((await list("viewer", "q=nobody-of-this-name")).count).toBe(0);
  });

  it("show each product's own star as the shop does, and none of their own", async () => {
    const producer = await read("viewer");
    expect(producer.products.length).toBe(producer.product_count);
    for (const { handle: product, plate } of producer.products) {
      const { body } = await store(`catalog/${product}`);
      const shown = z.object({ product: z.object({ plate: z.unknown() }) }).parse(body).product;
      expect(shown.plate, product).toEqual(plate);
    }
    expect(Object.keys(producer)).not.toEqual(expect.arrayContaining(["star_rating", "plate"]));
  });

  it.each(["officer", "approver", "administrator"] as const)(
    "let the %s read what an application says of its representative",
    async (role) => {
      const { representative, contact } = await read(role);
      expect(representative?.personal).toMatchObject({ sex: "female", home_address: home });
      expect(contact).not.toBeNull();
    },
  );

  it("keep a representative's personal data from the operator, who may reach the maker", async () => {
    const { representative, contact } = await read("operator");
    expect(representative).toEqual({ name: "Người Kiểm Thử", personal: null });
    expect(contact).not.toBeNull();
  });

  it("show the viewer no personal data at all", async () => {
    const signedIn = await signInAs("viewer");
    const { body } = await signedIn(`producers/${await idOf("viewer")}`);
    const { representative, contact } = adminProducerSchema.parse(body).producer;
    expect(representative?.personal).toBeNull();
    expect(contact).toBeNull();
    expect(JSON.stringify(body)).not.toMatch(/Kiểm Thử, |ethnicity|"phone"|"email"/);
    expect(JSON.stringify(body)).not.toContain(home);
  });

  it.each([
    "producer.representative.*",
    "id,+producer.phone",
    "*producer",
    "producer.*",
    "commune.producers.email",
  ])("stay closed to the viewer through Medusa's own routes: %s", async (fields) => {
    const asked = `products?limit=1&fields=${encodeURIComponent(fields)}`;
    const { status, body } = await (await signInAs("viewer"))(asked);
    expect({ status, body }).toMatchObject({ status: 403, body: { type: "forbidden" } });
    expect((await (await signInAs("viewer"))("products?limit=1&fields=id,title")).status).toBe(200);
  });

  it.each(["viewer", "officer", "approver"] as const)("are not changed by the %s", async (role) => {
    const { status } = await (
      await signInAs(role)
    )(`producers/${await idOf(role)}`, { body: { name: "Tên khác" } });
    expect(status).toBe(403);
    expect((await read(role)).name).not.toBe("Tên khác");
  });

  it("are changed by the operator, and their public page follows", async () => {
    const operator = await signInAs("operator");
    const id = await idOf("operator");
    const before = await read("operator");
    const name = "Thiên Đức đổi tên";
    try {
      await page(`/nha-san-xuat/${handle}`);
      const { status } = await operator(`producers/${id}`, { body: { name, phone: "0912345678" } });
      expect(status).toBe(200);
      expect(await read("operator")).toMatchObject({ name, contact: { phone: "0912345678" } });
      const { body } = await store(`producers/${handle}`);
      expect(producerDetailSchema.parse(body).producer.name).toBe(name);
      expect((await page(`/nha-san-xuat/${handle}`)).text).toContain(name);
      const [product] = before.products;
      expect((await page(`/san-pham/${product?.handle ?? ""}`)).text).toContain(name);
    } finally {
      await operator(`producers/${id}`, {
        body: { name: before.name, phone: before.contact?.phone ?? "" },
      });
    }
    expect((await read("operator")).name).toBe(before.name);
  });

  it.each([
    { phone: "12" },
    { email: "nobody" },
    { name: " " },
    { registered_name: "Không sửa được" },
    {},
  ])("refuse a change that is wrong: %j", async (body) => {
    const operator = await signInAs("operator");
    const answer = await operator(`producers/${await idOf("operator")}`, { body });
    expect(answer).toMatchObject({ status: 400, body: { type: "invalid_data" } });
  });

  it("are unknown under another id", async () => {
    expect((await (await signInAs("viewer"))("producers/nobody")).status).toBe(404);
    const operator = await signInAs("operator");
    expect((await operator("producers/nobody", { body: { name: "Ai đó" } })).status).toBe(404);
  });
});
