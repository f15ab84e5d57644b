import { beforeAll, describe, expect, it } from "vitest";

import type { ProductCard } from "../../../backend/src/contracts/catalog.ts";
import { dayAfter, onDay } from "../../setup/clock.mts";
import { page } from "../../setup/http.mts";
import { catalogue, product, wholeCatalogue } from "../../setup/goods.mts";
import { cardOf, structuredData, wordsOf } from "../../setup/page-content.mts";

/** Everything that speaks of a certificate, as it stands on one day. */
async function sightings(handle: string, star: number) {
  const [detail, list, facet, productPage, cardPage] = [
    await product(handle),
    await wholeCatalogue(),
    await catalogue(`page_size=100&star=${String(star)}`),
    await page(`/san-pham/${handle}`),
    await page(`/san-pham?nha-san-xuat=${(await product(handle)).producer?.handle ?? ""}`),
  ];
  const card = cardOf(cardPage.text, handle);
  const [ld] = structuredData(productPage.text).filter((node) => node["@type"] === "Product");
  return {
    api: detail.plate,
    apiStatus: detail.certificate?.status,
    apiCard: list.find((other) => other.handle === handle)?.plate,
    inFacet: facet.products.some((other) => other.handle === handle),
    facetCount: facet.facets.star.find(({ value }) => value === String(star))?.count ?? 0,
    page: wordsOf(productPage.text),
    pageHtml: productPage.text,
    card: wordsOf(card),
    cardHtml: card,
    certification: JSON.stringify(ld?.["hasCertification"] ?? null),
  };
}

describe("anyone who relies on a star", () => {
  let certified: ProductCard & { plate: NonNullable<ProductCard["plate"]> };

  beforeAll(async () => {
    const found = (await wholeCatalogue())
      .filter((card): card is typeof certified => card.plate?.state === "expiring")
      .toSorted((a, b) => a.plate.days_left - b.plate.days_left)[0];
    if (found === undefined) throw new Error("No certificate of the demonstration is expiring.");
    certified = found;
  });

  it("still sees it on the certificate's last day", async () => {
    const { handle, plate } = certified;
    await onDay(plate.holds_until, async () => {
      const seen = await sightings(handle, plate.star_rating);
      expect(seen.api).toMatchObject({ state: "expiring", days_left: 0 });
      expect(seen.apiCard?.state).toBe("expiring");
      expect(seen.apiStatus).toBe("expiring");
      expect(seen.inFacet).toBe(true);
      for (const words of [seen.page, seen.card]) {
        expect(words).toContain(`OCOP ${String(plate.star_rating)} sao`);
        expect(words).not.toContain("từng đạt");
      }
      expect(seen.cardHtml).toContain("★".repeat(plate.star_rating));
      expect(seen.certification).toContain("CertificationActive");
    });
  });

  it("sees “từng đạt” everywhere from the day after", async () => {
    const { handle, plate } = certified;
    const before = await catalogue(`star=${String(plate.star_rating)}`);
    await onDay(dayAfter(plate.holds_until), async () => {
      const seen = await sightings(handle, plate.star_rating);
      expect(seen.api).toMatchObject({ state: "expired", days_left: -1 });
      expect(seen.apiCard?.state).toBe("expired");
      expect(seen.apiStatus).toBe("expired");
      expect(seen.inFacet).toBe(false);
      expect(seen.facetCount).toBeLessThan(before.count);
      for (const words of [seen.page, seen.card]) {
        expect(words).toMatch(/từng đạt OCOP \d sao, hết hạn \d{2}\/\d{4}/);
      }
      expect(seen.cardHtml).not.toContain("★");
      expect(seen.pageHtml).not.toContain("CertificationActive");
      expect(seen.certification).toBe("null");
    });
  });

  it("sees the star again once the clock is back", async () => {
    const { handle, plate } = certified;
    const seen = await sightings(handle, plate.star_rating);
    expect(seen.api?.state).toBe("expiring");
    expect(seen.inFacet).toBe(true);
    expect(seen.card).not.toContain("từng đạt");
  });

  it("sees no star before the day it was issued", async () => {
    const { handle, plate } = certified;
    const dayBefore = new Date(Date.parse(plate.issued_on) - 86_400_000).toISOString().slice(0, 10);
    await onDay(dayBefore, async () => {
      const seen = await sightings(handle, plate.star_rating);
      expect(seen.api).toBeNull();
      expect(seen.inFacet).toBe(false);
      expect(seen.certification).toBe("null");
    });
  });

  it("is told that dates and numbers of the demonstration are illustrative", async () => {
    const { text } = await page(`/san-pham/${certified.handle}`);
    expect(wordsOf(text)).toContain("ngày minh hoạ");
  });
});
