import { describe, expect, it } from "vitest";
import { z } from "zod";

import {
  CERTIFICATE_STATUSES,
  EVIDENCE_LEVELS,
  LEGAL_BASES,
  REVOKE_REASONS,
  calendarDateSchema,
} from "../../backend/src/contracts/certificate.ts";
import { lookupCodeSchema } from "../../backend/src/contracts/certificate-registry.ts";
import { onDay } from "../setup/clock.mts";
import { page } from "../setup/http.mts";
import { testShop } from "../setup/test-shop.mts";

const text = z.string().min(1);
const date = calendarDateSchema;

/** The promise of docs/open-data.md, in the order of the CSV's columns. */
const ours = z.strictObject({
  lookup_code: lookupCodeSchema,
  url: z.url(),
  product_code: text,
  product_name: text.nullable(),
  star_rating: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  status: z.enum(CERTIFICATE_STATUSES),
  in_force: z.boolean(),
  decision_number: text,
  decision_date: date,
  issued_on: date,
  expires_on: date,
  extended_until: date.nullable(),
  revoked_on: date.nullable(),
  revoke_reason: z.enum(REVOKE_REASONS).nullable(),
  superseded_on: date.nullable(),
  superseded_by: lookupCodeSchema.nullable(),
  legal_basis: z.enum(LEGAL_BASES),
  round: z.enum(["first", "upgrade", "re_evaluation"]),
  issuing_authority: text,
  authority_level: z.enum(["district_legacy", "province", "central"]),
  holder_name: text,
  product_group_code: text.nullable(),
  product_group: text.nullable(),
  commune_code: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  commune: text.nullable(),
  province: text.nullable(),
  former_commune: text.nullable(),
  former_district: text.nullable(),
  former_province: text.nullable(),
  star_evidence: z.enum(EVIDENCE_LEVELS),
  date_evidence: z.enum(EVIDENCE_LEVELS),
});

/** Columns of PTNT_OCOP (QĐ 5277/QĐ-BNNMT); what nobody here knows stays empty. */
const ministry = z.strictObject({
  MA_OCOP: z.null(),
  Ma_DonViHanhChinh: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  Ma_ThoiGian: z.null(),
  Ma_SanPham: text,
  TenSanPham: text.nullable(),
  XepHang: z.enum(["3*", "4*", "5*"]),
  ChuTheSXKD: text,
  DoanhThuNam: z.null(),
  TrangThai: text,
});

const envelope = (row: z.ZodType) =>
  z.strictObject({
    source: z.strictObject({ name: text, url: z.url() }),
    terms: z.strictObject({ vi: text, en: text }),
    documentation: z.url(),
    demonstration: z.boolean(),
    judged_on: date,
    count: z.int(),
    page: z.int(),
    page_size: z.int().max(1_000),
    pages: z.int(),
    next: z.url().nullable(),
    previous: z.url().nullable(),
    certificates: z.array(row).min(1),
  });

const JSON_FILE = "/chung-nhan/du-lieu.json";
const CSV_FILE = "/chung-nhan/du-lieu.csv";
const forms = [
  ["our columns", "", ours],
  ["the ministry's columns", "dang=bo&", ministry],
] as const;

describe.each(forms)("the open data in %s", (_name, form, row) => {
  it("are JSON that keeps to the contract", async () => {
    const { status, headers, text: body } = await page(`${JSON_FILE}?${form}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    const answer: unknown = JSON.parse(body);
    expect(answer).toEqual(envelope(row).parse(answer));
  });

  it("are CSV with the same columns and as many rows", async () => {
    const json = envelope(row).parse(JSON.parse((await page(`${JSON_FILE}?${form}`)).text));
    const { headers, text: body } = await page(`${CSV_FILE}?${form}`);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    // fetch takes the mark off text; the bytes have it.
    const lines = body.replace(/^\uFEFF/, "").split("\r\n");
    expect(lines[0]).toBe(Object.keys(row.shape).join(","));
    expect(lines.at(-1)).toBe("");
    expect(lines).toHaveLength(json.certificates.length + 2);
    expect(body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("are paged by links that lead through all of them", async () => {
    const whole = envelope(row).parse(JSON.parse((await page(`${JSON_FILE}?${form}`)).text));
    const met: unknown[] = [];
    let address: string | undefined = `${JSON_FILE}?${form}moi-trang=5`;
    while (address !== undefined) {
      const { headers, text: body } = await page(address);
      met.push(...envelope(row).parse(JSON.parse(body)).certificates);
      const next = /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
      address = next && next.slice(new URL(next).origin.length);
    }
    expect(met).toEqual(whole.certificates);
  });

  it("can be asked for again at the price of a 304, by any website", async () => {
    for (const file of [JSON_FILE, CSV_FILE]) {
      const first = await page(`${file}?${form}`);
      const etag = first.headers.get("etag") ?? "";
      expect(etag).not.toBe("");
      const again = await page(`${file}?${form}`, { headers: { "if-none-match": etag } });
      expect([again.status, again.text]).toEqual([304, ""]);
      for (const { headers } of [first, again]) {
        expect(headers.get("access-control-allow-origin")).toBe("*");
        expect(headers.get("etag")).toBe(etag);
        expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      }
    }
  });
});

describe("the open data", () => {
  it("begin with the byte order mark by which Excel knows Vietnamese", async () => {
    const { shopUrl } = testShop();
    const bytes = Buffer.from(await (await fetch(shopUrl + CSV_FILE)).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each(["trang=0", "trang=x", "moi-trang=1001", "dang=xml"])("refuse %s", async (query) => {
    const { status, headers, text: body } = await page(`${JSON_FILE}?${query}`);
    expect(status).toBe(400);
    expect(z.object({ error: text }).safeParse(JSON.parse(body)).success).toBe(true);
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  it("have no page behind the last", async () => {
    expect((await page(`${JSON_FILE}?trang=9999`)).status).toBe(404);
  });

  it("are judged by the day they are read on", async () => {
    const { text: before, headers } = await page(JSON_FILE);
    await onDay("2035-01-01", async () => {
      const answer = await page(JSON_FILE, {
        headers: { "if-none-match": headers.get("etag") ?? "" },
      });
      expect(answer.status).toBe(200);
      const { certificates } = envelope(ours).parse(JSON.parse(answer.text));
      expect(
        z
          .array(ours)
          .parse(certificates)
          .some((row) => row.in_force),
      ).toBe(false);
    });
    expect((await page(JSON_FILE)).text).toBe(before);
  });

  it("tell nothing of score, address or officer", async () => {
    const { text: body } = await page(JSON_FILE);
    expect(body).not.toMatch(/"(score|address|phone|email|actor)/);
  });
});
