import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import {
  brotli,
  gzipped,
  isCompressible,
  matchesEntityTag,
  negotiateEncoding,
  type Encoding,
  type StoredAnswer,
} from "../src/lib/page-cache-answer.ts";
import { PLAIN_PAGE_POLICY, plainPage, type PlainPageKind } from "./plain-page.ts";
import { INERT_POLICY, isFramedAnywhere } from "./security-headers.ts";

export interface RenderedAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

const MIN_COMPRESSED_BYTES = 1024;
const MAX_REMEMBERED_ENCODINGS = 200;

/** Everything that leaves the server leaves through here, with the security headers on it. */
export class Outgoing {
  readonly #security: readonly (readonly [string, string])[];
  readonly #securityFlat: readonly string[];
  /** Complete header lists of stored answers; they are sent thousands of times. */
  readonly #completed = new WeakMap<readonly string[], string[]>();
  readonly #encodings = new Map<string, Encoding>();

  constructor(security: readonly (readonly [string, string])[]) {
    this.#security = security;
    this.#securityFlat = security.flat();
  }

  stored(request: IncomingMessage, response: ServerResponse, answer: StoredAnswer): void {
    if (matchesEntityTag(request.headers["if-none-match"], answer.etag)) {
      response.writeHead(304, this.#complete(answer.notModifiedHeaders)).end();
      return;
    }
    const rendition = answer.renditions[this.#encodingFor(request)];
    response.writeHead(answer.status, this.#complete(rendition.headers)).end(rendition.body);
  }

  async rendered(
    request: IncomingMessage,
    response: ServerResponse,
    answer: RenderedAnswer,
  ): Promise<void> {
    const headers: OutgoingHttpHeaders = {};
    for (const [name, value] of Object.entries(answer.headers)) headers[name.toLowerCase()] = value;
    for (const [name, value] of this.#security) headers[name.toLowerCase()] ??= value;
    const contentType = headers["content-type"] ?? "";
    if (/^text\/html$/i.test(contentType.trim()))
      headers["content-type"] = "text/html; charset=utf-8";
    if (!contentType.startsWith("text/html")) headers["content-security-policy"] ??= INERT_POLICY;
    if (isFramedAnywhere(headers["content-security-policy"])) delete headers["x-frame-options"];
    headers["cache-control"] ??= answer.status >= 500 ? "no-store" : "private, no-cache";

    let body = answer.body;
    if (isCompressible(contentType)) {
      headers["vary"] = "Accept-Encoding";
      const encoding = this.#encodingFor(request);
      if (
        encoding !== "identity" &&
        body.length >= MIN_COMPRESSED_BYTES &&
        headers["content-encoding"] === undefined
      ) {
        body = encoding === "br" ? await brotli(body, 5) : await gzipped(body);
        headers["content-encoding"] = encoding;
      }
    }
    if (answer.status !== 204 && answer.status !== 304) headers["content-length"] = body.length;
    delete headers["transfer-encoding"];
    response.writeHead(answer.status, headers).end(body);
  }

  json(response: ServerResponse, status: number, value: unknown): void {
    const body = Buffer.from(JSON.stringify(value));
    response
      .writeHead(status, {
        ...Object.fromEntries(this.#security),
        "Content-Type": "application/json; charset=utf-8",
        "Content-Security-Policy": INERT_POLICY,
        "Cache-Control": "no-store",
        "Content-Length": body.length,
      })
      .end(body);
  }

  plain(
    request: Pick<IncomingMessage, "url">,
    response: ServerResponse,
    status: number,
    kind: PlainPageKind,
    headers: OutgoingHttpHeaders = {},
  ): void {
    const language = /^\/en(?=\/|\?|$)/.test(request.url ?? "") ? "en" : "vi";
    const body = Buffer.from(plainPage(kind, language));
    response
      .writeHead(status, {
        ...Object.fromEntries(this.#security),
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": PLAIN_PAGE_POLICY,
        "Cache-Control": "no-store",
        "Content-Length": body.length,
        ...headers,
      })
      .end(body);
  }

  redirect(response: ServerResponse, location: string): void {
    response
      .writeHead(308, {
        ...Object.fromEntries(this.#security),
        Location: location,
        "Content-Length": 0,
      })
      .end();
  }

  #complete(headers: string[]): string[] {
    const known = this.#completed.get(headers);
    if (known !== undefined) return known;
    const policyAt = headers.findIndex(
      (text, at) => at % 2 === 0 && text.toLowerCase() === "content-security-policy",
    );
    const security = isFramedAnywhere(headers[policyAt + 1])
      ? this.#security.filter(([name]) => name !== "X-Frame-Options").flat()
      : this.#securityFlat;
    const complete = [...headers, ...security];
    const has = (name: string) =>
      headers.some((text, at) => at % 2 === 0 && text.toLowerCase() === name);
    const isPage = headers.some(
      (text, at) => at % 2 === 1 && text.toLowerCase().startsWith("text/html"),
    );
    if (!isPage && has("content-type") && !has("content-security-policy")) {
      complete.push("Content-Security-Policy", INERT_POLICY);
    }
    this.#completed.set(headers, complete);
    return complete;
  }

  #encodingFor(request: IncomingMessage): Encoding {
    const header = request.headers["accept-encoding"];
    if (typeof header !== "string") return "identity";
    const known = this.#encodings.get(header);
    if (known !== undefined) return known;
    const encoding = negotiateEncoding(header);
    // Bounded, because the header is the visitor's to choose.
    if (this.#encodings.size >= MAX_REMEMBERED_ENCODINGS) this.#encodings.clear();
    this.#encodings.set(header, encoding);
    return encoding;
  }
}
