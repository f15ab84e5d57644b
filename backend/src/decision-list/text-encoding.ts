import { refuse } from "./refused-list";

export interface DecodedText {
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1258";
  text: string;
}

/** Most of the file's letters outside ASCII have to be Vietnamese for a guess to be believed. */
const PLAUSIBLE_SHARE = 0.98;
/** Without an order mark, this share of zero bytes on one side tells UTF-16. */
const ZERO_SHARE = 0.3;
const VIETNAMESE =
  /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ“”‘’–—…•°½×★₫\u00a0]/iu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/**
 * The text of a CSV file in NFC. An order mark is believed; else strict UTF-8, then UTF-16 by its
 * zero bytes, then Windows-1258 where the outcome reads as Vietnamese. Throws a RefusedList rather
 * than guess.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const marked = byOrderMark(bytes);
  if (marked) return settled(marked, decoded(marked, bytes));
  const wide = wideByZeros(bytes);
  if (wide) return settled(wide, decoded(wide, bytes));
  const utf8 = decoded("utf-8", bytes);
  if (utf8 !== null) return settled("utf-8", utf8);
  const windows = decoded("windows-1258", bytes)?.normalize("NFC") ?? null;
  return settled("windows-1258", windows !== null && isPlausible(windows) ? windows : null);
}

function byOrderMark(bytes: Buffer): DecodedText["encoding"] | null {
  const start = bytes.subarray(0, 4).toString("hex");
  if (start === "fffe0000" || start === "0000feff") unreadable();
  if (start.startsWith("efbbbf")) return "utf-8";
  if (start.startsWith("fffe")) return "utf-16le";
  return start.startsWith("feff") ? "utf-16be" : null;
}

function wideByZeros(bytes: Buffer): DecodedText["encoding"] | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 65_536) & ~1);
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const pairs = sample.length / 2;
  if (pairs === 0) return null;
  if (zeros[1] / pairs > ZERO_SHARE && zeros[0] * 10 < zeros[1]) return "utf-16le";
  return zeros[0] / pairs > ZERO_SHARE && zeros[1] * 10 < zeros[0] ? "utf-16be" : null;
}

/** Null where the bytes are not of this encoding. */
function decoded(encoding: DecodedText["encoding"], bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function isPlausible(text: string): boolean {
  const foreign = Array.from(text).filter((letter) => letter > "\u007f");
  const vietnamese = foreign.filter((letter) => VIETNAMESE.test(letter)).length;
  return vietnamese >= foreign.length * PLAUSIBLE_SHARE;
}

function settled(encoding: DecodedText["encoding"], text: string | null): DecodedText {
  if (text === null || CONTROL.test(text)) unreadable();
  if (text.includes("\ufffd")) {
    refuse(
      "encoding.lost",
      "Tệp có chữ đã bị mất dấu khi lưu (ký tự �). Hãy xuất lại từ tệp gốc, chọn CSV UTF-8.",
      "Letters of the file were lost when it was saved (the character �). Export it again as CSV UTF-8.",
    );
  }
  return { encoding, text: text.normalize("NFC") };
}

function unreadable(): never {
  refuse(
    "encoding.unknown",
    "Không đọc được bảng mã của tệp CSV. Hãy lưu lại từ Excel, chọn “CSV UTF-8”.",
    "The encoding of the CSV file cannot be read. Save it from Excel as “CSV UTF-8”.",
  );
}
