import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { decisionImportListSchema } from "../../../backend/src/contracts/decision-import.ts";
import { type SignedIn, signInAs } from "../../setup/admin-logins.mts";
import {
  csvOf,
  fileKeyOf,
  listedRow,
  type ListedProduct,
  makeListedProducts,
  type Maker,
  someMaker,
  uploadedList,
  uploadList,
  workbookOf,
} from "../../setup/decision-list.mts";
import { importedList } from "../../setup/imported-list.mts";
import { page } from "../../setup/http.mts";
import { testShop } from "../../setup/test-shop.mts";

describe("an officer with a decision list", () => {
  let officer: SignedIn;
  let maker: Maker;
  let products: ListedProduct[] = [];
  let remove: () => Promise<void>;

  beforeAll(async () => {
    officer = await signInAs("officer");
    maker = await someMaker();
    ({ products, remove } = await makeListedProducts("officer", 4, maker));
  });
  afterAll(() => remove());

  const rows = () => products.map((product) => listedRow(product, maker));

  it("uploads a workbook and sees what each row will do", async () => {
    const bytes = await workbookOf(rows());
    const { decision_import: list, rows: seen } = await importedList(
      officer,
      await uploadedList("officer", { name: "Danh sách 2026.xlsx", bytes }),
    );
    expect(list).toMatchObject({
      state: "ready",
      file_name: "Danh sách 2026.xlsx",
      format: "xlsx",
      encoding: null,
      row_count: 4,
      error_count: 0,
      counts: { issue: 4, renew: 0, upgrade: 0, unchanged: 0 },
      file_hash: createHash("sha256").update(bytes).digest("hex"),
      file_size: bytes.length,
      progress: null,
    });
    expect(list.reading).toMatchObject({ heading_row: 2, ignored_columns: ["STT"] });
    expect(seen[0]).toMatchObject({
      row_number: 3,
      kind: "issue",
      match: { product_id: products[0]?.id, by: "name" },
      change: {
        before: null,
        after: {
          product_code: products[0]?.code,
          star_rating: 3,
          issued_on: "2026-10-05",
          expires_on: "2029-10-05",
          legal_basis: "QD26_2026",
          round: "first",
          holder_name_as_printed: maker.name,
          address_as_printed: maker.address,
        },
      },
    });
  });

  it("is told of a file that was uploaded before, and gets it back byte for byte", async () => {
    // Nobody has uploaded these very letters before.
    const decision_number = `DEMO-${randomUUID()}`;
    const listed = rows().map((row) => ({ ...row, decision_number }));
    const bytes = Buffer.from(csvOf(listed), "utf16le");
    const file = { name: "hai-lan.csv", bytes };
    const first = await uploadedList("officer", file);
    const second = await importedList(officer, await uploadedList("officer", file));
    expect(second.decision_import).toMatchObject({
      encoding: "utf-16le",
      same_file_as: { id: first },
    });
    const { decision_import: one } = await importedList(officer, first);
    expect(one.same_file_as).toBeNull();

    const { status, body } = await officer(`decision-imports/${first}/file`);
    expect(status).toBe(200);
    expect(body).toBe(bytes.toString("utf8"));
  });

  it("alone may read the kept file: no public address serves it", async () => {
    const id = await uploadedList("officer", { name: "rieng.csv", bytes: csvOf(rows()) });
    const key = await fileKeyOf(id);
    expect(key).toMatch(/^private-/);
    const addresses = [
      `${testShop().backendUrl}/static/${key}`,
      `${testShop().backendUrl}/static/../uploads-private/${key}`,
      `${testShop().backendUrl}/static/..%2fuploads-private%2f${key}`,
    ];
    for (const address of addresses) expect((await fetch(address)).status).toBe(404);
    expect((await page(`/media/${key}`)).status).toBe(404);
    const nobody = await fetch(`${testShop().backendUrl}/admin/decision-imports/${id}/file`);
    expect(nobody.status).toBe(401);
  });

  it("sees each error by row and column, and cannot propose the list", async () => {
    const [one, two, three, four] = rows();
    if (!one || !two || !three || !four) throw new Error("Four products were to be made.");
    const wrong = [
      { ...one, decision_date: "30/02/2026" },
      { ...two, star_rating: "2 sao" },
      { ...three, holder_name: "" },
      { ...four, product_name: "Sản phẩm không có" },
      four,
      four,
    ];
    const id = await uploadedList("officer", { name: "sai.xlsx", bytes: await workbookOf(wrong) });
    const { decision_import: list } = await importedList(officer, id);
    expect(list).toMatchObject({ state: "with_errors", row_count: 6, error_count: 5 });

    const { rows: errors, count } = await importedList(officer, id, "?kind=error");
    expect(count).toBe(5);
    expect(
      errors.map((row) => [
        row.row_number,
        ...row.errors.map(({ code, column }) => `${code} ${column ?? ""}`),
      ]),
    ).toEqual([
      [3, "date.not_a_day decision_date"],
      [4, "star.not_certified star_rating"],
      [5, "cell.missing holder_name"],
      [6, "match.unknown_product product_name"],
      [8, "list.product_twice "],
    ]);
    expect(errors[0]?.errors[0]).toMatchObject({
      message_vi: "Ngày 30/02/2026 không có trên lịch.",
      message_en: "30/02/2026 is not a day of the calendar.",
    });
    const proposal = await officer(`decision-imports/${id}/proposal`, { body: { reason: "Thử" } });
    expect(proposal).toMatchObject({ status: 400, body: { code: "import.has_errors" } });
  });

  it.each([
    [
      "a web page in a workbook's clothes",
      "quet.xlsx",
      "<!DOCTYPE html><html></html>",
      "file.html",
    ],
    ["text in a workbook's clothes", "quet.xlsx", "a,b,c", "file.not_what_it_says"],
    ["a scan", "quet.xlsx", "%PDF-1.7 …", "file.scan"],
    ["nothing", "trong.csv", "", "file.empty"],
    ["a workbook with macros", "macro.xlsm", "PK\u0003\u0004", "file.macros"],
  ])("is refused %s at once", async (_what, name, bytes, code) => {
    expect(await uploadList("officer", { name, bytes })).toMatchObject({
      status: 400,
      body: { code },
    });
  });

  it("is refused a file over 20 MB", async () => {
    const bytes = Buffer.alloc(21 * 1024 * 1024, "a");
    expect(await uploadList("officer", { name: "to.csv", bytes })).toMatchObject({
      status: 413,
      body: { code: "file.too_large" },
    });
  });

  it.each([
    ["wrong columns", "cot.csv", "Tên,Giá\nBánh,1", "list.columns_missing"],
    ["a formula", "cong-thuc.csv", "=1+1,b\n", "cell.formula"],
    ["an unknown encoding", "ma.csv", Buffer.from("Maõ saûn phaåm", "latin1"), "encoding.unknown"],
    ["a broken workbook", "hong.xlsx", "PK\u0003\u0004", "xlsx.malformed"],
  ])("reads why a file with %s was not understood", async (_what, name, bytes, code) => {
    const id = await uploadedList("officer", { name, bytes });
    const { decision_import: list, rows: none } = await importedList(officer, id);
    expect(list).toMatchObject({ state: "refused", refusal: { code }, row_count: 0 });
    expect(list.refusal?.vi).not.toBe(list.refusal?.en);
    expect(none).toEqual([]);
  });

  it("states once what the whole list has no column for", async () => {
    const [product] = products;
    const text = `Ma_SanPham,TenSanPham,XepHang,ChuTheSXKD\n${product?.code ?? ""},${product?.title ?? ""},4*,"${maker.name}"`;
    const id = await uploadedList(
      "officer",
      { name: "PTNT_OCOP.csv", bytes: text },
      {
        decision_number: "DEMO-9/QĐ-UBND",
        decision_date: "2026-10-05",
        issuing_authority: "UBND tỉnh Hưng Yên",
      },
    );
    const { decision_import: list, rows: seen } = await importedList(officer, id);
    expect(list.state).toBe("ready");
    expect(seen[0]?.change?.after).toMatchObject({
      star_rating: 4,
      decision_number: "DEMO-9/QĐ-UBND",
    });
    const wrong = await uploadList(
      "officer",
      { name: "a.csv", bytes: text },
      { decision_date: "2026-02-30" },
    );
    expect(wrong.status).toBe(400);
  });

  it("finds the lists by the latest first", async () => {
    const { body } = await officer("decision-imports");
    const { decision_imports: lists } = decisionImportListSchema.parse(body);
    const times = lists.map(({ uploaded_at }) => uploaded_at);
    expect(times.length).toBeGreaterThan(3);
    expect(times).toEqual([...times].sort().reverse());
  });
});

describe("who only looks on", () => {
  it("sees lists but uploads none", async () => {
    const viewer = await signInAs("viewer");
    expect((await viewer("decision-imports")).status).toBe(200);
    expect((await uploadList("viewer", { name: "a.csv", bytes: "a" })).status).toBe(403);
    expect((await uploadList("operator", { name: "a.csv", bytes: "a" })).status).toBe(403);
  });
});
