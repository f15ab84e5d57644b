import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answerBytes,
  matchesEntityTag,
  negotiateEncoding,
  storedAnswer,
} from "./page-cache-answer";

describe("the encoding of an answer", () => {
  it.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["GZIP;Q=0.5", "gzip"],
    ["br;q=0.2, gzip;q=0.8", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0, gzip;q=0", "identity"],
    ["*", "br"],
    ["*;q=0.5, br;q=0", "gzip"],
    ["identity", "identity"],
    ["identity;q=1, gzip;q=0.5", "identity"],
    ["deflate", "identity"],
    ["br;q=x", "br"],
    ["*;q=0", "identity"],
  ])("for %j is %s", (header, encoding) => {
    expect(negotiateEncoding(header)).toBe(encoding);
  });

  it("is never one that the visitor did not name", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (header) => {
        const encoding = negotiateEncoding(header);
        if (encoding !== "identity") expect(header).toMatch(/br|gzip|\*/i);
      }),
    );
  });
});

const page = (text: string) =>
  storedAnswer({
    status: 200,
    headers: [["content-type", "text/html; charset=utf-8"]],
    body: Buffer.from(text),
    brotliQuality: 5,
  });

const headerOf = (headers: readonly string[], name: string) => {
  const at = headers.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name);
  return at === -1 ? undefined : headers[at + 1];
};

describe("a stored answer", () => {
  it("holds the same text in every encoding, each with its own length", async () => {
    const text = "Bánh cáy làng Nguyễn. ".repeat(200);
    const { renditions } = await page(text);
    expect(renditions.identity.body.toString()).toBe(text);
    expect(brotliDecompressSync(renditions.br.body).toString()).toBe(text);
    expect(gunzipSync(renditions.gzip.body).toString()).toBe(text);
    for (const { headers, body } of Object.values(renditions)) {
      expect(headerOf(headers, "content-length")).toBe(String(body.length));
      expect(headerOf(headers, "vary")).toBe("Accept-Encoding");
    }
    expect(headerOf(renditions.br.headers, "content-encoding")).toBe("br");
    expect(headerOf(renditions.identity.headers, "content-encoding")).toBeUndefined();
  });

  it("stays plain where compressing gains nothing", async () => {
    const small = await page("Chào");
    expect(small.renditions.br.body).toBe(small.renditions.identity.body);
    const picture = await storedAnswer({
      status: 200,
      headers: [["content-type", "image/webp"]],
      body: Buffer.alloc(5000),
      brotliQuality: 5,
    });
    expect(headerOf(picture.renditions.gzip.headers, "content-encoding")).toBeUndefined();
    expect(answerBytes(picture)).toBeLessThan(10_000);
  });

  it("has a tag that changes with the text and is confirmed in any form", async () => {
    const one = await page("một");
    const other = await page("hai");
    expect(one.etag).not.toBe(other.etag);
    expect(matchesEntityTag(one.etag, one.etag)).toBe(true);
    expect(matchesEntityTag(`"x", ${one.etag.slice(2)}`, one.etag)).toBe(true);
    expect(matchesEntityTag("*", one.etag)).toBe(true);
    expect(matchesEntityTag(other.etag, one.etag)).toBe(false);
    expect(matchesEntityTag(undefined, one.etag)).toBe(false);
    expect(headerOf(one.notModifiedHeaders, "content-type")).toBeUndefined();
  });
});
