import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

export const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** One form in which an answer can be sent: its bytes and the complete header list (name, value, …). */
export interface Rendition {
  headers: string[];
  body: Buffer;
}

/** An answer ready to be sent without further work: compressed forms that do not pay are the plain one. */
export interface StoredAnswer {
  status: number;
  etag: string;
  renditions: Readonly<Record<Encoding, Rendition>>;
  /** Header list of a 304: without what describes the body. */
  notModifiedHeaders: string[];
}

export interface AnswerInput {
  status: number;
  /** Without content-length, content-encoding, etag and vary, which are made here. */
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
  /** Brotli quality 0–11: low for a page made on request, high for a file compressed once. */
  brotliQuality: number;
}

const COMPRESSIBLE =
  /^(text\/|application\/(json|ld\+json|javascript|xml|manifest\+json|wasm)|image\/svg\+xml)/;
const MIN_COMPRESSED_BYTES = 512;

export function isCompressible(contentType: string): boolean {
  return COMPRESSIBLE.test(contentType);
}

/** Weak, since the same tag stands for every encoding. */
export function entityTag(body: Buffer): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

export function brotli(body: Buffer, quality: number): Promise<Buffer> {
  return compressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

export function gzipped(body: Buffer): Promise<Buffer> {
  return compressGzip(body, { level: 6 });
}

export async function storedAnswer(input: AnswerInput): Promise<StoredAnswer> {
  const contentType =
    input.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  const compressible = isCompressible(contentType) && input.body.length >= MIN_COMPRESSED_BYTES;
  const etag = entityTag(input.body);
  const common = [...input.headers.flat(), "ETag", etag];
  if (isCompressible(contentType)) common.push("Vary", "Accept-Encoding");

  const plain: Rendition = {
    headers: [...common, "Content-Length", String(input.body.length)],
    body: input.body,
  };
  const packed = (encoding: Encoding, body: Buffer): Rendition =>
    body.length >= input.body.length
      ? plain
      : {
          headers: [...common, "Content-Encoding", encoding, "Content-Length", String(body.length)],
          body,
        };

  const renditions = { br: plain, gzip: plain, identity: plain };
  if (compressible) {
    const [br, gz] = await Promise.all([
      brotli(input.body, input.brotliQuality),
      gzipped(input.body),
    ]);
    renditions.br = packed("br", br);
    renditions.gzip = packed("gzip", gz);
  }
  return {
    status: input.status,
    etag,
    renditions,
    notModifiedHeaders: notModified(common),
  };
}

function notModified(headers: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const name = headers[at] ?? "";
    if (name.toLowerCase() !== "content-type") kept.push(name, headers[at + 1] ?? "");
  }
  return kept;
}

/** Bytes an answer holds in memory, headers roughly included. */
export function answerBytes(answer: StoredAnswer): number {
  const bodies = new Set(ENCODINGS.map((encoding) => answer.renditions[encoding].body));
  let bytes = 4096;
  for (const body of bodies) bytes += body.length;
  return bytes;
}

/**
 * The encoding to answer an `Accept-Encoding` with: the one of the highest weight, brotli before
 * gzip before none among equals. An absent header, or one that refuses everything, gets plain bytes.
 */
export function negotiateEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined || acceptEncoding.length > 1000) return "identity";
  const weights = new Map<string, number>();
  for (const part of acceptEncoding.split(",")) {
    const [coding = "", ...parameters] = part.split(";");
    const name = coding.trim().toLowerCase();
    if (name === "") continue;
    const weight = parameters.map((text) => /^\s*q\s*=\s*([0-9.]+)\s*$/i.exec(text)?.[1]);
    const stated = weight.find((text) => text !== undefined);
    const value = stated === undefined ? 1 : Number(stated);
    weights.set(name === "x-gzip" ? "gzip" : name, Number.isFinite(value) ? value : 0);
  }
  const rest = weights.get("*");
  let best: Encoding = "identity";
  let bestWeight = 0;
  for (const encoding of ENCODINGS) {
    const weight =
      weights.get(encoding) ?? (encoding === "identity" ? (rest ?? Number.MIN_VALUE) : (rest ?? 0));
    if (weight > bestWeight) {
      best = encoding;
      bestWeight = weight;
    }
  }
  return best;
}

/** Whether an `If-None-Match` names this tag (weak comparison, as for GET). */
export function matchesEntityTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const bare = etag.replace(/^W\//, "");
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === bare);
}
