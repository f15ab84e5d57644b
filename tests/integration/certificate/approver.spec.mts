import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { type OrderStatus, orderStatusSchema } from "../../../backend/src/contracts/order.ts";
import { type SignedIn, signInAs } from "../../setup/admin-logins.mts";
import { order } from "../../setup/buyer.mts";
import { dayAfter, onDay } from "../../setup/clock.mts";
import { catalogue, product } from "../../setup/goods.mts";
import { type Answer, page, store } from "../../setup/http.mts";
import { idIn } from "../../setup/office-work.mts";
import { cardOf, structuredData } from "../../setup/page-content.mts";
import { realDateInVietnam, testShop } from "../../setup/test-shop.mts";

const HANDLE = "keo-vung-dinh-manh";
const FACET = "page_size=100&star=4";
/** What the shop promises: a revocation is seen everywhere within this time. */
const PROMISED_MS = 5_000;

describe("an approver", () => {
  const db = new pg.Client({ connectionString: testShop().ownerDatabaseUrl });
  let officer: SignedIn;
  let approver: SignedIn;
  let administrator: SignedIn;
  let certificate: { id: string; lookup_code: string };

  beforeAll(async () => {
    await db.connect();
    [officer, approver, administrator] = await Promise.all([
      signInAs("officer"),
      signInAs("approver"),
      signInAs("administrator"),
    ]);
    const detail = (await product(HANDLE)).certificate;
    if (!detail) throw new Error(`${HANDLE} has no certificate.`);
    certificate = detail;
  });

  afterAll(async () => {
    await restore();
    await db.end();
  });

  /** Puts the demonstration's certificate back for the tests after this one. */
  async function restore(): Promise<void> {
    await db.query(
      `update certificate set revoked_on = null, revoke_reason = null, revoke_note = null,
         revoke_decision_number = null, superseded_on = null, superseded_by = null where id = $1`,
      [certificate.id],
    );
    await administrator(`products/${(await product(HANDLE)).id}`, { body: { metadata: {} } });
    await seenWithin(async () => (await product(HANDLE)).plate !== null);
  }

  const revocation = () => ({
    kind: "revoke",
    certificate_id: certificate.id,
    reason: "Dán tem cho cả loại chưa được công nhận",
    payload: {
      revoked_on: realDateInVietnam(),
      revoke_reason: "misuse_of_mark",
      revoke_note: "Bịa ra để thử.",
      revoke_decision_number: "DEMO-99/QĐ-UBND",
    },
  });
  const approve = (asker: SignedIn, id: string): Promise<Answer> =>
    asker(`proposals/${id}/decision`, { body: { decision: "approved" } });

  async function eventsOf(subject: string): Promise<string[]> {
    const { rows } = await db.query<{ action: string }>(
      "select action from audit_event where subject_id = $1 order by sequence",
      [subject],
    );
    return rows.map(({ action }) => action);
  }

  async function plateAtOrder(
    token: string,
  ): Promise<OrderStatus["order"]["lines"][number]["plate_at_order"]> {
    const { body } = await store(`order-status/${token}`);
    return orderStatusSchema.parse(body).order.lines[0]?.plate_at_order ?? null;
  }

  it("is not obeyed halfway: what fails at the end leaves nothing but its trace in the log", async () => {
    const id = idIn(await officer("proposals", { body: revocation() }));
    // The last thing that is written: without its index the shop cannot show the change.
    await db.query("alter table search_index_version rename to search_index_version_away");
    try {
      expect((await approve(approver, id)).status).toBeGreaterThanOrEqual(400);
    } finally {
      await db.query("alter table search_index_version_away rename to search_index_version");
    }
    const { rows } = await db.query<{ revoked_on: string | null; decision: string | null }>(
      "select c.revoked_on, p.decision from certificate c, proposal p where c.id = $1 and p.id = $2",
      [certificate.id, id],
    );
    expect(rows).toEqual([{ revoked_on: null, decision: null }]);
    expect((await eventsOf(certificate.id)).slice(-2)).toEqual([
      "certificate.revoked",
      "certificate.revoked.undone",
    ]);
    expect((await eventsOf(id)).slice(-2)).toEqual([
      "proposal.approved",
      "proposal.approved.undone",
    ]);
    expect((await product(HANDLE)).plate?.state).toBe("in_force");
    idIn(await officer(`proposals/${id}/withdrawal`, { body: {} }));
  });

  it(
    "revokes, and cached pages, facet and API have no star within five seconds; an order keeps its plate",
    { timeout: 120_000 },
    async () => {
      const placed = await order(HANDLE, 1);
      const pages = [`/san-pham/${HANDLE}`, `/san-pham?nha-san-xuat=dinh-manh`];
      const cached = async () => {
        const [detail, list] = await Promise.all(pages.map((path) => page(path)));
        return { detail: detail?.text ?? "", card: cardOf(list?.text ?? "", HANDLE) };
      };
      await cached();
      const before = await cached();
      expect(before.card).toContain("★");
      expect(before.detail).toContain("CertificationActive");

      const id = idIn(await officer("proposals", { body: revocation() }));
      const [one, other] = await Promise.all([approve(approver, id), approve(administrator, id)]);
      const approvedAt = performance.now();
      const outcomes = [one, other].sort((a, b) => a.status - b.status);
      expect(outcomes[0]?.status).toBe(200);
      expect(outcomes[1]).toMatchObject({
        status: 400,
        body: { code: "proposal.already_decided" },
      });

      const gone = { cardHasStar: false, pageIsCertified: false, isInFacet: false, plate: null };
      let seen = "";
      await seenWithin(
        async () => {
          const { detail, card } = await cached();
          seen = JSON.stringify({
            cardHasStar: card.includes("★"),
            pageIsCertified: detail.includes("CertificationActive"),
            isInFacet: (await catalogue(FACET)).products.some(({ handle }) => handle === HANDLE),
            plate: (await product(HANDLE)).plate,
          });
          return seen === JSON.stringify(gone);
        },
        () => seen,
      );
      expect(performance.now() - approvedAt).toBeLessThan(PROMISED_MS);
      const node = structuredData((await cached()).detail).find(
        (one) => one["@type"] === "Product",
      );
      expect(node?.["hasCertification"]).toBeUndefined();

      const registry = await store(`certificates?q=${certificate.lookup_code}`);
      const entries = z
        .object({ certificates: z.array(z.object({ status: z.string(), plate: z.null() })) })
        .parse(registry.body).certificates;
      expect(entries).toEqual([{ status: "revoked", plate: null }]);

      expect(await plateAtOrder(placed.token)).toMatchObject({
        state: "in_force",
        star_rating: 4,
        lookup_code: certificate.lookup_code,
      });
      expect((await eventsOf(certificate.id)).at(-1)).toBe("certificate.revoked");
      const again = await officer("proposals", { body: revocation() });
      expect(again).toMatchObject({ status: 400, body: { code: "certificate.not_in_force" } });
      await restore();
    },
  );

  it("sleeps at midnight, when the next certificate takes the place of the last", async () => {
    const { rows } = await db.query<{ expires_on: string }>(
      "select expires_on from certificate where id = $1",
      [certificate.id],
    );
    const lastDay = rows[0]?.expires_on ?? "";
    const nextId = "ocert_next_of_test";
    await db.query(
      `insert into certificate (id, lookup_code, product_id, product_code, legal_basis, star_rating,
         round, decision_number, decision_date, issuing_authority, authority_level, issued_on,
         expires_on, holder_name_as_printed, address_as_printed, star_evidence, date_evidence)
       select $2, 'NEXT0000', product_id, product_code, legal_basis, 3, 're_evaluation',
         'DEMO-98/QĐ-UBND', $3, issuing_authority, authority_level, $3, $4,
         holder_name_as_printed, address_as_printed, 'D', 'D' from certificate where id = $1`,
      [certificate.id, nextId, dayAfter(lastDay), dayAfter(dayAfter(lastDay))],
    );
    await db.query(
      `insert into product_product_certification_certificate (product_id, certificate_id, id)
       select product_id, id, 'link_next_of_test' from certificate where id = $1`,
      [nextId],
    );
    const three = async () =>
      (await catalogue("page_size=100&star=3")).products.some(({ handle }) => handle === HANDLE);
    try {
      expect(await three()).toBe(false);
      await onDay(dayAfter(lastDay), async () => {
        await seenWithin(three);
        expect((await product(HANDLE)).plate).toMatchObject({ star_rating: 3 });
      });
      await seenWithin(async () => !(await three()));
    } finally {
      await db.query(
        "delete from product_product_certification_certificate where certificate_id = $1",
        [nextId],
      );
      await db.query("delete from certificate where id = $1", [nextId]);
      await restore();
    }
  });
});

/** Looks again and again; throws when it is not so within what the shop promises. */
async function seenWithin(
  look: () => Promise<boolean>,
  last: () => string = () => "",
): Promise<void> {
  const end = performance.now() + PROMISED_MS;
  for (;;) {
    if (await look()) return;
    if (performance.now() > end)
      throw new Error(`Not seen within ${String(PROMISED_MS)} ms. ${last()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
