import { answerBytes, type StoredAnswer } from "./page-cache-answer.ts";
import { PageCache } from "./page-cache.ts";

const MAX_BYTES = 64 * 1024 * 1024;
const SHARED = Symbol.for("lang-sao.page-cache");

/** Set by the server on a request that proved it may skip the cache; removed from all others. */
export const BYPASS_HEADER = "x-page-cache-bypass";
/** On an answer of the renderer: the key under which the server finds it ready to send. */
export const KEY_HEADER = "x-page-cache-key";

type SharedPlace = typeof globalThis & { [SHARED]?: PageCache<StoredAnswer> };

/**
 * The process's one page cache. The server and Astro's bundle each carry a copy of this module, so
 * the cache is kept where both find it: the server answers hits from it without entering Astro.
 */
export function sharedPageCache(): PageCache<StoredAnswer> {
  const place: SharedPlace = globalThis;
  return (place[SHARED] ??= new PageCache({
    maxBytes: MAX_BYTES,
    sizeOf: answerBytes,
    now: Date.now,
  }));
}
