import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  certificateHistory,
  HISTORY_KINDS,
  type HistoryKind,
} from "../../../seed/factories/certificate-histories.ts";
import type { InventedCertificate } from "../../../seed/factories/invented-certificate.ts";
import { onDay } from "../../setup/clock.mts";
import { page, store } from "../../setup/http.mts";
import {
  putRegistryCases,
  refreshRegistryCases,
  type RegistryCase,
  removeRegistryCases,
} from "../../setup/registry-cases.mts";
import {
  cardsOf,
  certificateSurfaces,
  claimsStar,
  mixedPages,
  namesFormerStar,
  productSurfaces,
  programmeFigures,
  starFacets,
  starsClaimed,
} from "../../setup/star-surfaces.mts";
import { realDateInVietnam } from "../../setup/test-shop.mts";

const FIRST_NUMBER = 700;
const today = realDateInVietnam();
const histories = new Map(
  HISTORY_KINDS.map((kind, at) => {
    const number = FIRST_NUMBER + at;
    return [number, certificateHistory(kind, today, number)] as const;
  }),
);
const kindOf = ({ number }: RegistryCase): HistoryKind | undefined =>
  HISTORY_KINDS[number - FIRST_NUMBER];
const historyOf = ({ number }: RegistryCase) => histories.get(number) ?? [];

/** The rule as QĐ 26/2026 has it, told again here in other words than the shop's own. */
function fate(
  certificate: InventedCertificate,
  day: string,
): "not yet" | "in force" | "expired" | "ended" {
  if (day < certificate.issued_on) return "not yet";
  for (const end of [certificate.revoked_on, certificate.superseded_on]) {
    if (end !== null && day >= end) return "ended";
  }
  const last = certificate.extended_until ?? certificate.expires_on;
  return day <= last ? "in force" : "expired";
}

function starOn(history: readonly InventedCertificate[], day: string): number | null {
  return history.find((one) => fate(one, day) === "in force")?.star_rating ?? null;
}

/** Only a class that ran out by itself is named, and only while nothing came after it. */
function formerStarOn(history: readonly InventedCertificate[], day: string): boolean {
  const latest = history.filter((one) => fate(one, day) !== "not yet").at(-1);
  return starOn(history, day) === null && latest !== undefined && fate(latest, day) === "expired";
}

/** Today, and the days after it on which the fate of some product turns. */
const days = [0, 1, 30, 61, 200].map((later) =>
  new Date(Date.parse(today) + later * 86_400_000).toISOString().slice(0, 10),
);

