import { describe, expect, it } from "vitest";
import { answerBytes, type StoredAnswer } from "./page-cache-answer";
import { keepRequestOf, pageCacheProvider } from "./page-cache-provider";
import { BYPASS_HEADER, KEY_HEADER } from "./page-cache-shared";
import { PageCache } from "./page-cache";

const NOON = Date.parse("2026-11-23T12:00:00+07:00");

function setUp() {
  const cache = new PageCache<StoredAnswer>({
    maxBytes: 1_000_000,
    sizeOf: answerBytes,
    now: () => NOON,
  });
  const provider = pageCacheProvider(cache);
  let renders = 0;
  const open = async (
    path: string,
    page: (nth: number) => Response | Promise<Response>,
    headers: Record<string, string> = {},
  ) => {
    const url = new URL(path, "http://localhost:4321");
    const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const answer = await provider.onRequest?.(
      { request: new Request(url, { headers }), url, logger: silent },
      async () => page((renders += 1)),
    );
    if (!(answer instanceof Response)) throw new Error("The provider gave no answer.");
    return answer;
  };
  return { cache, provider, open, renders: () => renders };
}

const page = (text: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(text, {
    status,
    headers: {
      "content-type": "text/html",
      "CDN-Cache-Control": "max-age=60",
      "Cache-Tag": "catalog, product:keo-lac",
      ...headers,
    },
  });

describe("the page cache behind Astro", () => {
  it("renders a page once and names the key of what it stored", async () => {
    const { open, cache, renders } = setUp();
    const first = await open("/san-pham/keo-lac", (nth) => page(`kẹo ${nth}`));
    const second = await open("/san-pham/keo-lac", (nth) => page(`kẹo ${nth}`));
    expect(await first.text()).toBe("kẹo 1");
    expect(await second.text()).toBe("kẹo 1");
    expect(renders()).toBe(1);
    expect(first.headers.get(KEY_HEADER)).toBe("/san-pham/keo-lac");
    expect(first.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(first.headers.get("Cache-Tag")).toBeNull();
    expect(cache.size).toBe(1);
  });

  it("renders once for many who ask at the same time", async () => {
    const { open, renders } = setUp();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => open("/san-pham", async (nth) => page(`lần ${nth}`))),
    );
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(
      Array.from({ length: 5 }, () => "lần 1"),
    );
    expect(renders()).toBe(1);
  });

  it("renders anew after a purge of one of its tags", async () => {
    const { open, provider } = setUp();
    await open("/san-pham/keo-lac", (nth) => page(`kẹo ${nth}`));
    await provider.invalidate({ tags: "product:keo-lac" });
    const again = await open("/san-pham/keo-lac", (nth) => page(`kẹo ${nth}`));
    expect(await again.text()).toBe("kẹo 2");
  });

  it("lets everyone else render when a shared render fails", async () => {
    const { open } = setUp();
    const failing = open("/san-pham", async () => {
      await Promise.resolve();
      throw new Error("backend down");
    });
    const waiting = open("/san-pham", () => page("được"));
    await expect(failing).rejects.toThrow("backend down");
    expect(await (await waiting).text()).toBe("được");
  });

  it("neither reads nor fills for a request that may skip it", async () => {
    const { open, renders } = setUp();
    const skip = { [BYPASS_HEADER]: "1" };
    await open("/san-pham", (nth) => page(`lần ${nth}`), skip);
    await open("/san-pham", (nth) => page(`lần ${nth}`), skip);
    expect(renders()).toBe(2);
  });

  it("does not store carts, errors, cookies, or pages that vary", async () => {
    const { open, cache } = setUp();
    await open("/gio-hang", () => page("giỏ"));
    await open("/san-pham/khong-co", () => page("không có", {}, 404));
    await open("/san-pham/a", () => page("a", { "set-cookie": "x=1" }));
    await open("/san-pham/b", () => page("b", { vary: "Cookie" }));
    await open("/san-pham/c", () => new Response("no wish to be kept"));
    await open("/san-pham/d?utm_source=zalo", () => page("d"));
    expect(cache.size).toBe(0);
  });

  it("sees cookies that Astro has not yet written into the answer", () => {
    const response = page("a");
    Reflect.set(response, Symbol.for("astro.cookies"), { headers: () => ["x=1"] });
    expect(keepRequestOf(response)).toBeNull();
    const without = page("a");
    Reflect.set(without, Symbol.for("astro.cookies"), { headers: () => [] });
    expect(keepRequestOf(without)).toEqual({
      maxAgeSeconds: 60,
      tags: ["catalog", "product:keo-lac"],
    });
  });
});
