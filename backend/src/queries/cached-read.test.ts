import type { MedusaContainer } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import { cachedRead, clearCachedReads } from "./cached-read";

/** A container whose cache keeps everything, by key and by tag. */
function shopWithCache(): MedusaContainer {
  const kept = new Map<string, { data: object; tags: string[] }>();
  const cache = {
    computeKey: async (key: object) => JSON.stringify(key),
    get: async ({ key }: { key: string }) => kept.get(key)?.data ?? null,
    set: async ({ key, data, tags }: { key: string; data: object; tags: string[] }) => {
      kept.set(key, { data, tags });
    },
    clear: async ({ key, tags = [] }: { key?: string; tags?: string[] }) => {
      for (const [other, entry] of kept) {
        if (other === key || entry.tags.some((tag) => tags.includes(tag))) kept.delete(other);
      }
    },
  };
  return { resolve: () => cache } as unknown as MedusaContainer;
}

const listOf = (shop: MedusaContainer, read: () => Promise<{ stars: number }>) =>
  cachedRead(shop, { key: { read: "list" }, tags: ["catalog"], read });

describe("a cached answer", () => {
  it("is read once and kept until its tag is cleared", async () => {
    const shop = shopWithCache();
    await listOf(shop, async () => ({ stars: 4 }));
    expect(await listOf(shop, async () => ({ stars: 5 }))).toEqual({ stars: 4 });
    await clearCachedReads(shop, ["another"]);
    expect(await listOf(shop, async () => ({ stars: 5 }))).toEqual({ stars: 4 });
    await clearCachedReads(shop, ["catalog"]);
    expect(await listOf(shop, async () => ({ stars: 5 }))).toEqual({ stars: 5 });
  });

  it("is not kept when its tag was cleared while it was read", async () => {
    const shop = shopWithCache();
    const late = await listOf(shop, async () => {
      await clearCachedReads(shop, ["catalog"]);
      return { stars: 4 };
    });
    expect(late).toEqual({ stars: 4 });
    expect(await listOf(shop, async () => ({ stars: 0 }))).toEqual({ stars: 0 });
  });
});