describe("anyone, wherever a star may be shown", () => {
  let cases: RegistryCase[] = [];

  beforeAll(async () => {
    cases = await putRegistryCases(histories);
  }, 120_000);

  afterAll(() => removeRegistryCases(cases), 120_000);

  it.each(days)(
    "is told of a product's star on %s if and only if it holds then",
    async (day) => {
      await onDay(day, async () => {
        for (const surface of productSurfaces) {
          const seen: Record<string, unknown> = {};
          const meant: Record<string, unknown> = {};
          for (const one of cases) {
            const text = await surface.read(one);
            const history = historyOf(one);
            const star = surface.name.startsWith("maker") ? null : starOn(history, day);
            const kind = kindOf(one) ?? "";
            seen[kind] = [claimsStar(text), starsClaimed(text), namesFormerStar(text)];
            meant[kind] = [
              star !== null,
              star === null ? [] : [star],
              surface.tellsFormer && formerStarOn(history, day),
            ];
          }
          expect(seen, `${surface.name} on ${day}`).toEqual(meant);
        }
      });
    },
    300_000,
  );

  it.each(days)(
    "is told of a certificate's star on %s if and only if it holds then",
    async (day) => {
      await onDay(day, async () => {
        for (const surface of certificateSurfaces) {
          const seen: Record<string, unknown> = {};
          const meant: Record<string, unknown> = {};
          for (const one of cases) {
            for (const [at, certificate] of historyOf(one).entries()) {
              const now = fate(certificate, day);
              if (now === "not yet") continue;
              const text = await surface.read(certificate.lookup_code, one);
              const name = `${kindOf(one) ?? ""} ${String(at + 1)}`;
              const holds = now === "in force" && surface.name !== "guide to the plate";
              seen[name] = [claimsStar(text), starsClaimed(text), namesFormerStar(text)];
              meant[name] = [
                holds,
                holds ? [certificate.star_rating] : [],
                surface.tellsFormer && now === "expired",
              ];
            }
          }
          expect(seen, `${surface.name} on ${day}`).toEqual(meant);
        }
      });
    },
    300_000,
  );

  it.each(days)(
    "finds by its star on %s only what holds it then",
    async (day) => {
      await onDay(day, async () => {
        const before = await starFacets();
        for (const one of cases) {
          const star = starOn(historyOf(one), day);
          for (const [facet, handles] of before) {
            if (facet !== star) expect(handles, kindOf(one)).not.toContain(one.product.handle);
          }
        }
        // What the hourly job does by itself: the index learns of the certificate that comes next.
        await refreshRegistryCases(cases.filter((one) => historyOf(one).length > 1));
        const after = await starFacets();
        for (const one of cases) {
          const star = starOn(historyOf(one), day);
          if (star !== null) expect(after.get(star), kindOf(one)).toContain(one.product.handle);
        }
      });
    },
    120_000,
  );

  it.each(days)(
    "meets on %s no star among many goods but of those that hold one",
    async (day) => {
      await onDay(day, async () => {
        for (const address of mixedPages) {
          const { status, text } = await page(address);
          expect(status).toBe(200);
          const cards = cardsOf(text);
          if (address === "/san-pham") expect(cards.size).toBeGreaterThan(10);
          for (const one of cases) {
            const card = cards.get(one.product.handle);
            if (card === undefined) continue;
            const star = starOn(historyOf(one), day);
            expect(starsClaimed(card), `${String(kindOf(one))} on ${address}`).toEqual(
              star === null ? [] : [star],
            );
          }
        }
        const figures = await programmeFigures();
        for (const one of cases) {
          for (const certificate of historyOf(one)) {
            const isListed = figures.expiring_soon.some(
              ({ lookup_code }) => lookup_code === certificate.lookup_code,
            );
            if (isListed) expect(fate(certificate, day), kindOf(one)).toBe("in force");
          }
        }
        const inForce = (await registry("in_force")).length;
        expect(figures.by_star.reduce((sum, { count }) => sum + count, 0)).toBe(inForce);
        expect(figures.by_year.reduce((sum, { in_force }) => sum + in_force, 0)).toBe(inForce);
      });
    },
    120_000,
  );

  it.each(days)("finds on %s a certificate that is not issued yet nowhere", async (day) => {
    await onDay(day, async () => {
      for (const one of cases) {
        for (const certificate of historyOf(one)) {
          if (fate(certificate, day) !== "not yet") continue;
          const { lookup_code } = certificate;
          expect((await store(`certificates/${lookup_code}`)).status).toBe(404);
          for (const address of [
            `/chung-nhan/${lookup_code}`,
            `/chung-nhan/${lookup_code}/bien.svg`,
            `/chung-nhan/${lookup_code}/bien`,
          ]) {
            const { status, text } = await page(address);
            expect(status, address).toBe(404);
            expect(claimsStar(text.replace(/<style\b.*?<\/style>/gs, "")), address).toBe(false);
          }
        }
      }
    });
  });
});

async function registry(state: string): Promise<string[]> {
  const { body } = await store(`certificates?state=${state}&page_size=1000`);
  const { certificates } = body as { certificates: { lookup_code: string }[] };
  return certificates.map(({ lookup_code }) => lookup_code);
}
