import type { Readable } from "node:stream";
import { SaxesParser } from "saxes";
import { refuse } from "./refused-list";

export interface XmlHandlers {
  /** Local name, without its namespace's prefix. */
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
  /** Asked after each part: true when the rest need not be read. */
  done?: () => boolean;
}

/** A part without any tag longer than this is no text anybody wrote. */
const LONGEST_SILENCE = 4 * 1024 * 1024;

/**
 * Reads XML as it comes in. What is inflated is counted by its real bytes; document types, and with
 * them entities, are refused.
 */
export async function readXml(
  stream: Readable,
  maxBytes: number,
  { open, close, text, done }: XmlHandlers,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let silent = 0;
  const heard = () => {
    silent = 0;
  };
  parser.on("doctype", malformed);
  parser.on("error", malformed);
  parser.on("opentag", ({ name, attributes }) => {
    heard();
    open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    heard();
    close?.(localName(name));
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      const part = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      bytes += part.length;
      silent += part.length;
      if (bytes > maxBytes || silent > LONGEST_SILENCE) tooLargeInside();
      parser.write(decodedPart(decoder, part));
      if (done?.()) return;
    }
    parser.write(decodedPart(decoder));
    parser.close();
  } finally {
    stream.destroy();
  }
}

function decodedPart(decoder: TextDecoder, part?: Buffer): string {
  try {
    return part ? decoder.decode(part, { stream: true }) : decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) malformed();
    throw error;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** A small archive that unfolds into something huge, or simply far more than a list can hold. */
export function tooLargeInside(): never {
  refuse(
    "xlsx.too_large_inside",
    "Tệp Excel bung ra quá lớn so với một danh sách. Hãy chép riêng danh sách sang một tệp mới.",
    "The Excel file unfolds into far more than a list. Copy the list alone into a new file.",
  );
}

export function malformed(): never {
  refuse(
    "xlsx.malformed",
    "Tệp Excel bị hỏng. Hãy mở bằng Excel rồi lưu lại thành .xlsx.",
    "The Excel file is broken. Open it in Excel and save it as .xlsx.",
  );
}
