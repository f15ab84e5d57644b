import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { loggablePath } from "../src/lib/loggable-path.ts";
import type { StoredAnswer } from "../src/lib/page-cache-answer.ts";
import { placeInCache } from "../src/lib/page-cache-key.ts";
import { BYPASS_HEADER, KEY_HEADER } from "../src/lib/page-cache-shared.ts";
import type { PageCache } from "../src/lib/page-cache.ts";
import { CapturedResponse } from "./captured-response.ts";
import type { Media } from "./media.ts";
import type { Outgoing } from "./outgoing.ts";
import { plainPage } from "./plain-page.ts";
import { bearerOf, readPurgeOrder } from "./purge.ts";
import { readAddress } from "./request-address.ts";
import { isSecret } from "./secret.ts";

export type Renderer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface ShopServerParts {
  publicUrl: URL;
  purgeSecret: string;
  cache: PageCache<StoredAnswer>;
  staticFiles: ReadonlyMap<string, StoredAnswer>;
  media: Media;
  outgoing: Outgoing;
  render: Renderer;
}

const ALLOWED_METHODS = new Set(["GET", "HEAD", "POST"]);

/** Room for the longest address refused with a page of its own, and for cookies. */
const MAX_HEADER_BYTES = 64 * 1024;

export function createShopServer(parts: ShopServerParts): Server {
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      // Longer than a proxy in front keeps idle connections, so that the proxy closes first.
      keepAliveTimeout: 65_000,
      headersTimeout: 20_000,
      requestTimeout: 60_000,
    },
    (request, response) => {
      answer(parts, request, response).catch((error: unknown) => {
        // The path only: a query may hold what a visitor typed.
        const path = (request.url ?? "").split("?", 1)[0] ?? "";
        const place = `${request.method ?? ""} ${loggablePath(path)}`;
        const reason = error instanceof Error ? error.message : String(error);
        console.error(`${place} failed: ${reason}`);
        if (response.headersSent) response.destroy();
        else parts.outgoing.plain(request, response, 500, "server_error");
      });
    },
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    const tooLong = error.code === "HPE_HEADER_OVERFLOW";
    const body = plainPage(tooLong ? "address_too_long" : "bad_address", "vi");
    socket.end(
      `HTTP/1.1 ${tooLong ? "431 Request Header Fields Too Large" : "400 Bad Request"}\r\n` +
        "Content-Type: text/html; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n" +
        `Content-Length: ${String(Buffer.byteLength(body))}\r\nConnection: close\r\n\r\n${body}`,
    );
  });
  return server;
}

/** Synchronous up to the first miss: a stored page or file costs no promise of its own. */
async function answer(
  parts: ShopServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { outgoing } = parts;
  const method = request.method ?? "";
  if (!ALLOWED_METHODS.has(method)) {
    outgoing.plain(request, response, 405, "method_not_allowed", {
      Allow: "GET, HEAD, POST",
    });
    return;
  }
  const address = readAddress(request.url);
  if (address.kind === "refused") {
    outgoing.plain(request, response, address.status, address.reason);
    return;
  }
  if (address.kind === "redirect") {
    outgoing.redirect(response, address.location);
    return;
  }
  const { pathname, search } = address;

  if (method === "POST") {
    if (pathname === "/_purge") return purge(parts, request, response);
    return render(parts, request, response);
  }

  const bypass = isBypassed(parts, request);
  if (!bypass) {
    const place = placeInCache(pathname, search);
    const page = place === null ? undefined : parts.cache.get(place.key);
    if (page !== undefined) {
      outgoing.stored(request, response, page);
      return;
    }
  }
  const file = parts.staticFiles.get(pathname);
  if (file !== undefined) {
    outgoing.stored(request, response, file);
    return;
  }
  if (pathname.startsWith("/media/")) {
    const picture = await parts.media.get(pathname);
    if (picture.kind === "found") outgoing.stored(request, response, picture.answer);
    else if (picture.kind === "not_found") outgoing.plain(request, response, 404, "not_found");
    else
      outgoing.plain(request, response, 503, "server_error", {
        "Retry-After": "10",
      });
    return;
  }
  if (pathname === "/healthz") {
    outgoing.json(response, 200, { status: "ok" });
    return;
  }
  if (pathname === "/_purge") {
    outgoing.plain(request, response, 405, "method_not_allowed", {
      Allow: "POST",
    });
    return;
  }
  return render(parts, request, response, bypass);
}

/** Measuring needs pages made anew; only who may purge may ask for them. */
function isBypassed(parts: ShopServerParts, request: IncomingMessage): boolean {
  const given = request.headers["x-purge-secret"];
  return given !== undefined && isSecret(String(given), parts.purgeSecret);
}

async function render(
  parts: ShopServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  bypass = false,
): Promise<void> {
  prepareForRenderer(parts, request, bypass);
  const captured = new CapturedResponse(request);
  await parts.render(request, captured);
  if (captured.answer === null) throw new Error("the renderer ended without an answer");

  const { [KEY_HEADER]: key, ...headers } = captured.answer.headers;
  const rendered = { ...captured.answer, headers };
  if (typeof key === "string") {
    const page = parts.cache.get(key);
    if (page !== undefined && page.etag === rendered.headers.etag) {
      parts.outgoing.stored(request, response, page);
      return;
    }
  }
  const contentType = rendered.headers["content-type"] ?? "";
  if (rendered.status >= 500 && !/^(text\/html|application\/json)/.test(contentType)) {
    // Astro's handler has logged the error and answered with bare words.
    parts.outgoing.plain(request, response, 500, "server_error");
    return;
  }
  await parts.outgoing.rendered(request, response, rendered);
}

/**
 * A page is rendered for the shop's public address whatever the Host header says, since one stored
 * page serves all. A form keeps its Host: Astro compares it with the form's Origin.
 */
function prepareForRenderer(
  { publicUrl }: ShopServerParts,
  request: IncomingMessage,
  bypass: boolean,
): void {
  const { headers } = request;
  delete headers["x-forwarded-for"];
  delete headers["x-forwarded-host"];
  delete headers["x-forwarded-port"];
  delete headers["x-forwarded-proto"];
  delete headers["x-purge-secret"];
  headers[BYPASS_HEADER] = bypass ? "1" : undefined;
  if (request.method === "HEAD") {
    // Rendered like a GET; node:http leaves the body out, knowing the request's true method.
    request.method = "GET";
  }
  if (request.method === "GET") headers.host = publicUrl.host;
  if (headers.host === publicUrl.host) {
    headers["x-forwarded-proto"] = publicUrl.protocol.replace(":", "");
  }
}

async function purge(
  parts: ShopServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isSecret(bearerOf(request), parts.purgeSecret)) {
    parts.outgoing.json(response, 401, {
      error: "The purge secret is missing or wrong.",
    });
    return;
  }
  const order = await readPurgeOrder(request);
  if (order.kind === "too_large") {
    parts.outgoing.json(response, 413, {
      error: "The list of tags is longer than 1 MB.",
    });
  } else if (order.kind === "malformed") {
    parts.outgoing.json(response, 400, {
      error: 'The body must be {"tags": ["…"]}.',
    });
  } else {
    parts.outgoing.json(response, 200, {
      purged: parts.cache.purge(order.tags),
    });
  }
}
