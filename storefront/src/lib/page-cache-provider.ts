import type { CacheProvider, CacheProviderFactory } from "astro";
import { storedAnswer, type StoredAnswer } from "./page-cache-answer.ts";
import { placeInCache } from "./page-cache-key.ts";
import { BYPASS_HEADER, KEY_HEADER, sharedPageCache } from "./page-cache-shared.ts";
import type { KeepRequest, PageCache } from "./page-cache.ts";

/** Browsers ask again each time; the entity tag makes that a 304. */
const PAGE_CACHE_CONTROL = "public, max-age=0, must-revalidate";

/** How Astro hands `Astro.cache.set()` to a provider: as these two headers on the rendered answer. */
const KEEP_HEADERS = {
  lifetime: "CDN-Cache-Control",
  tags: "Cache-Tag",
} as const;

const MADE_HERE = new Set([
  "cache-control",
  "cache-tag",
  "cdn-cache-control",
  "content-encoding",
  "content-length",
  "etag",
  "last-modified",
  "transfer-encoding",
  "vary",
]);

const HTML = "text/html; charset=utf-8";

const ASTRO_COOKIES = Symbol.for("astro.cookies");

function setsCookies(response: Response): boolean {
  if (response.headers.has("set-cookie")) return true;
  const cookies: unknown = Reflect.get(response, ASTRO_COOKIES);
  if (typeof cookies !== "object" || cookies === null || !("headers" in cookies)) return false;
  if (typeof cookies.headers !== "function") return false;
  const pending = (cookies as { headers(): Iterable<string> }).headers();
  for (const _header of pending) return true;
  return false;
}

/** What the page asked for, or null when its answer is not one for everybody. */
export function keepRequestOf(response: Response): KeepRequest | null {
  const lifetime = /max-age=(\d+)/.exec(response.headers.get(KEEP_HEADERS.lifetime) ?? "")?.[1];
  const maxAgeSeconds = lifetime === undefined ? 0 : Number(lifetime);
  if (maxAgeSeconds <= 0 || response.status !== 200 || setsCookies(response)) return null;
  const vary = response.headers.get("vary");
  if (vary !== null && vary.trim().toLowerCase() !== "accept-encoding") return null;
  const tags = (response.headers.get(KEEP_HEADERS.tags) ?? "")
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
  return { maxAgeSeconds, tags };
}

async function answerOf(response: Response): Promise<StoredAnswer> {
  const headers: [string, string][] = [];
  response.headers.forEach((value, name) => {
    if (MADE_HERE.has(name)) return;
    // Astro leaves the character set out.
    headers.push([name, name === "content-type" && value === "text/html" ? HTML : value]);
  });
  headers.push(["cache-control", PAGE_CACHE_CONTROL]);
  return storedAnswer({
    status: response.status,
    headers,
    body: Buffer.from(await response.arrayBuffer()),
    brotliQuality: 5,
  });
}

function responseOf(answer: StoredAnswer, key: string): Response {
  const plain = answer.renditions.identity;
  const headers = new Headers();
  for (let at = 0; at + 1 < plain.headers.length; at += 2) {
    headers.append(plain.headers[at] ?? "", plain.headers[at + 1] ?? "");
  }
  headers.set(KEY_HEADER, key);
  return new Response(new Uint8Array(plain.body), {
    status: answer.status,
    headers,
  });
}

/**
 * Astro's cache provider over the shared page cache. It runs on misses only: the server answers
 * hits itself and, told by the key header, sends a page just stored from the stored bytes too.
 */
export function pageCacheProvider(cache: PageCache<StoredAnswer>): CacheProvider {
  return {
    name: "page-cache",

    async onRequest({ request, url }, next) {
      const place = request.method === "GET" ? placeInCache(url.pathname, url.search) : null;
      if (!place?.storable || request.headers.has(BYPASS_HEADER)) return next();
      const { key } = place;

      const stored = cache.get(key);
      if (stored !== undefined) return responseOf(stored, key);
      // No pause between this look and `begin`: of two requests one would else miss the other.
      const underWay = cache.join(key);
      if (underWay !== undefined) {
        const shared = await underWay;
        return shared === null ? next() : responseOf(shared, key);
      }

      const flight = cache.begin(key);
      try {
        const response = await next();
        const keep = keepRequestOf(response);
        if (keep === null) return response;
        const answer = await answerOf(response);
        flight.land(answer, keep);
        return responseOf(answer, key);
      } finally {
        flight.abandon();
      }
    },

    async invalidate({ path, tags }) {
      if (path !== undefined) {
        throw new Error(
          "The page cache is purged by tag; give the page a tag instead of its path.",
        );
      }
      cache.purge(tags === undefined ? [] : [tags].flat());
    },
  };
}

const factory: CacheProviderFactory = () => pageCacheProvider(sharedPageCache());

export default factory;
