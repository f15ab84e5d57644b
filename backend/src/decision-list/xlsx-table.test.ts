import { strToU8, zipSync, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";
import { RefusedList } from "./refused-list";
import { xlsxTable } from "./xlsx-table";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

interface Craft {
  /** What stands between `<sheetData>` and its end. */
  rows?: string;
  afterRows?: string;
  texts?: string[];
  /** `<numFmts>` and number formats of the cell styles. */
  formats?: { id: number; code?: string }[];
  workbook?: string;
  contentType?: string;
  more?: Zippable;
  without?: string[];
}

function craft({
  rows = "",
  afterRows = "",
  texts,
  formats,
  workbook,
  contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  more = {},
  without = [],
}: Craft): Buffer {
  const related = [
    `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>`,
    `<Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`,
    `<Relationship Id="rId3" Type="${RELATIONS}/styles" Target="/xl/styles.xml"/>`,
    `<Relationship Id="rId4" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/>`,
  ];
  const custom = (formats ?? []).filter(({ code }) => code !== undefined);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${contentType}"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbook ?? '<sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets>'}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${related.join("")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${afterRows}</worksheet>`,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${(texts ?? []).map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${custom.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code ?? ""}"/>`).join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${(formats ?? [{ id: 0 }]).map(({ id }) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
  };
  const kept = Object.entries(parts).filter(([name]) => !without.includes(name));
  return Buffer.from(
    zipSync({ ...Object.fromEntries(kept.map(([name, text]) => [name, strToU8(text)])), ...more }),
  );
}

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const inline = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

async function cellsOf(bytes: Buffer): Promise<string[][]> {
  const table = await xlsxTable(bytes);
  return table.rows.map(({ cells }) =>
    [...cells].sort(([a], [b]) => a - b).map(([, { kind, text }]) => `${kind}:${text}`),
  );
}

async function refusalOf(bytes: Buffer): Promise<{ code: string; vi: string }> {
  const error: unknown = await xlsxTable(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RefusedList);
  return (error as RefusedList).refusal();
}

describe("an Excel sheet", () => {
  it("gives shared, inline and rich texts, numbers, truths and faults", async () => {
    const bytes = craft({
      rows: row(
        1,
        '<c r="A1" t="s"><v>1</v></c>' +
          inline("B1", "Bánh cáy &amp; bánh đa") +
          '<c r="C1"><v>4.0000000000000002</v></c><c r="D1" t="b"><v>1</v></c>' +
          '<c r="E1" t="e"><v>#REF!</v></c>' +
          '<c r="F1" t="inlineStr"><is><r><t>Quỳnh </t></r><r><t>Côi</t></r></is></c>' +
          '<c r="G1" t="str"><v>  chữ  </v></c><c r="H1"/>',
      ),
      texts: ["không dùng", "Thái Thuỵ".normalize("NFD")],
    });
    expect(await cellsOf(bytes)).toEqual([
      [
        "text:Thái Thuỵ",
        "text:Bánh cáy & bánh đa",
        "number:4",
        "boolean:TRUE",
        "fault:#REF!",
        "text:Quỳnh Côi",
        "text:chữ",
      ],
    ]);
  });

  it("tells dates by the cell's format", async () => {
    const bytes = craft({
      rows: row(
        1,
        '<c r="A1" s="1"><v>46349</v></c><c r="B1" s="2"><v>46349.75</v></c>' +
          '<c r="C1" s="0"><v>46349</v></c><c r="D1" s="3"><v>46349</v></c>' +
          '<c r="E1" s="1"><v>60</v></c><c r="F1" s="1"><v>59</v></c>' +
          '<c r="G1" t="d"><v>2026-11-23T00:00:00</v></c>',
      ),
      formats: [
        { id: 0 },
        { id: 14 },
        { id: 164, code: "[$-42A]dd/mm/yyyy;@" },
        { id: 165, code: "0&quot; điểm dy&quot;" },
      ],
    });
    expect(await cellsOf(bytes)).toEqual([
      [
        "date:2026-11-23",
        "date:2026-11-23",
        "number:46349",
        "number:46349",
        // Excel's 29 February 1900.
        "fault:60",
        "date:1900-02-28",
        "date:2026-11-23",
      ],
    ]);
  });

  it("counts from 1904 where the workbook does", async () => {
    const bytes = craft({
      rows: row(1, '<c r="A1" s="0"><v>44887</v></c>'),
      formats: [{ id: 14 }],
      workbook:
        '<workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets>',
    });
    expect(await cellsOf(bytes)).toEqual([["date:2026-11-23"]]);
  });

  it("reads the first sheet that is not hidden", async () => {
    const bytes = craft({
      rows: row(1, inline("A1", "ẩn")),
      workbook:
        '<sheets><sheet name="Ẩn" sheetId="1" state="hidden" r:id="rId1"/>' +
        '<sheet name="Hiện" sheetId="2" r:id="rId4"/></sheets>',
      more: {
        "xl/worksheets/sheet2.xml": strToU8(
          `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${row(1, inline("A1", "hiện"))}</sheetData></worksheet>`,
        ),
      },
    });
    const table = await xlsxTable(bytes);
    expect(table.sheet).toBe("Hiện");
    expect(table.rows[0]?.cells.get(0)?.text).toBe("hiện");
  });

  it("keeps row numbers over empty rows and fills cells that were merged downwards", async () => {
    const bytes = craft({
      rows:
        row(2, inline("A2", "HTX Nam Cao") + inline("B2", "Lụa")) +
        row(3, '<c r="A3" s="0"/>') +
        row(7, inline("B7", "Đũi")),
      afterRows: '<mergeCells><mergeCell ref="A2:A7"/><mergeCell ref="C1:D1"/></mergeCells>',
    });
    const table = await xlsxTable(bytes);
    expect(table.rows.map(({ number }) => number)).toEqual([2, 7]);
    expect(table.rows[1]?.cells.get(0)?.text).toBe("HTX Nam Cao");
  });

  it("is read when its names carry a prefix", async () => {
    const bytes = craft({
      more: {
        "xl/worksheets/sheet1.xml": strToU8(
          `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>tên</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
        ),
      },
    });
    expect(await cellsOf(bytes)).toEqual([["text:tên"]]);
  });
});

