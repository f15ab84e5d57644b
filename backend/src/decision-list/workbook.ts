import path from "node:path";
import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { refuse, RefusedList } from "./refused-list";
import { malformed, readXml, tooLargeInside } from "./xml-stream";

/** Real bytes that a part may unfold into; a list of 20,000 rows stays far below. */
const MAX_SHEET_BYTES = 128 * 1024 * 1024;
const MAX_TEXTS_BYTES = 64 * 1024 * 1024;
const MAX_SMALL_PART_BYTES = 8 * 1024 * 1024;
const MAX_PARTS = 2_000;

const FORBIDDEN_PARTS: readonly { name: RegExp; refuse: () => never }[] = [
  { name: /(?:vbaProject\.bin|vbaData\.xml)$|\/macrosheets\//i, refuse: refuseMacros },
  { name: /\/externalLinks\/|\/connections\.xml$|\/queryTables\//i, refuse: refuseLinks },
];

/** A workbook that was looked over: no macros, no links to other files, nothing encrypted. */
export interface Workbook {
  sheet: string;
  /** Days count from 1904 instead of 1900. */
  from1904: boolean;
  readSheet: (handlers: Parameters<typeof readXml>[2]) => Promise<void>;
  /** Does nothing where the workbook has no shared texts. */
  readSharedTexts: (handlers: Parameters<typeof readXml>[2]) => Promise<void>;
  readStyles: (handlers: Parameters<typeof readXml>[2]) => Promise<void>;
}

/** Opens an XLSX file for as long as `read` takes. Throws a RefusedList for what is not to be read. */
export async function withWorkbook<T>(
  bytes: Buffer,
  read: (workbook: Workbook) => Promise<T>,
): Promise<T> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    return await read(await workbookIn(zip));
  } catch (error) {
    if (error instanceof RefusedList) throw error;
    if (!isZipFault(error)) throw error;
    // More came out than the archive says of itself.
    return /too many bytes/.test(error.message) ? tooLargeInside() : malformed();
  } finally {
    zip?.close();
  }
}

/** What yauzl and zlib throw about the archive itself carries no type of its own. */
function isZipFault(error: unknown): error is Error {
  return error instanceof Error && !(error instanceof TypeError) && !(error instanceof RangeError);
}

async function workbookIn(zip: ZipFile): Promise<Workbook> {
  if (zip.entryCount > MAX_PARTS) malformed();
  const parts = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    FORBIDDEN_PARTS.find(({ name }) => name.test(`/${entry.fileName}`))?.refuse();
    if (entry.isEncrypted()) {
      refuse(
        "file.encrypted",
        "Tệp có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.",
        "The file has a password. Remove it and send the file again.",
      );
    }
    parts.set(entry.fileName, entry);
  }
  const readPart = async (
    name: string,
    maxBytes: number,
    handlers: Parameters<typeof readXml>[2],
  ): Promise<void> => {
    const entry = parts.get(name);
    if (!entry) return malformed();
    if (entry.uncompressedSize > maxBytes) tooLargeInside();
    const stream: Readable = await zip.openReadStreamPromise(entry);
    await readXml(stream, maxBytes, handlers);
  };
  const small = (name: string, handlers: Parameters<typeof readXml>[2]) =>
    readPart(name, MAX_SMALL_PART_BYTES, handlers);

  if (!parts.has("[Content_Types].xml")) notAWorkbook();
  await small("[Content_Types].xml", {
    open: (_name, { ContentType = "" }) => {
      if (/macroEnabled|vbaProject/i.test(ContentType)) refuseMacros();
    },
  });
  const [main] = await targets(small, "", "_rels/.rels", /\/officeDocument$/);
  if (!main || !parts.has(main.path)) return notAWorkbook();
  const related = await targets(small, main.path, relationsOf(main.path), /./);
  const { sheet, from1904 } = await firstSheet(small, main.path);
  const sheetPart = related.find(({ id }) => id === sheet.relation);
  if (!sheetPart || !/\/worksheet$/.test(sheetPart.type)) return notAWorkbook();
  const partOf = (type: RegExp) => related.find((part) => type.test(part.type))?.path;
  const texts = partOf(/\/sharedStrings$/);
  const styles = partOf(/\/styles$/);
  return {
    sheet: sheet.name,
    from1904,
    readSheet: (handlers) => readPart(sheetPart.path, MAX_SHEET_BYTES, handlers),
    readSharedTexts: async (handlers) => {
      if (texts && parts.has(texts)) await readPart(texts, MAX_TEXTS_BYTES, handlers);
    },
    readStyles: async (handlers) => {
      if (styles && parts.has(styles)) await small(styles, handlers);
    },
  };
}

type ReadPart = (name: string, handlers: Parameters<typeof readXml>[2]) => Promise<void>;

interface Relation {
  id: string;
  type: string;
  path: string;
}

/** Parts that another part points to by a relation of this type. */
async function targets(
  read: ReadPart,
  source: string,
  relations: string,
  type: RegExp,
): Promise<Relation[]> {
  const found: Relation[] = [];
  await read(relations, {
    open: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (name !== "Relationship" || TargetMode === "External" || !type.test(Type)) return;
      const target = Target.startsWith("/")
        ? Target.slice(1)
        : path.posix.join(path.posix.dirname(source), Target);
      found.push({ id: Id, type: Type, path: path.posix.normalize(target) });
    },
  });
  return found;
}

function relationsOf(part: string): string {
  return path.posix.join(path.posix.dirname(part), "_rels", `${path.posix.basename(part)}.rels`);
}

/** The first sheet that is not hidden. */
async function firstSheet(
  read: ReadPart,
  main: string,
): Promise<{ sheet: { name: string; relation: string }; from1904: boolean }> {
  const visible: { name: string; relation: string }[] = [];
  let from1904 = false;
  await read(main, {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet" || (attributes["state"] ?? "visible") !== "visible") return;
      const relation = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? "";
      visible.push({ name: attributes["name"] ?? "", relation });
    },
  });
  const [sheet] = visible;
  return sheet ? { sheet, from1904 } : notAWorkbook();
}

function notAWorkbook(): never {
  refuse(
    "xlsx.not_a_workbook",
    "Tệp .xlsx này không phải sổ làm việc Excel có trang tính. Hãy mở bằng Excel rồi lưu lại.",
    "This .xlsx file is no Excel workbook with a sheet. Open it in Excel and save it again.",
  );
}

function refuseMacros(): never {
  refuse(
    "file.macros",
    "Tệp có macro. Hãy lưu lại thành Sổ làm việc Excel thường (.xlsx).",
    "The file holds macros. Save it as a plain Excel workbook (.xlsx).",
  );
}

function refuseLinks(): never {
  refuse(
    "file.external_links",
    "Tệp lấy dữ liệu từ tệp hoặc nguồn khác. Hãy dán danh sách dưới dạng giá trị vào một tệp mới.",
    "The file draws on other files or sources. Paste the list as values into a new file.",
  );
}
