import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { type SignedIn, signInAs } from "../../setup/admin-logins.mts";
import {
  asOwner,
  listedRow,
  type ListedProduct,
  type ListedRow,
  makeListedProducts,
  type Maker,
  someMaker,
  uploadedList,
  workbookOf,
} from "../../setup/decision-list.mts";
import { importedList } from "../../setup/imported-list.mts";
import { page } from "../../setup/http.mts";

const certificateSchema = z.object({
  id: z.string(),
  product_id: z.string(),
  linked_to: z.string().nullable(),
  lookup_code: z.string(),
  star_rating: z.number(),
  issued_on: z.string(),
  expires_on: z.string(),
  superseded_on: z.string().nullable(),
  superseded_by: z.string().nullable(),
  document_hash: z.string().nullable(),
});

/** What the registry holds of these products, the link to each product too. */
async function certificatesOf(products: readonly ListedProduct[]) {
  return asOwner(async (client) => {
    const { rows } = await client.query(
      `select c.*, l.product_id as linked_to from certificate c
       left join product_product_certification_certificate l
         on l.certificate_id = c.id and l.deleted_at is null
       where c.product_id = any($1) and c.deleted_at is null order by c.product_id, c.issued_on`,
      [products.map(({ id }) => id)],
    );
    return z.array(certificateSchema).parse(rows);
  });
}

async function auditActionsOf(ids: readonly string[]): Promise<string[]> {
  return asOwner(async (client) => {
    const { rows } = await client.query<{ action: string }>(
      "select action from audit_event where subject_id = any($1) order by sequence",
      [ids],
    );
    return rows.map(({ action }) => action);
  });
}

