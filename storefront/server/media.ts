import path from "node:path";
import { entityTag, type Rendition, type StoredAnswer } from "../src/lib/page-cache-answer.ts";
import { CONTENT_TYPES } from "./static-files.ts";

const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_PATH_LENGTH = 400;
const TIMEOUT_MS = 10_000;

const PICTURES = new Set([".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"]);

export type MediaResult =
  { kind: "found"; answer: StoredAnswer } | { kind: "not_found" } | { kind: "unavailable" };

/** As file names come from people's computers: any letters, spaces, no leading dot, no separators. */
const SEGMENT = /^[\p{L}\p{N}_(-][\p{L}\p{M}\p{N} ._()+,@~-]*$/u;

/** The backend's address of a picture, or null when the path cannot be one of a stored picture. */
export function mediaSource(pathname: string, backendUrl: URL): URL | null {
  const name = pathname.slice("/media/".length);
  if (name === "" || name.length > MAX_PATH_LENGTH) return null;
  if (!PICTURES.has(path.posix.extname(name).toLowerCase())) return null;
  const segments = name.split("/").map(decoded);
  if (!segments.every((segment) => SEGMENT.test(segment) && !segment.includes(".."))) return null;
  return new URL(`/static/${segments.map(encodeURIComponent).join("/")}`, backendUrl);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Matches no name.
    return "";
  }
}

export interface MediaOptions {
  backendUrl: URL;
  maxBytes: number;
  fetch: typeof fetch;
}

/** Uploaded pictures, fetched from the backend once and kept while they are asked for. */
export class Media {
  readonly #options: MediaOptions;
  /** In order of use, least recent first. */
  readonly #kept = new Map<string, StoredAnswer>();
  readonly #underWay = new Map<string, Promise<MediaResult>>();
  #bytes = 0;

  constructor(options: MediaOptions) {
    this.#options = options;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(pathname: string): MediaResult | Promise<MediaResult> {
    const kept = this.#kept.get(pathname);
    if (kept !== undefined) {
      this.#kept.delete(pathname);
      this.#kept.set(pathname, kept);
      return { kind: "found", answer: kept };
    }
    const source = mediaSource(pathname, this.#options.backendUrl);
    if (source === null) return { kind: "not_found" };
    const underWay = this.#underWay.get(pathname);
    if (underWay !== undefined) return underWay;
    const fetching = this.#fetch(pathname, source).finally(() => this.#underWay.delete(pathname));
    this.#underWay.set(pathname, fetching);
    return fetching;
  }

  async #fetch(pathname: string, source: URL): Promise<MediaResult> {
    let response: Response;
    let body: Buffer;
    try {
      response = await this.#options.fetch(source, {
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.status >= 400 && response.status < 500) {
        await response.body?.cancel();
        return { kind: "not_found" };
      }
      const length = Number(response.headers.get("content-length") ?? 0);
      if (!response.ok || length > MAX_FILE_BYTES) {
        await response.body?.cancel();
        return { kind: "unavailable" };
      }
      body = Buffer.from(await response.arrayBuffer());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`Picture ${pathname} could not be fetched from the backend: ${reason}`);
      return { kind: "unavailable" };
    }
    if (body.length > MAX_FILE_BYTES) return { kind: "unavailable" };
    const answer = pictureAnswer(pathname, body);
    this.#keep(pathname, answer);
    return { kind: "found", answer };
  }

  #keep(pathname: string, answer: StoredAnswer): void {
    const size = answer.renditions.identity.body.length;
    if (size > this.#options.maxBytes) return;
    for (const [oldestPath, oldest] of this.#kept) {
      if (this.#bytes + size <= this.#options.maxBytes) break;
      this.#kept.delete(oldestPath);
      this.#bytes -= oldest.renditions.identity.body.length;
    }
    this.#kept.set(pathname, answer);
    this.#bytes += size;
  }
}

/** Uploads never change under one name, so browsers may keep them for good. */
function pictureAnswer(pathname: string, body: Buffer): StoredAnswer {
  const etag = entityTag(body);
  const contentType = CONTENT_TYPES[path.posix.extname(pathname).toLowerCase()] ?? "";
  const common = ["Cache-Control", "public, max-age=31536000, immutable", "ETag", etag];
  const plain: Rendition = {
    headers: [...common, "Content-Type", contentType, "Content-Length", String(body.length)],
    body,
  };
  return {
    status: 200,
    etag,
    renditions: { br: plain, gzip: plain, identity: plain },
    notModifiedHeaders: common,
  };
}
