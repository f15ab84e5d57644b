import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { PageCache } from "./page-cache";
import { nextVietnamMidnight, pageExpiry } from "./page-cache-lifetime";

const NOON = Date.parse("2026-11-23T12:00:00+07:00");

let now = NOON;
beforeEach(() => {
  now = NOON;
});

const cacheOf = (maxBytes = 1000) =>
  new PageCache<string>({ maxBytes, sizeOf: (text) => text.length, now: () => now });

const keep = (cache: PageCache<string>, key: string, text: string, tags: string[] = []) =>
  cache.begin(key).land(text, { maxAgeSeconds: 3600, tags });

describe("the next midnight in Vietnam", () => {
  const dayInVietnam = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });

  it("is the first instant of the following calendar day", () => {
    const instants = fc.integer({
      min: Date.parse("2000-01-01T00:00:00Z"),
      max: Date.parse("2100-01-01T00:00:00Z"),
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const midnight = nextVietnamMidnight(instant);
        const today = dayInVietnam.format(instant);
        expect(midnight).toBeGreaterThan(instant);
        expect(midnight - instant).toBeLessThanOrEqual(86_400_000);
        expect(dayInVietnam.format(midnight - 1)).toBe(today);
        expect(dayInVietnam.format(midnight)).not.toBe(today);
      }),
    );
  });

  it("ends every page's life, however long it asks to be kept", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(10_000_000), (sinceNoon, maxAge) => {
        expect(pageExpiry(NOON + sinceNoon, maxAge)).toBeLessThanOrEqual(
          nextVietnamMidnight(NOON + sinceNoon),
        );
      }),
    );
  });
});

describe("a stored page", () => {
  it("is found until its age is over", () => {
    const cache = cacheOf();
    cache.begin("/").land("home", { maxAgeSeconds: 60, tags: [] });
    now += 59_999;
    expect(cache.get("/")).toBe("home");
    now += 1;
    expect(cache.get("/")).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });

  it("is gone at midnight in Vietnam", () => {
    const cache = cacheOf();
    now = Date.parse("2026-11-23T23:59:30+07:00");
    keep(cache, "/", "home");
    now = Date.parse("2026-11-23T23:59:59.999+07:00");
    expect(cache.get("/")).toBe("home");
    now = Date.parse("2026-11-24T00:00:00+07:00");
    expect(cache.get("/")).toBeUndefined();
  });

  it("is not kept when its render began yesterday", () => {
    const cache = cacheOf();
    now = Date.parse("2026-11-23T23:59:59.900+07:00");
    const flight = cache.begin("/");
    now = Date.parse("2026-11-24T00:00:00.100+07:00");
    flight.land("home of yesterday", { maxAgeSeconds: 3600, tags: [] });
    expect(cache.get("/")).toBeUndefined();
  });
});

describe("a purge", () => {
  it("removes the pages that carry one of the tags and no others", () => {
    const cache = cacheOf();
    keep(cache, "/a", "a", ["product:a", "catalog"]);
    keep(cache, "/b", "b", ["product:b", "catalog"]);
    keep(cache, "/c", "c", ["shop"]);
    expect(cache.purge(["product:a"])).toBe(1);
    expect([cache.get("/a"), cache.get("/b"), cache.get("/c")]).toEqual([undefined, "b", "c"]);
    expect(cache.purge(["catalog", "shop"])).toBe(2);
    expect(cache.bytes).toBe(0);
  });

  it("keeps a render under way from being stored when it was made from what changed", () => {
    const cache = cacheOf();
    const stale = cache.begin("/a");
    const untouched = cache.begin("/b");
    cache.purge(["product:a"]);
    stale.land("old a", { maxAgeSeconds: 60, tags: ["product:a"] });
    untouched.land("b", { maxAgeSeconds: 60, tags: ["product:b"] });
    expect(cache.get("/a")).toBeUndefined();
    expect(cache.get("/b")).toBe("b");
  });

  it("sends those who come after it to a render of their own", async () => {
    const cache = cacheOf();
    const old = cache.begin("/a");
    cache.purge(["product:a"]);
    expect(cache.join("/a")).toBeUndefined();
    const fresh = cache.begin("/a");
    const waiting = cache.join("/a");
    old.land("old a", { maxAgeSeconds: 60, tags: ["product:a"] });
    fresh.land("new a", { maxAgeSeconds: 60, tags: ["product:a"] });
    expect(await waiting).toBe("new a");
    expect(cache.get("/a")).toBe("new a");
  });

  it("still protects renders under way after very many different tags", () => {
    const cache = cacheOf();
    const flight = cache.begin("/a");
    cache.purge(["product:a"]);
    cache.purge(Array.from({ length: 10_001 }, (_, at) => `other:${at}`));
    flight.land("old a", { maxAgeSeconds: 60, tags: ["product:a"] });
    expect(cache.get("/a")).toBeUndefined();
  });
});

describe("renders of one page", () => {
  it("are shared by everyone who asks meanwhile", async () => {
    const cache = cacheOf();
    const flight = cache.begin("/");
    const one = cache.join("/");
    const other = cache.join("/");
    flight.land("home", { maxAgeSeconds: 60, tags: [] });
    expect([await one, await other]).toEqual(["home", "home"]);
    expect(cache.join("/")).toBeUndefined();
  });

  it("release those who wait when the render fails", async () => {
    const cache = cacheOf();
    const flight = cache.begin("/");
    const waiting = cache.join("/");
    flight.abandon();
    expect(await waiting).toBeNull();
    expect(cache.join("/")).toBeUndefined();
  });
});

describe("the size of the cache", () => {
  it("drops the page that was used longest ago", () => {
    const cache = cacheOf(10);
    keep(cache, "/a", "aaaa");
    keep(cache, "/b", "bbbb");
    cache.get("/a");
    keep(cache, "/c", "cccc");
    expect([cache.get("/a"), cache.get("/b"), cache.get("/c")]).toEqual([
      "aaaa",
      undefined,
      "cccc",
    ]);
  });

  it("never exceeds its bound and always counts what it holds, whatever happens", () => {
    const keys = fc.constantFrom("/a", "/b", "/c", "/d", "/e");
    const tags = fc.subarray(["x", "y", "z"]);
    const events = fc.oneof(
      fc.record({ do: fc.constant("keep" as const), key: keys, size: fc.nat(60), tags }),
      fc.record({ do: fc.constant("get" as const), key: keys }),
      fc.record({ do: fc.constant("purge" as const), tags }),
      fc.record({ do: fc.constant("wait" as const), seconds: fc.nat(3000) }),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 60 }), (steps) => {
        now = NOON;
        const cache = cacheOf(100);
        for (const step of steps) {
          if (step.do === "keep") keep(cache, step.key, "x".repeat(step.size), step.tags);
          else if (step.do === "get") cache.get(step.key);
          else if (step.do === "purge") cache.purge(step.tags);
          else now += step.seconds * 1000;
          expect(cache.bytes).toBeLessThanOrEqual(100);
        }
        let held = 0;
        for (const key of ["/a", "/b", "/c", "/d", "/e"]) held += cache.get(key)?.length ?? 0;
        expect(cache.bytes).toBe(held);
      }),
    );
  });
});