describe("a second person", { timeout: 90_000 }, () => {
  let officer: SignedIn;
  let approver: SignedIn;
  let maker: Maker;
  let made: { mark: string; products: ListedProduct[]; remove: () => Promise<void> }[] = [];

  beforeAll(async () => {
    [officer, approver] = await Promise.all([signInAs("officer"), signInAs("approver")]);
    maker = await someMaker();
  });
  afterAll(async () => {
    for (const { remove } of made) await remove();
    made = [];
  });

  const productsFor = async (mark: string, count: number) => {
    const one = await makeListedProducts(mark, count, maker);
    made.push({ mark, ...one });
    return one.products;
  };
  const upload = async (products: readonly ListedProduct[], facts: Partial<ListedRow> = {}) =>
    uploadedList("officer", {
      name: "quyet-dinh.xlsx",
      bytes: await workbookOf(products.map((product) => listedRow(product, maker, facts))),
    });
  const propose = async (proposer: SignedIn, id: string) => {
    const { decision_import: list } = await importedList(officer, id);
    expect(list.state).toBe("ready");
    const { status, body } = await proposer(`decision-imports/${id}/proposal`, {
      body: { reason: "Theo quyết định công nhận đợt 2" },
    });
    expect({ status, body }).toMatchObject({ status: 201 });
    return z.object({ proposal: z.object({ id: z.string() }) }).parse(body).proposal.id;
  };
  const decide = (decider: SignedIn, proposal: string, decision = "approved") =>
    decider(`proposals/${proposal}/decision`, { body: { decision, note: "Đã xem" } });

  it("approves a list, and its certificates are in force, public, linked and on record", async () => {
    const products = await productsFor("approve", 3);
    const id = await upload(products);
    const proposal = await propose(officer, id);
    expect(await certificatesOf(products)).toEqual([]);
    expect((await importedList(officer, id)).decision_import.state).toBe("proposed");

    expect(await decide(approver, proposal)).toMatchObject({ status: 200 });
    const { decision_import: list } = await importedList(officer, id);
    expect(list).toMatchObject({ state: "applied", proposal: { decision: "approved" } });
    expect(list.applied_at).not.toBeNull();

    const certificates = await certificatesOf(products);
    expect(certificates).toHaveLength(3);
    for (const certificate of certificates) {
      expect(certificate).toMatchObject({
        linked_to: certificate.product_id,
        star_rating: 3,
        issued_on: "2026-10-05",
        expires_on: "2029-10-05",
        document_hash: list.file_hash,
      });
    }
    expect(await auditActionsOf(certificates.map((one) => one.id))).toEqual(
      Array(3).fill("certificate.issued"),
    );
    const paper = await page(`/chung-nhan/${certificates[0]?.lookup_code ?? ""}`);
    expect(paper.status).toBe(200);
    expect(paper.text).toContain("DEMO-LIST/QĐ-UBND");

    const again = await officer(`decision-imports/${id}/proposal`, { body: { reason: "Lại" } });
    expect(again).toMatchObject({ status: 400, body: { code: "import.already_applied" } });
    const twin = await importedList(officer, await upload(products));
    expect(twin.decision_import).toMatchObject({
      state: "nothing_to_do",
      counts: { unchanged: 3 },
    });
  });

  it("gives an upgrade, which ends the certificate that was in force", async () => {
    const products = await productsFor("upgrade", 1);
    await decide(approver, await propose(officer, await upload(products)));
    const id = await upload(products, {
      star_rating: 4,
      score: 77,
      decision_number: "DEMO-LIST-2/QĐ-UBND",
      decision_date: "2026-11-02",
    });
    const { rows } = await importedList(officer, id);
    expect(rows[0]).toMatchObject({
      kind: "upgrade",
      match: { by: "product_code" },
      change: { before: { star_rating: 3 }, after: { star_rating: 4, round: "upgrade" } },
    });
    expect(await decide(approver, await propose(officer, id))).toMatchObject({ status: 200 });
    const [old, fresh] = await certificatesOf(products);
    expect(old).toMatchObject({ superseded_on: "2026-11-02", superseded_by: fresh?.id });
    expect(fresh).toMatchObject({ star_rating: 4, superseded_on: null });
  });

  it("is another person than the proposer", async () => {
    const administrator = await signInAs("administrator");
    const products = await productsFor("same", 1);
    const id = await upload(products);
    const proposal = await propose(administrator, id);
    expect(await decide(administrator, proposal)).toMatchObject({
      status: 400,
      body: { code: "proposal.same_person" },
    });
    const twice = await officer(`decision-imports/${id}/proposal`, { body: { reason: "Nữa" } });
    expect(twice).toMatchObject({ status: 400, body: { code: "proposal.already_open" } });
    expect(await decide(officer, proposal)).toMatchObject({ status: 403 });
    expect(await certificatesOf(products)).toEqual([]);

    expect(await decide(approver, proposal, "rejected")).toMatchObject({ status: 200 });
    expect((await importedList(officer, id)).decision_import).toMatchObject({
      state: "ready",
      proposal: { decision: "rejected", decision_note: "Đã xem" },
    });
    expect(await certificatesOf(products)).toEqual([]);
  });

  it("applies nothing where the registry has changed since", async () => {
    const products = await productsFor("changed", 3);
    const waiting = await propose(officer, await upload(products, { decision_number: "DEMO-A" }));
    const [, second] = products;
    if (!second) throw new Error("Three products were to be made.");
    await decide(approver, await propose(officer, await upload([second])));
    expect(await certificatesOf(products)).toHaveLength(1);

    expect(await decide(approver, waiting)).toMatchObject({
      status: 400,
      body: { code: "import.registry_changed" },
    });
    const left = await certificatesOf(products);
    expect(left.map(({ product_id }) => product_id)).toEqual([second.id]);
  });

  it.each([
    ["the links to the products fail", "product_product_certification_certificate", "insert"],
    ["the last write of all fails", "decision_import", "update"],
    ["one row of many cannot be written", "certificate", "insert"],
  ])("leaves nothing behind where %s", async (_what, table, operation) => {
    const mark = `fails${table.length}`;
    const products = await productsFor(mark, 3);
    const id = await upload(products);
    const proposal = await propose(officer, id);
    // Fails for the last product of the list alone, or for the mark of its application.
    const last = products.at(-1)?.id ?? "";
    const condition =
      table === "decision_import"
        ? `new.id = '${id}' and new.applied_at is not null`
        : `new.product_id = '${last}'`;
    await asOwner((client) =>
      client.query(`
        create function fail_${mark}() returns trigger language plpgsql as
          $$ begin if ${condition} then raise 'the disk is full'; end if; return new; end $$;
        create trigger fail_${mark} before ${operation} on ${table}
          for each row execute function fail_${mark}();`),
    );
    try {
      const { status } = await decide(approver, proposal);
      expect(status).toBeGreaterThanOrEqual(400);
    } finally {
      await asOwner((client) => client.query(`drop function fail_${mark} cascade`));
    }
    expect(await certificatesOf(products)).toEqual([]);
    expect((await importedList(officer, id)).decision_import).toMatchObject({
      state: "proposed",
      applied_at: null,
    });
    // What failed once may be approved again when the fault is mended.
    expect(await decide(approver, proposal)).toMatchObject({ status: 200 });
    expect(await certificatesOf(products)).toHaveLength(3);
  });
});
