import { createHash } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  type AdminCertificateList,
  adminCertificateListSchema,
  expiryCalendarSchema,
  SCAN_MAX_BYTES,
  scanSchema,
} from "../../../backend/src/contracts/registry-admin.ts";
import { certificateHistory } from "../../../seed/factories/certificate-histories.ts";
import { type SignedIn, signInAs } from "../../setup/admin-logins.mts";
import { product } from "../../setup/goods.mts";
import { page } from "../../setup/http.mts";
import { certificateOf, proposeAndApprove, revocationProposal } from "../../setup/office-work.mts";
import {
  putRegistryCases,
  type RegistryCase,
  removeRegistryCases,
} from "../../setup/registry-cases.mts";
import { loginOf, realDateInVietnam, testShop } from "../../setup/test-shop.mts";

const today = realDateInVietnam();
const kinds = ["in_force", "expiring", "renewal_pending", "extended", "expired"] as const;
const numberOf = (kind: (typeof kinds)[number]) => 830 + kinds.indexOf(kind);

describe("an officer and the certificates of invented products", () => {
  let officer: SignedIn;
  let cases: RegistryCase[] = [];

  beforeAll(async () => {
    officer = await signInAs("officer");
    cases = await putRegistryCases(
      new Map(
        kinds.map((kind) => [numberOf(kind), certificateHistory(kind, today, numberOf(kind))]),
      ),
    );
  });

  afterAll(() => removeRegistryCases(cases));

  const certified = (kind: (typeof kinds)[number]) => {
    const one = cases.find(({ number }) => number === numberOf(kind));
    const certificate = one?.certificates[0];
    if (!one || !certificate) throw new Error(`The case ${kind} was not put.`);
    return { ...certificate, product: one.product };
  };

  const list = async (query: string): Promise<AdminCertificateList> => {
    const { status, body } = await officer(`certificates?${query}`);
    if (status !== 200) throw new Error(`${query}: ${status} ${JSON.stringify(body)}`);
    return adminCertificateListSchema.parse(body);
  };

  it.each([
    ["in_force", "active"],
    ["expiring", "expiring"],
    ["renewal_pending", "renewal_pending"],
    ["extended", "extended"],
    ["expired", "expired"],
  ] as const)("finds the one that is %s by its status %s alone", async (kind, status) => {
    const { id, lookup_code } = certified(kind);
    const found = await list(`q=${lookup_code}&status=${status}`);
    expect(found.certificates.map((row) => [row.id, row.status])).toEqual([[id, status]]);
    const others = await Promise.all(
      ["active", "expiring", "renewal_pending", "extended", "expired", "revoked", "superseded"]
        .filter((other) => other !== status)
        .map(async (other) => (await list(`q=${lookup_code}&status=${other}`)).count),
    );
    expect(others).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("finds what ends soon, and leafs through all pages without losing one", async () => {
    const soon = await list(`q=${certified("expiring").lookup_code}&ends_within=90`);
    expect(soon.count).toBe(1);
    expect((await list(`q=${certified("in_force").lookup_code}&ends_within=90`)).count).toBe(0);
    const first = await list("");
    const seen = new Set<string>();
    for (let number = 1; number <= Math.ceil(first.count / first.page_size); number += 1) {
      for (const { id } of (await list(`page=${number}`)).certificates) seen.add(id);
    }
    expect(seen.size).toBe(first.count);
  });

  it("sees in the calendar what is due, open and missed", async () => {
    const { body } = await officer("expiry-calendar?months=24");
    const { months, overdue } = expiryCalendarSchema.parse(body);
    const rows = months.flatMap(({ certificates }) => certificates);
    const windowOf = (kind: (typeof kinds)[number]) =>
      rows.find(({ id }) => id === certified(kind).id)?.window;
    expect(windowOf("in_force")).toBe("ahead");
    expect(windowOf("renewal_pending")).toBe("filed");
    expect(windowOf("expiring")).toBe("missed");
    expect(overdue.map(({ id }) => id)).toContain(certified("expiring").id);
  });

  it("is refused a renewal before its time and an extension that no re-assessment needs", async () => {
    const { id } = certified("in_force");
    expect(
      await officer(`certificates/${id}/renewal`, { body: { filed_on: today } }),
    ).toMatchObject({ status: 400, body: { code: "renewal.too_early" } });
    expect(
      await officer(`certificates/${id}/extension`, {
        body: { extended_until: "2029-01-01", reason: "Bịa ra để thử." },
      }),
    ).toMatchObject({ status: 400, body: { code: "extension.no_open_assessment" } });
  });

  it("sees the star leave the public page within five seconds of an approved revocation", async () => {
    const { id, product: goods } = certified("in_force");
    const address = `/san-pham/${goods.handle}`;
    const { decision_number } = (await certificateOf(officer, id)).certificate;
    expect((await page(address)).text).toContain(decision_number);
    await proposeAndApprove(revocationProposal(id));
    await expect
      .poll(async () => (await product(goods.handle)).plate, { timeout: 5_000 })
      .toBeNull();
    await expect
      .poll(async () => (await page(address)).text, { timeout: 5_000 })
      .not.toContain(decision_number);
    const { certificate, timeline } = await certificateOf(officer, id);
    expect(certificate).toMatchObject({ status: "revoked", in_force: false });
    expect(timeline).toContainEqual(
      expect.objectContaining({ kind: "certificate.revoked", is_moment: true }),
    );
  });

  it("keeps a scan that nobody else is served, told by its own bytes", async () => {
    const { id } = certified("expiring");
    const token = await tokenOf("officer");
    const pdf = Buffer.from("%PDF-1.7\nBịa ra để thử.\n%%EOF\n");
    const kept = await sendScan(id, pdf, token);
    expect(kept.status).toBe(200);
    const { scan } = scanSchema.parse(kept.body);
    const hash = createHash("sha256").update(pdf).digest("hex");
    expect(scan).toEqual({ media_type: "application/pdf", document_hash: hash });

    const address = `${testShop().backendUrl}/admin/certificates/${id}/scan`;
    const read = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    expect(read.headers.get("content-type")).toContain("application/pdf");
    expect(read.headers.get("x-content-type-options")).toBe("nosniff");
    expect(Buffer.from(await read.arrayBuffer())).toEqual(pdf);
    expect((await fetch(address)).status).toBe(401);
    expect((await certificateOf(officer, id)).certificate).toMatchObject({
      document_hash: hash,
      scan: { media_type: "application/pdf" },
    });

    const html = await sendScan(id, Buffer.from("<!doctype html><script>1</script>"), token);
    expect(html).toMatchObject({ status: 400, body: { code: "scan.not_a_scan" } });
    const empty = await sendScan(id, Buffer.alloc(0), token);
    expect(empty).toMatchObject({ status: 400, body: { code: "scan.empty" } });
    const large = await sendScan(id, Buffer.concat([pdf, Buffer.alloc(SCAN_MAX_BYTES)]), token);
    expect(large).toMatchObject({ status: 400, body: { code: "scan.too_large" } });
    expect((await sendScan(id, pdf, await tokenOf("viewer"))).status).toBe(403);
    expect((await certificateOf(officer, id)).certificate.document_hash).toBe(hash);
  });
});

async function tokenOf(role: "officer" | "viewer"): Promise<string> {
  const { email, password } = loginOf(testShop().logins, role);
  const response = await fetch(`${testShop().backendUrl}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const { token } = (await response.json()) as { token: string };
  return token;
}

async function sendScan(
  certificateId: string,
  content: Buffer,
  token: string,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(
    `${testShop().backendUrl}/admin/certificates/${certificateId}/scan`,
    {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/octet-stream" },
      body: new Uint8Array(content),
    },
  );
  return { status: response.status, body: await response.json() };
}
