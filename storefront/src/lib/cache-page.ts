import { secondsLeftOfDay, secondsToMidnight } from "./calendar-date";

/** Longest life of a stored page; a purge by tag usually ends it earlier. */
const MAX_AGE_SECONDS = 3600;

/**
 * How long a page judged on `judgedOn` may be kept: stars and stock are true for one calendar day
 * in Vietnam, so never past the end of that day nor past the next midnight. 0 means not at all.
 */
export function pageMaxAge(nowMs: number, judgedOn?: string): number {
  const limits = [MAX_AGE_SECONDS, secondsToMidnight(nowMs)];
  if (judgedOn !== undefined) limits.push(secondsLeftOfDay(judgedOn, nowMs));
  return Math.max(0, Math.min(...limits));
}

/** The part of Astro's context that this needs. */
interface CacheContext {
  cache: {
    set(options: { maxAge: number; swr: number; tags: string[] } | false): void;
  };
}

/**
 * Lets the page be stored and names what purges it: `catalog`, `product:<handle>`,
 * `producer:<handle>`, `commune:<slug>`, `showroom:<handle>`. `shop` is always among the tags,
 * since every page carries the operator's facts. Nothing is served stale (`swr` 0).
 */
export function cachePage(context: CacheContext, tags: readonly string[], judgedOn?: string): void {
  const maxAge = pageMaxAge(Date.now(), judgedOn);
  if (maxAge === 0) {
    context.cache.set(false);
    return;
  }
  context.cache.set({ maxAge, swr: 0, tags: ["shop", ...tags] });
}
