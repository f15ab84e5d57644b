import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Longest life of a cached answer, in seconds; changes clear it earlier by tag. */
const LIFETIME_SECONDS = 600;

/** In this process: how often something was cleared, and at which count each tag was last. */
let clearings = 0;
const clearedAt = new Map<string, number>();

/**
 * Answers from the Caching Module, or reads and keeps the answer under its tags. The key must hold
 * everything the answer depends on, today's date too where stars are judged. An answer whose tags
 * were cleared while it was read is given to its reader and not kept: it may be made from what was.
 */
export async function cachedRead<T extends object>(
  container: MedusaContainer,
  options: { key: object; tags: string[]; read: () => Promise<T> },
): Promise<T> {
  const cache = container.resolve(Modules.CACHING);
  const key = await cache.computeKey(options.key);
  const known = (await cache.get({ key })) as T | null;
  if (known !== null) return known;
  const before = clearings;
  const isStale = () => options.tags.some((tag) => (clearedAt.get(tag) ?? 0) > before);
  const fresh = await options.read();
  if (isStale()) return fresh;
  await cache.set({ key, data: fresh, ttl: LIFETIME_SECONDS, tags: options.tags });
  if (isStale()) await cache.clear({ key });
  return fresh;
}

/** Forgets every cached answer that carries one of the tags, and those still being read. */
export async function clearCachedReads(container: MedusaContainer, tags: string[]): Promise<void> {
  const cache = container.resolve(Modules.CACHING);
  clearings += 1;
  for (const tag of tags) clearedAt.set(tag, clearings);
  for (const tag of tags) await cache.clear({ tags: [tag] });
}
