import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Longest life of a cached answer, in seconds; changes clear it earlier by tag. */
const LIFETIME_SECONDS = 600;

/**
 * Answers from the Caching Module, or reads and keeps the answer under its tags. The key must hold
 * everything the answer depends on, today's date too where stars are judged.
 */
export async function cachedRead<T extends object>(
  container: MedusaContainer,
  options: { key: object; tags: string[]; read: () => Promise<T> },
): Promise<T> {
  const cache = container.resolve(Modules.CACHING);
  const key = await cache.computeKey(options.key);
  const known = (await cache.get({ key })) as T | null;
  if (known !== null) return known;
  const fresh = await options.read();
  await cache.set({ key, data: fresh, ttl: LIFETIME_SECONDS, tags: options.tags });
  return fresh;
}
