import type { DecisionImport } from "../contracts/decision-import";
import { MAX_FILE_BYTES } from "./limits";
import { refuse } from "./refused-list";

const ZIP = Buffer.from("PK\u0003\u0004", "latin1");
/** Old Excel files, and new ones behind a password. */
const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const PICTURES_AND_PAPERS: readonly { begins: Buffer; is: string }[] = [
  { begins: Buffer.from("%PDF-"), is: "PDF" },
  { begins: Buffer.from("89504e47", "hex"), is: "PNG" },
  { begins: Buffer.from("ffd8ff", "hex"), is: "JPEG" },
  { begins: Buffer.from("GIF8"), is: "GIF" },
  { begins: Buffer.from("49492a00", "hex"), is: "TIFF" },
  { begins: Buffer.from("4d4d002a", "hex"), is: "TIFF" },
  { begins: Buffer.from("{\\rtf"), is: "RTF" },
];
const MARKUP = /^\s*<(?:!doctype|!--|html|head|body|table|meta|script|div|\?xml)/i;

/**
 * What a file is by its name, once its first bytes agree. Throws a RefusedList for any other kind of
 * file, for one whose bytes are not what its name says, and for one that is empty or too large.
 */
export function fileKind(fileName: string, bytes: Buffer): DecisionImport["format"] {
  if (bytes.length === 0) refuse("file.empty", "Tệp trống.", "The file is empty.");
  if (bytes.length > MAX_FILE_BYTES) {
    refuse("file.too_large", "Tệp lớn hơn 20 MB.", "The file is larger than 20 MB.");
  }
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (extension === "xlsm" || extension === "xlsb" || extension === "xltm") {
    refuse(
      "file.macros",
      `Tệp .${extension} có thể chứa macro. Hãy lưu lại thành Sổ làm việc Excel (.xlsx).`,
      `A .${extension} file may hold macros. Save it as an Excel workbook (.xlsx).`,
    );
  }
  if (extension !== "xlsx" && extension !== "csv") {
    refuse(
      "file.kind",
      "Chỉ nhận tệp Excel (.xlsx) hoặc CSV (.csv).",
      "Only Excel (.xlsx) and CSV (.csv) files are taken.",
    );
  }
  refuseOtherContent(bytes);
  const isZip = bytes.subarray(0, ZIP.length).equals(ZIP);
  if (isZip !== (extension === "xlsx")) {
    refuse(
      "file.not_what_it_says",
      `Tệp tên là .${extension} nhưng bên trong không phải ${extension.toUpperCase()}. ` +
        "Hãy mở bằng Excel rồi lưu lại đúng loại.",
      `The file is named .${extension} but holds no ${extension.toUpperCase()}. ` +
        "Open it in Excel and save it as the right kind.",
    );
  }
  return extension;
}

function refuseOtherContent(bytes: Buffer): void {
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    refuse(
      "file.encrypted",
      "Tệp có mật khẩu, hoặc là Excel đời cũ (.xls). Hãy bỏ mật khẩu và lưu lại thành .xlsx.",
      "The file has a password, or is of an old Excel (.xls). Remove the password and save it as .xlsx.",
    );
  }
  const paper = PICTURES_AND_PAPERS.find(({ begins }) =>
    bytes.subarray(0, begins.length).equals(begins),
  );
  if (paper) {
    refuse(
      "file.scan",
      `Tệp là ${paper.is}, không phải bảng tính. Hãy gửi danh sách ở dạng Excel hoặc CSV.`,
      `The file is a ${paper.is}, not a table. Send the list as Excel or CSV.`,
    );
  }
  // In UTF-16 every other byte of markup is zero.
  const start = bytes
    .subarray(0, 1_024)
    .toString("latin1")
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, "")
    .replaceAll("\0", "");
  if (MARKUP.test(start)) {
    refuse(
      "file.html",
      "Tệp thật ra là trang web (HTML hoặc XML), không phải bảng tính. " +
        "Hãy mở bằng Excel rồi lưu lại thành .xlsx.",
      "The file is really a web page (HTML or XML), not a table. Open it in Excel and save it as .xlsx.",
    );
  }
}
