import { beforeAll, describe, expect, it } from "vitest";

import { onDay } from "../../setup/clock.mts";
import { wholeCatalogue } from "../../setup/goods.mts";
import { page } from "../../setup/http.mts";
import { decode } from "../../setup/page-content.mts";
import { testShop } from "../../setup/test-shop.mts";

describe("a producer's own page", () => {
  let code = "";
  let title = "";
  let end = "";
  let plate = "";
  let frame = "";

  beforeAll(async () => {
    const card = (await wholeCatalogue()).find((other) => other.plate?.state === "expiring");
    if (!card?.plate) throw new Error("No certificate of the demonstration is expiring.");
    code = card.plate.lookup_code;
    title = card.title;
    end = card.plate.holds_until;
    plate = `/chung-nhan/${code}/bien.svg`;
    frame = `/chung-nhan/${code}/bien`;
  });

  it("may show the plate as a picture that needs nothing else", async () => {
    const { status, headers, text } = await page(plate);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(decode(/<title[^>]*>(.*?)<\/title>/.exec(text)?.[1] ?? "")).toContain(title);
    expect(text).not.toMatch(/<script|<foreignObject|<image|href=|font-family|@import/i);
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox/);
  });

  it("is told at each showing whether the plate has changed", async () => {
    const { headers } = await page(plate);
    expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    const again = await page(plate, {
      headers: { "if-none-match": headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  it("may frame the plate, and no other page of the shop", async () => {
    const { status, headers, text } = await page(frame);
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toMatch(
      /default-src 'none';.*frame-ancestors \*/,
    );
    expect(headers.get("x-frame-options")).toBeNull();
    expect(text).toContain(`href="${testShop().shopUrl}/chung-nhan/${code}" target="_top"`);
    expect(text).not.toMatch(/<script|\sstyle=/i);
    for (const address of ["/", `/chung-nhan/${code}`, plate, "/chung-nhan/gan-bien"]) {
      const other = await page(address);
      expect(other.headers.get("x-frame-options"), address).toBe("DENY");
      expect(other.headers.get("content-security-policy"), address).toMatch(
        /frame-ancestors 'none'/,
      );
    }
  });

  it("shows gold on the last day, and grey words from the day after with nobody touching it", async () => {
    const gold = /#e2a11b/i;
    const dayAfter = new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10);
    await onDay(end, async () => {
      expect((await page(plate)).text).toMatch(gold);
      expect((await page(frame)).text).toMatch(gold);
    });
    await onDay(dayAfter, async () => {
      for (const address of [plate, frame, `${plate}?co=gon`]) {
        const { status, text } = await page(address);
        expect(status).toBe(200);
        expect(text).not.toMatch(gold);
        expect(text).toContain("từng đạt OCOP");
      }
      expect((await page(`${plate}?lang=en`)).text).toContain("formerly OCOP");
    });
  });

  it("is shown grey words for a code that names no certificate", async () => {
    for (const address of ["/chung-nhan/ZZZZZZZZ/bien.svg", "/en/chung-nhan/ZZZZZZZZ/bien"]) {
      const { status, text } = await page(address);
      expect(status).toBe(404);
      expect(text).toMatch(/Không có giấy chứng nhận nào mang mã này|No certificate has this code/);
      expect(text).not.toMatch(/#e2a11b|★/i);
    }
    expect((await page(`${plate}?co=to`)).status).toBe(400);
    expect((await page(`${plate}?lang=fr`)).status).toBe(400);
  });

  it("is given code to copy whose words stay true when the star is gone", async () => {
    const { text } = await page(`/chung-nhan/gan-bien?ma=${code.toLowerCase()}`);
    const pieces = [...text.matchAll(/<textarea[^>]*>(.*?)<\/textarea>/gs)].map(([, piece = ""]) =>
      decode(piece),
    );
    expect(pieces).toHaveLength(3);
    for (const piece of pieces) {
      expect(piece).toContain(`/chung-nhan/${code}`);
      expect(piece).not.toMatch(/\d sao|\d stars|★/);
    }
    expect((await page("/chung-nhan/gan-bien?ma=khong-co")).status).toBe(404);
  });
});
