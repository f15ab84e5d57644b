import { request as open, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { answerBytes, storedAnswer, type StoredAnswer } from "../src/lib/page-cache-answer";
import { BYPASS_HEADER, KEY_HEADER } from "../src/lib/page-cache-shared";
import { PageCache } from "../src/lib/page-cache";
import { Media } from "./media";
import { Outgoing } from "./outgoing";
import { securityHeaders } from "./security-headers";
import { createShopServer, type Renderer } from "./shop-server";

const SECRET = "purge-secret-of-the-test";
const servers: Server[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

async function shop(render: Renderer, publicUrl = "http://localhost:4321") {
  const cache = new PageCache<StoredAnswer>({
    maxBytes: 1_000_000,
    sizeOf: answerBytes,
    now: () => Date.parse("2026-11-23T12:00:00+07:00"),
  });
  const script = await storedAnswer({
    status: 200,
    headers: [["Content-Type", "text/javascript; charset=utf-8"]],
    body: Buffer.from("export const one = 1;\n".repeat(100)),
    brotliQuality: 9,
  });
  const server = createShopServer({
    publicUrl: new URL(publicUrl),
    purgeSecret: SECRET,
    cache,
    staticFiles: new Map([["/_astro/one.js", script]]),
    media: new Media({
      backendUrl: new URL("http://127.0.0.1:9"),
      maxBytes: 1000,
      fetch: () => Promise.resolve(new Response("webp")),
    }),
    outgoing: new Outgoing(securityHeaders(new URL(publicUrl))),
    render,
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const send = (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = open({ host: "127.0.0.1", port, method, path, headers, agent: false }, (got) => {
        const chunks: Buffer[] = [];
        got.on("data", (chunk: Buffer) => chunks.push(chunk));
        got.on("end", () => {
          resolve({
            status: got.statusCode ?? 0,
            headers: got.headers,
            body: Buffer.concat(chunks),
          });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
  return { cache, send, get: (path: string, headers = {}) => send("GET", path, headers) };
}

const unused: Renderer = () => {
  throw new Error("nothing should have been rendered");
};

const html =
  (text: string, headers: Record<string, string> = {}): Renderer =>
  (_request, response) => {
    response.writeHead(200, { "content-type": "text/html", ...headers });
    response.end(text);
  };

async function store(cache: PageCache<StoredAnswer>, key: string, text: string, tag = "catalog") {
  const page = await storedAnswer({
    status: 200,
    headers: [["content-type", "text/html; charset=utf-8"]],
    body: Buffer.from(text),
    brotliQuality: 5,
  });
  cache.begin(key).land(page, { maxAgeSeconds: 60, tags: [tag] });
  return page;
}

describe("the shop's server", () => {
  it("answers a stored page compressed, without rendering", async () => {
    const { cache, get } = await shop(unused);
    const text = "Kẹo lạc ".repeat(300);
    await store(cache, "/san-pham/keo-lac", text);
    const answer = await get("/san-pham/keo-lac", { "accept-encoding": "gzip, br" });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(answer.body).toString()).toBe(text);
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(answer.headers["x-frame-options"]).toBe("DENY");
  });

  it("lets other pages frame only what says so itself, rendered or stored", async () => {
    const policy = "default-src 'none'; frame-ancestors *";
    const framed = await shop(html("biển", { "content-security-policy": policy }));
    const plate = await framed.get("/chung-nhan/7K3M9Q2D/bien");
    expect(plate.headers["content-security-policy"]).toBe(policy);
    expect(plate.headers["x-frame-options"]).toBeUndefined();

    const { cache, get } = await shop(html("trang", { "content-security-policy": "frame-src *" }));
    const answer = await storedAnswer({
      status: 200,
      headers: [
        ["content-type", "text/html; charset=utf-8"],
        ["content-security-policy", policy],
      ],
      body: Buffer.from("biển"),
      brotliQuality: 5,
    });
    const key = "/chung-nhan/7K3M9Q2D/bien";
    cache.begin(key).land(answer, { maxAgeSeconds: 60, tags: ["certificates"] });
    expect((await get(key)).headers["x-frame-options"]).toBeUndefined();
    expect((await get(key)).headers["x-content-type-options"]).toBe("nosniff");
    const again = await get(key, { "if-none-match": answer.etag });
    expect(again.status).toBe(304);
    expect(again.headers["x-frame-options"]).toBeUndefined();
    expect((await get("/another")).headers["x-frame-options"]).toBe("DENY");
  });

  it("answers 304 to a browser that has the page already, and no body to HEAD", async () => {
    const { cache, get, send } = await shop(unused);
    const page = await store(cache, "/", "Chợ");
    const again = await get("/", { "if-none-match": page.etag });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, page.etag]);
    const head = await send("HEAD", "/");
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([
      200,
      0,
      String(Buffer.byteLength("Chợ")),
    ]);
  });

  it("sends a page just stored from the stored bytes", async () => {
    const { cache, get } = await shop(async (_request, response) => {
      const page = await store(cache, "/", "Chợ ".repeat(400));
      response.writeHead(200, {
        "content-type": "text/html",
        etag: page.etag,
        [KEY_HEADER]: "/",
      });
      response.end("Chợ ".repeat(400));
    });
    const answer = await get("/", { "accept-encoding": "br" });
    expect(answer.body).toEqual(cache.get("/")?.renditions.br.body);
    expect(answer.headers[KEY_HEADER]).toBeUndefined();
  });

  it("compresses what is not stored and marks it as the visitor's own", async () => {
    const { get } = await shop(html("Giỏ hàng ".repeat(300), { [KEY_HEADER]: "/gone" }));
    const answer = await get("/gio-hang", { "accept-encoding": "br" });
    expect(brotliDecompressSync(answer.body).toString()).toContain("Giỏ hàng");
    expect(answer.headers["cache-control"]).toBe("private, no-cache");
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers[KEY_HEADER]).toBeUndefined();
  });

  it("keeps a page's own stricter headers", async () => {
    const own = { "referrer-policy": "no-referrer", "cache-control": "no-store" };
    const { get } = await shop(html("Đơn hàng", own));
    expect((await get("/don-hang/x")).headers).toMatchObject(own);
  });

  it.each([
    ["GET", "/san-pham/%zz", 400],
    ["GET", "/san-pham/%00", 400],
    ["GET", `/tim-kiem?q=${"a".repeat(9000)}`, 414],
    ["GET", `/tim-kiem?q=${"a".repeat(70_000)}`, 431],
    ["DELETE", "/", 405],
    ["PUT", "/en/gio-hang", 405],
    ["GET", "/_purge", 405],
    ["GET", "/media/..%2fsecret.webp", 400],
    ["GET", "/media/.secret.webp", 404],
  ])("refuses %s %s with %i on a plain page", async (method, path, status) => {
    const { send } = await shop(unused);
    const answer = await send(method, path.slice(0, 80_000));
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body.toString()).toContain('<a href="/');
  });

  it("refuses in the language of the address", async () => {
    const { get } = await shop(unused);
    expect((await get("/en/san-pham/%")).body.toString()).toContain('lang="en"');
    expect((await get("/san-pham/%")).body.toString()).toContain('lang="vi"');
  });

  it("shows a plain page when rendering fails, and says so once in the log", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const { get } = await shop(() => {
      throw new Error("no database");
    });
    const answer = await get("/gio-hang?phone=0912345678");
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).not.toContain("database");
    expect(log).toHaveBeenCalledExactlyOnceWith("GET /gio-hang failed: no database");
  });

  it("replaces the renderer's bare words for an error by a page", async () => {
    const { get } = await shop((_request, response) => {
      response.statusCode = 500;
      response.end("Internal Server Error");
    });
    const answer = await get("/gio-hang");
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).toContain("trục trặc");
  });

  it("renders for the public address and believes no forwarded header", async () => {
    const seen: IncomingHttpHeaders[] = [];
    const { get, send } = await shop((request, response) => {
      seen.push({ ...request.headers });
      response.writeHead(200, { "content-type": "text/html" });
      response.end("x");
    }, "https://langsao.example");
    const forged = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-for": "1.2.3.4",
      [BYPASS_HEADER]: "1",
    };
    await get("/gio-hang", forged);
    await send("POST", "/gio-hang/them", { ...forged, host: "langsao.example" });
    await send("POST", "/gio-hang/them", forged);
    expect(seen.map(({ host }) => host)).toEqual([
      "langsao.example",
      "langsao.example",
      "evil.example",
    ]);
    expect(seen.map((headers) => headers["x-forwarded-proto"])).toEqual([
      "https",
      "https",
      undefined,
    ]);
    for (const headers of seen) {
      expect(headers["x-forwarded-host"]).toBeUndefined();
      expect(headers["x-forwarded-for"]).toBeUndefined();
      expect(headers[BYPASS_HEADER]).toBeUndefined();
    }
  });

  it("asks for https in future only where the shop is public by https", async () => {
    const plain = await shop(html("x"));
    const secure = await shop(html("x"), "https://langsao.example");
    expect((await plain.get("/")).headers["strict-transport-security"]).toBeUndefined();
    expect((await secure.get("/")).headers["strict-transport-security"]).toMatch(/^max-age=/);
  });

  it("serves built files and pictures", async () => {
    const { get } = await shop(unused);
    const script = await get("/_astro/one.js", { "accept-encoding": "br" });
    expect(script.headers["content-encoding"]).toBe("br");
    const picture = await get("/media/keo-lac.w400.webp");
    expect(picture.headers).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(picture.headers["content-security-policy"]).toContain("sandbox");
    const again = await get("/media/keo-lac.w400.webp", {
      "if-none-match": picture.headers.etag ?? "",
    });
    expect(again.status).toBe(304);
  });

  it("says that it is well", async () => {
    const { get } = await shop(unused);
    const answer = await get("/healthz");
    expect([answer.status, answer.body.toString()]).toEqual([200, '{"status":"ok"}']);
  });
});

