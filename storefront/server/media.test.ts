import { afterEach, describe, expect, it, vi } from "vitest";
import { Media, mediaSource } from "./media";

const BACKEND = new URL("http://127.0.0.1:9000");

describe("the source of a picture", () => {
  it("is the backend's file of the same name", () => {
    expect(mediaSource("/media/1700-keo-lac.w800.webp", BACKEND)?.href).toBe(
      "http://127.0.0.1:9000/static/1700-keo-lac.w800.webp",
    );
    expect(mediaSource("/media/covers/nguyen-xa.webp", BACKEND)?.pathname).toBe(
      "/static/covers/nguyen-xa.webp",
    );
    expect(mediaSource("/media/1700-K%E1%BA%B9o%20l%E1%BA%A1c.jpg", BACKEND)?.pathname).toBe(
      "/static/1700-K%E1%BA%B9o%20l%E1%BA%A1c.jpg",
    );
  });

  it.each([
    "/media/",
    "/media/../secret.webp",
    "/media/a/../../b.webp",
    "/media/..webp",
    "/media/.hidden.webp",
    "/media/a//b.webp",
    "/media/a%2fb.webp",
    "/media/%2e%2e/a.webp",
    "/media/%C3.webp",
    "/media/a.html",
    "/media/a",
    "/media/a\\b.webp",
    `/media/${"a".repeat(500)}.webp`,
  ])("does not exist for %s", (pathname) => {
    expect(mediaSource(pathname, BACKEND)).toBeNull();
  });
});

const picture = (bytes: number) => new Response(new Uint8Array(bytes));

describe("pictures", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("are fetched once for many who ask together, and then kept", async () => {
    const fetching = vi.fn(() => Promise.resolve(picture(10)));
    const media = new Media({ backendUrl: BACKEND, maxBytes: 1000, fetch: fetching });
    const found = await Promise.all([media.get("/media/a.webp"), media.get("/media/a.webp")]);
    await media.get("/media/a.webp");
    expect(found.map((result) => result.kind)).toEqual(["found", "found"]);
    expect(fetching).toHaveBeenCalledTimes(1);
  });

  it("push out the one used longest ago when the room is full", async () => {
    const fetching = vi.fn(() => Promise.resolve(picture(40)));
    const media = new Media({ backendUrl: BACKEND, maxBytes: 100, fetch: fetching });
    await media.get("/media/a.webp");
    await media.get("/media/b.webp");
    await media.get("/media/a.webp");
    await media.get("/media/c.webp");
    expect(media.bytes).toBe(80);
    await media.get("/media/a.webp");
    expect(fetching).toHaveBeenCalledTimes(3);
    await media.get("/media/b.webp");
    expect(fetching).toHaveBeenCalledTimes(4);
  });

  it("that the backend does not have, or cannot give, are not kept", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const answers = [
      () => Promise.resolve(new Response(null, { status: 404 })),
      () => Promise.resolve(new Response(null, { status: 500 })),
      () => Promise.reject(new Error("connect ECONNREFUSED")),
      () => Promise.resolve(picture(10)),
    ];
    const fetching = vi.fn(
      () => answers.shift()?.() ?? Promise.reject(new Error("asked too often")),
    );
    const media = new Media({ backendUrl: BACKEND, maxBytes: 1000, fetch: fetching });
    const kinds = [];
    for (let time = 0; time < 4; time += 1) kinds.push((await media.get("/media/a.webp")).kind);
    expect(kinds).toEqual(["not_found", "unavailable", "unavailable", "found"]);
    expect(log).toHaveBeenCalledExactlyOnceWith(
      "Picture /media/a.webp could not be fetched from the backend: connect ECONNREFUSED",
    );
  });
});