describe("an Excel file is refused", () => {
  it("for a formula, naming its cell", async () => {
    const bytes = craft({
      rows: row(7, '<c r="C7"><f>SUM(A1:A6)</f><v>3</v></c>'),
    });
    expect(await refusalOf(bytes)).toMatchObject({
      code: "cell.formula",
      vi: expect.stringContaining("Ô C7 có công thức") as string,
    });
  });

  it.each([
    ["xl/vbaProject.bin", "file.macros"],
    ["xl/macrosheets/sheet1.xml", "file.macros"],
    ["xl/externalLinks/externalLink1.xml", "file.external_links"],
    ["xl/connections.xml", "file.external_links"],
  ])("for holding %s", async (name, code) => {
    expect(await refusalOf(craft({ more: { [name]: strToU8("x") } }))).toMatchObject({ code });
  });

  it("for saying of itself that it has macros", async () => {
    const contentType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    expect(await refusalOf(craft({ contentType }))).toMatchObject({ code: "file.macros" });
  });

  it("for a part that is encrypted", async () => {
    const bytes = craft({ rows: row(1, inline("A1", "a")) });
    // The lowest bit of the flags, in the directory and before the part.
    for (let at = 0; at < bytes.length - 4; at += 1) {
      const mark = bytes.readUInt32LE(at);
      if (mark === 0x04034b50) bytes.writeUInt8(bytes.readUInt8(at + 6) | 1, at + 6);
      if (mark === 0x02014b50) bytes.writeUInt8(bytes.readUInt8(at + 8) | 1, at + 8);
    }
    expect(await refusalOf(bytes)).toMatchObject({ code: "file.encrypted" });
  });

  it("for unfolding into far more than a list, whatever size it claims", async () => {
    const bomb = new Uint8Array(140 * 1024 * 1024).fill(0x20);
    const honest = craft({ more: { "xl/worksheets/sheet1.xml": [bomb, { level: 1 }] } });
    expect(honest.length).toBeLessThan(2 * 1024 * 1024);
    expect(await refusalOf(honest)).toMatchObject({ code: "xlsx.too_large_inside" });

    const lying = Buffer.from(honest);
    for (let at = 0; at < lying.length - 4; at += 1) {
      const mark = lying.readUInt32LE(at);
      const size = mark === 0x04034b50 ? at + 22 : mark === 0x02014b50 ? at + 24 : null;
      if (size !== null && lying.readUInt32LE(size) === bomb.length)
        lying.writeUInt32LE(1_000, size);
    }
    expect(await refusalOf(lying)).toMatchObject({ code: "xlsx.too_large_inside" });
  });

  it("for one endless text, before it fills the memory", async () => {
    const endless = Buffer.alloc(100 * 1024 * 1024, "a");
    const sheet = Buffer.concat([
      Buffer.from(
        `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>`,
      ),
      endless,
    ]);
    const bytes = craft({ more: { "xl/worksheets/sheet1.xml": [sheet, { level: 1 }] } });
    const before = process.memoryUsage().rss;
    expect(await refusalOf(bytes)).toMatchObject({ code: "xlsx.too_large_inside" });
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * 1024 * 1024);
  });

  it("for 1,000,000 rows, within two seconds of work and little memory", async () => {
    const rows = '<row><c><v>1</v></c><c t="s"><v>0</v></c></row>'.repeat(1_000_000);
    const sheet = strToU8(
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    );
    const bytes = craft({ more: { "xl/worksheets/sheet1.xml": [sheet, { level: 1 }] } });
    const before = { work: process.cpuUsage(), rss: process.memoryUsage().rss };
    expect(await refusalOf(bytes)).toMatchObject({ code: "file.too_many_rows" });
    const { user, system } = process.cpuUsage(before.work);
    expect((user + system) / 1_000_000).toBeLessThan(2);
    expect(process.memoryUsage().rss - before.rss).toBeLessThan(100 * 1024 * 1024);
  }, 60_000);

  it.each([
    ["a document type", "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet/>"],
    ["an entity nobody declared", "<worksheet>&boom;</worksheet>"],
    ["XML that breaks off", "<worksheet><sheetData>"],
    ["bytes that are no UTF-8", "\xff\xfe<worksheet/>"],
    [
      "rows that go backwards",
      `<worksheet><sheetData>${row(5, "")}${row(4, "")}</sheetData></worksheet>`,
    ],
  ])("for %s", async (_what, sheet) => {
    const more = { "xl/worksheets/sheet1.xml": Buffer.from(sheet, "latin1") };
    expect(await refusalOf(craft({ more }))).toMatchObject({ code: "xlsx.malformed" });
  });

  it("for a cell longer than anybody writes", async () => {
    const bytes = craft({ rows: row(3, inline("B3", "a".repeat(2_001))) });
    expect(await refusalOf(bytes)).toMatchObject({
      code: "cell.too_long",
      vi: expect.stringContaining("Ô B3") as string,
    });
  });

  it("for being another kind of archive, or a broken one", async () => {
    const other = Buffer.from(zipSync({ "word/document.xml": strToU8("<a/>") }));
    expect(await refusalOf(other)).toMatchObject({ code: "xlsx.not_a_workbook" });
    const broken = craft({ rows: row(1, inline("A1", "a")) }).subarray(0, 600);
    expect(await refusalOf(Buffer.from(broken))).toMatchObject({ code: "xlsx.malformed" });
    expect(await refusalOf(craft({ without: ["xl/workbook.xml"] }))).toMatchObject({
      code: "xlsx.not_a_workbook",
    });
  });
});
