import { describe, expect, it } from "vitest";
import { fileKind } from "./file-kind";
import { readDecisionList } from "./read-decision-list";
import { RefusedList } from "./refused-list";
import { decodeText } from "./text-encoding";

const TODAY = "2026-11-23";
const HEADINGS =
  "Mã sản phẩm,Tên sản phẩm,Chủ thể,Địa chỉ,Hạng sao,Điểm,Số quyết định,Ngày quyết định,Cơ quan ban hành";
const ROW =
  'B-33-1-2026,Bánh cáy làng Nguyễn,HTX Nguyên Xá,"xã Nguyên Xá, huyện Đông Hưng, tỉnh Thái Bình",4,"85,5",12/QĐ-UBND,05/06/2026,UBND tỉnh Hưng Yên';

const read = (text: string | Buffer, listWide = {}, name = "danh-sach.csv") =>
  readDecisionList(name, Buffer.from(text), listWide, TODAY);

async function refusal(work: () => unknown): Promise<{ code: string; vi: string; en: string }> {
  const error: unknown = await Promise.resolve()
    .then(work)
    .then(
      () => null,
      (reason: unknown) => reason,
    );
  expect(error).toBeInstanceOf(RefusedList);
  return (error as RefusedList).refusal();
}

/** The row with some of its cells replaced, as the list tells its errors. */
async function errorsWith(changes: Record<string, string>): Promise<Record<string, string>> {
  const headings = HEADINGS.split(",");
  const cells = new Map(
    headings.map((heading, index) => [heading, SPLIT_ROW[index] ?? ""] as const),
  );
  for (const [heading, text] of Object.entries(changes)) cells.set(heading, text);
  const quoted = (texts: Iterable<string>) =>
    Array.from(texts, (text) => `"${text.replaceAll('"', '""')}"`).join(",");
  const { rows } = await read(`${quoted(cells.keys())}\n${quoted(cells.values())}`);
  expect(rows[0]?.row_number).toBe(2);
  return Object.fromEntries(
    (rows[0]?.errors ?? []).map(({ code, column }) => [code, column ?? ""]),
  );
}

const SPLIT_ROW = [
  "B-33-1-2026",
  "Bánh cáy làng Nguyễn",
  "HTX Nguyên Xá",
  "xã Nguyên Xá, huyện Đông Hưng, tỉnh Thái Bình",
  "4",
  "85,5",
  "12/QĐ-UBND",
  "05/06/2026",
  "UBND tỉnh Hưng Yên",
];