describe("the purge", () => {
  const authorized = { authorization: `Bearer ${SECRET}` };

  it("forgets the pages of the tags it is told", async () => {
    const { cache, send } = await shop(unused);
    await store(cache, "/", "Chợ", "shop");
    const answer = await send("POST", "/_purge", authorized, '{"tags":["shop","catalog"]}');
    expect([answer.status, answer.body.toString()]).toEqual([200, '{"purged":1}']);
    expect(cache.size).toBe(0);
  });

  it.each([
    [{}, '{"tags":["shop"]}', 401],
    [{ authorization: "Bearer wrong" }, '{"tags":["shop"]}', 401],
    [authorized, "{", 400],
    [authorized, '{"tags":[]}', 400],
    [authorized, '{"tags":["shop"],"all":true}', 400],
    [authorized, JSON.stringify({ tags: ["a".repeat(1_100_000)] }), 413],
  ])("refuses %j with %.20s", async (headers: Record<string, string>, body, status) => {
    const { cache, send } = await shop(unused);
    await store(cache, "/", "Chợ", "shop");
    expect((await send("POST", "/_purge", headers, body)).status).toBe(status);
    expect(cache.size).toBe(1);
  });

  it("secret lets a request past the stored pages, a wrong one does not", async () => {
    const { cache, get } = await shop(html("mới"));
    await store(cache, "/", "cũ");
    expect((await get("/", { "x-purge-secret": SECRET })).body.toString()).toBe("mới");
    expect((await get("/", { "x-purge-secret": "wrong" })).body.toString()).toBe("cũ");
  });
});