/** Windows-1258 as Vietnamese Windows writes it: some marks follow their letter. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder("windows-1258");
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const marks = /[\u0300\u0301\u0303\u0309\u0323]/u;
  return Buffer.from(
    Array.from(text.normalize("NFC")).flatMap((letter) => {
      const direct = bytes.get(letter);
      if (direct !== undefined) return [direct];
      const parts = Array.from(letter.normalize("NFD"));
      const mark = parts.find((part) => marks.test(part)) ?? "";
      const base = parts
        .filter((part) => part !== mark)
        .join("")
        .normalize("NFC");
      return [base, mark].map((part) => {
        const byte = bytes.get(part);
        if (byte === undefined) throw new Error(`Windows-1258 cannot write "${letter}".`);
        return byte;
      });
    }),
  );
}

const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("a CSV list", () => {
  const marked = (mark: string, bytes: Buffer) => Buffer.concat([Buffer.from(mark, "hex"), bytes]);
  it.each([
    ["utf-8", (text: string) => Buffer.from(text)],
    ["utf-8", (text: string) => marked("efbbbf", Buffer.from(text))],
    ["utf-8", (text: string) => Buffer.from(text.normalize("NFD"))],
    ["utf-16le", (text: string) => marked("fffe", Buffer.from(text, "utf16le"))],
    ["utf-16be", (text: string) => marked("feff", utf16be(text))],
    ["utf-16le", (text: string) => Buffer.from(text, "utf16le")],
    ["utf-16be", utf16be],
    ["windows-1258", windows1258],
  ])("is understood in %s with every mark", async (encoding, encode) => {
    const name = "ẮẰẲẴẶ ấầẩẫậ Ễ ợ ữ ỵ đĐ Quỳnh Phụ Thuỵ";
    const list = await read(encode(`${HEADINGS}\n${ROW.replace("HTX Nguyên Xá", name)}`));
    expect(list.encoding).toBe(encoding);
    expect(list.rows).toHaveLength(1);
    expect(list.rows[0]?.entry?.holder_name).toBe(name.normalize("NFC"));
    expect(list.rows[0]?.errors).toEqual([]);
  });

  it.each([
    // TCVN3 (ABC) and VNI, as old Vietnamese fonts wrote; UTF-32; a picture's bytes; Japanese.
    [
      "TCVN3",
      Buffer.from(
        "4d b7 20 73 b6 6e 20 70 c8 6d 2c 54 aa 6e 0a".repeat(9).replaceAll(" ", ""),
        "hex",
      ),
    ],
    ["VNI", Buffer.from("Maõ saûn phaåm,Teân saûn phaåm,Chuû theå\n", "latin1")],
    ["UTF-32", Buffer.from("fffe00004d000000", "hex")],
    ["noise", Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 167) % 256))],
    ["Shift-JIS", Buffer.from("8fa495698ecb2c96bc0d0a".repeat(5), "hex")],
    ["torn UTF-8", Buffer.concat([Buffer.from("efbbbf", "hex"), Buffer.from("Mã").subarray(0, 2)])],
  ])("in %s is refused rather than guessed", async (_encoding, bytes) => {
    expect(await refusal(() => decodeText(bytes))).toMatchObject({
      code: "encoding.unknown",
      vi: expect.stringContaining("Không đọc được bảng mã") as string,
    });
  });

  it("whose letters were lost when it was saved is refused", async () => {
    expect(await refusal(() => read(`${HEADINGS}\nB,B�nh c�y`))).toMatchObject({
      code: "encoding.lost",
    });
  });

  it.each([";", "\t"])("may be divided by %j, with Excel's hint and titles above", async (mark) => {
    const cells = (texts: string[]) => texts.map((text) => `"${text}"`).join(mark);
    const { rows, reading } = await read(
      [
        `sep=${mark}`,
        "DANH SÁCH SẢN PHẨM, NĂM 2026",
        "",
        cells(HEADINGS.split(",")),
        cells(SPLIT_ROW),
      ].join("\r\n"),
    );
    expect(reading.heading_row).toBe(4);
    expect(rows.map(({ row_number }) => row_number)).toEqual([5]);
    expect(rows[0]?.entry?.score).toBe(85.5);
  });

  it("keeps row numbers over empty rows and rows of titles", async () => {
    const { rows } = await read(`STT,${HEADINGS}\n1,${ROW}\n,,,\nII. Thực phẩm\n2,${ROW}\n`);
    expect(rows.map(({ row_number }) => row_number)).toEqual([2, 5]);
  });

  it("with a formula is refused, naming the cell", async () => {
    const text = `${HEADINGS}\n${ROW.replace("HTX Nguyên Xá", "=HYPERLINK(1)")}`;
    expect(await refusal(() => read(text))).toMatchObject({
      code: "cell.formula",
      vi: expect.stringContaining("Ô C2 có công thức") as string,
    });
  });

  it("with an open quotation mark is refused, naming the row", async () => {
    const text = `${HEADINGS}\n${ROW}\nA,"B,C`;
    expect(await refusal(() => read(text))).toMatchObject({
      code: "csv.malformed",
      vi: expect.stringContaining("Dòng 3") as string,
    });
  });

  it("of more than 20,000 rows is refused", async () => {
    expect(await refusal(() => read(`${HEADINGS}\n${`${ROW}\n`.repeat(20_001)}`))).toMatchObject({
      code: "file.too_many_rows",
    });
    expect((await read(`${HEADINGS}\n${`${ROW}\n`.repeat(20_000)}`)).rows).toHaveLength(20_000);
  });
});

describe("a file", () => {
  it.each([
    ["danh-sach.xlsx", "<!DOCTYPE html><html><body><table>", "file.html"],
    ["danh-sach.csv", "  \n<html><table><tr>", "file.html"],
    ["danh-sach.csv", "\ufeff<?xml version='1.0'?>", "file.html"],
    ["danh-sach.xlsx", "a,b,c", "file.not_what_it_says"],
    ["danh-sach.csv", "PK\u0003\u0004", "file.not_what_it_says"],
    ["danh-sach.xlsx", "%PDF-1.7", "file.scan"],
    ["danh-sach.csv", "", "file.empty"],
    ["danh-sach.xlsm", "PK\u0003\u0004", "file.macros"],
    ["danh-sach.xls", "x", "file.kind"],
    ["danh-sach", "x", "file.kind"],
  ])("%s that holds %j is refused", async (name, content, code) => {
    expect(await refusal(() => fileKind(name, Buffer.from(content)))).toMatchObject({ code });
  });

  it("with a password, or from an old Excel, is refused", async () => {
    const bytes = Buffer.from("d0cf11e0a1b11ae1", "hex");
    expect(await refusal(() => fileKind("a.xlsx", bytes))).toMatchObject({
      code: "file.encrypted",
    });
  });

  it("in UTF-16 that is really a web page is refused", async () => {
    const page = Buffer.from("\ufeff<html><table>", "utf16le");
    expect(await refusal(() => fileKind("a.csv", page))).toMatchObject({ code: "file.html" });
  });

  it("larger than 20 MB is refused", async () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024 + 1, "a");
    expect(await refusal(() => fileKind("a.csv", bytes))).toMatchObject({ code: "file.too_large" });
  });
});

describe("headings", () => {
  it.each([
    ["MA SAN PHAM,TEN SAN PHAM,CHU THE,SO SAO,SO QUYET DINH,NGAY QUYET DINH,CO QUAN BAN HANH"],
    ["Ma_SanPham,TenSanPham,ChuTheSXKD,XepHang,Số QĐ,Ngày QĐ,Cơ quan cấp"],
    ["Mã SP,Sản phẩm,Tên chủ thể,Hạng sao (3/4/5),QĐ số,Ngày ban hành,Cơ quan công nhận"],
  ])("are understood as %s", async (headings) => {
    const { rows } = await read(
      `${headings}\nB-1,Bánh cáy,HTX Nguyên Xá,4*,12/QĐ-UBND,2026-06-05,UBND tỉnh Hưng Yên`,
    );
    expect(rows[0]?.errors).toEqual([]);
    expect(rows[0]?.entry).toMatchObject({
      product_code: "B-1",
      star_rating: 4,
      decision_date: "2026-06-05",
    });
  });

  it("of the ministry's table do with what the office states for the whole list", async () => {
    const listWide = {
      decision_number: "12/QĐ-UBND",
      decision_date: "2026-06-05",
      issuing_authority: "UBND tỉnh Hưng Yên",
    };
    const { rows, reading } = await read(
      "MA_OCOP,Ma_DonViHanhChinh,Ma_ThoiGian,Ma_SanPham,TenSanPham,XepHang,ChuTheSXKD,DoanhThuNam,TrangThai\n" +
        '7,12688,2026,B-1,Bánh cáy,3*,HTX,"1200,50",1',
      listWide,
    );
    expect(rows[0]?.entry).toMatchObject({ ...listWide, place: { code: "12688" }, star_rating: 3 });
    expect(reading.ignored_columns).toEqual(["MA_OCOP", "Ma_ThoiGian", "DoanhThuNam", "TrangThai"]);
  });

  it("that are missing are named", async () => {
    const { code, vi, en } = await refusal(() => read("Mã sản phẩm,Tên sản phẩm,Hạng sao\nB,C,4"));
    expect(code).toBe("list.columns_missing");
    expect(vi).toContain("“chủ thể”, “số quyết định”, “ngày quyết định”, “cơ quan ban hành”");
    expect(en).toContain("“producer”");
    expect(vi).not.toContain("mã sản phẩm");
  });

  it("that say the same twice are refused", async () => {
    expect(await refusal(() => read(`${HEADINGS},Hạng\n${ROW},5`))).toMatchObject({
      code: "list.column_twice",
      vi: expect.stringContaining("E và J") as string,
    });
  });

  it("without a row below are refused", async () => {
    expect(await refusal(() => read(HEADINGS))).toMatchObject({ code: "list.empty" });
  });
});

describe("a row", () => {
  it.each([
    ["5/6/2026", "2026-06-05"],
    ["05.06.2026", "2026-06-05"],
    ["5-6-2026", "2026-06-05"],
    ["2026/06/05", "2026-06-05"],
    ["ngày 5 tháng 6 năm 2026", "2026-06-05"],
    ["29/02/2024", "2024-02-29"],
  ])("takes %s as a date", async (text, date) => {
    const { rows } = await read(`${HEADINGS}\n${ROW.replace("05/06/2026", text)}`);
    expect(rows[0]?.entry?.decision_date).toBe(date);
  });

  it.each(["4", "4*", "4 sao", "OCOP 4 sao", "★★★★", "4 ★", "Hạng 4 sao", "****"])(
    "takes %s as four stars",
    async (text) => {
      const { rows } = await read(`${HEADINGS}\n${ROW.replace(",4,", `,${text},`)}`);
      expect(rows[0]?.entry?.star_rating).toBe(4);
    },
  );

  it.each([
    ["30 February", { "Ngày quyết định": "30/02/2026" }, "date.not_a_day", "decision_date"],
    ["month 13", { "Ngày quyết định": "05/13/2026" }, "date.not_a_day", "decision_date"],
    ["a year of two digits", { "Ngày quyết định": "05/06/26" }, "date.form", "decision_date"],
    ["a date to come", { "Ngày quyết định": "24/11/2026" }, "date.in_future", "decision_date"],
    [
      "expiry before issue",
      { "Ngày hết hạn": "04/06/2026" },
      "date.expiry_before_issue",
      "expires_on",
    ],
    [
      "expiry on the day of issue",
      { "Ngày hết hạn": "05/06/2026" },
      "date.expiry_before_issue",
      "expires_on",
    ],
    [
      "issue before the decision",
      { "Ngày cấp": "04/06/2026" },
      "date.issued_before_decision",
      "issued_on",
    ],
    ["two stars", { "Hạng sao": "2 sao" }, "star.not_certified", "star_rating"],
    ["six stars", { "Hạng sao": "6" }, "star.unknown", "star_rating"],
    ["no star", { "Hạng sao": "" }, "cell.missing", "star_rating"],
    ["no holder", { "Chủ thể": " " }, "cell.missing", "holder_name"],
    ["no decision", { "Số quyết định": "-" }, "cell.missing", "decision_number"],
    ["no date", { "Ngày quyết định": "" }, "cell.missing", "decision_date"],
    ["a score over 100", { Điểm: "101" }, "score.unknown", "score"],
    ["an unknown basis", { "Căn cứ pháp lý": "99/QĐ-TTg" }, "legal_basis.unknown", "legal_basis"],
    ["an unknown round", { Vòng: "thứ bảy" }, "round.unknown", "round"],
  ])("with %s is told by its column", async (_what, changes, code, column) => {
    expect(await errorsWith(changes as Record<string, string>)).toEqual({ [code]: column });
  });

  it("tells everything that is wrong at once", async () => {
    expect(
      await errorsWith({ "Hạng sao": "2", "Chủ thể": "", "Ngày quyết định": "30/02/2026" }),
    ).toEqual({
      "star.not_certified": "star_rating",
      "cell.missing": "holder_name",
      "date.not_a_day": "decision_date",
    });
  });

  it("takes the day of the decision as the day of issue where it names none", async () => {
    const { rows } = await read(`${HEADINGS}\n${ROW}`);
    expect(rows[0]?.entry).toMatchObject({
      issued_on: "2026-06-05",
      expires_on: null,
      authority_level: "province",
      score: 85.5,
    });
  });
});
