import { addDays } from "../../../../backend/src/calendar/calendar-date";
import {
  certificatePlate,
  certificateStatus,
  holdsUntil,
  speakingCertificate,
} from "../../../../backend/src/modules/certification/certificate-status";
import {
  certificateHistory,
  HISTORY_KINDS,
  randomHistory,
} from "../../../../seed/factories/certificate-histories";
import type { InventedCertificate } from "../../../../seed/factories/invented-certificate";
import type { CertificateDetail } from "@lang-sao/backend/contracts/certificate";
import { describe, expect, it } from "vitest";
import { certificationData } from "@/lib/structured-data";
import { drawEmbed, embedStars, embedTree } from "./embed-drawing.server";
import { embedWording, spokenEmbed } from "./embed-wording";
import { plateWording } from "./plate-wording";

/*
 * From the dates of a certificate to the words and drawings of it, without a server: the rule of
 * QĐ 26/2026 told in other words than the shop's own, held against every surface over histories of
 * chance.
 */

const TODAY = "2026-11-23";
const LANGUAGES = ["vi", "en"] as const;
const FORMER = /(từng đạt|formerly) OCOP \d (sao|stars)/g;
const STAR = /★|OCOP \d (sao|stars)/;

function isInForce(certificate: InventedCertificate, day: string): boolean {
  if (day < certificate.issued_on) return false;
  if (certificate.revoked_on !== null && day >= certificate.revoked_on) return false;
  if (certificate.superseded_on !== null && day >= certificate.superseded_on) return false;
  return day <= (certificate.extended_until ?? certificate.expires_on);
}

function claimsStar(surface: unknown): boolean {
  return STAR.test(JSON.stringify(surface).replace(FORMER, ""));
}

/** The proof of a product's page, as the backend makes it of the certificate that speaks. */
function detailOf(history: readonly InventedCertificate[], day: string): CertificateDetail | null {
  const speaking = speakingCertificate(history, day);
  const plate = certificatePlate(history, day);
  const status = speaking && certificateStatus(speaking, day);
  return speaking && plate && status ? { ...speaking, ...plate, id: "ocert", status } : null;
}

function expectHonest(history: readonly InventedCertificate[], day: string): void {
  const inForce = history.filter((certificate) => isInForce(certificate, day));
  const star = inForce[0]?.star_rating ?? null;
  const plate = certificatePlate(history, day);
  const detail = detailOf(history, day);
  for (const lang of LANGUAGES) {
    const words = plate && plateWording(plate, lang);
    expect(claimsStar(words)).toBe(star !== null);
    expect(words?.kind === "holds" ? words.glyphs : "").toBe("★".repeat(star ?? 0));

    const claim = certificationData(detail, { lang, publicUrl: "https://langsao.example" });
    expect(claim === undefined).toBe(star === null);
    if (star !== null) expect(JSON.stringify(claim)).toContain(`"ratingValue":${star}`);
    expect(JSON.stringify(claim ?? "")).not.toMatch(FORMER);
  }
  for (const certificate of history) {
    const own = certificatePlate([certificate], day);
    const holds = isInForce(certificate, day);
    const product = { title: "Bánh Mây (bịa)", handle: null };
    for (const lang of LANGUAGES) {
      const words = embedWording({ plate: own, product }, lang);
      expect(claimsStar([words, spokenEmbed(words)])).toBe(holds);
      expect(embedStars(words).split("<path").length - 1).toBe(holds ? certificate.star_rating : 0);
      for (const size of ["full", "small"] as const) {
        const drawn = JSON.stringify(embedTree({ words, size, check: "Kiểm tra tại làng" }));
        expect(claimsStar(drawn)).toBe(holds);
        expect(drawn).not.toContain("#e2a11b");
      }
      const isOver = !holds && day > holdsUntil(certificate);
      const isEnded = [certificate.revoked_on, certificate.superseded_on].some(
        (end) => end !== null && end <= day,
      );
      expect(FORMER.test(JSON.stringify(words))).toBe(isOver && !isEnded);
      FORMER.lastIndex = 0;
    }
  }
}

describe("over 2,000 histories of certificates", () => {
  it("words, structured data and plates claim a star exactly while one is in force", () => {
    let starred = 0;
    for (let seed = 1; seed <= 2_000; seed += 1) {
      const history = randomHistory(seed, TODAY);
      const day = addDays(TODAY, ((seed * 7_919) % 3_000) - 1_500);
      expectHonest(history, day);
      if (history.some((certificate) => isInForce(certificate, day))) starred += 1;
    }
    // Else the runs would prove nothing in one of the two directions.
    expect(starred).toBeGreaterThan(300);
    expect(starred).toBeLessThan(1_700);
  }, 60_000);

  it.each(HISTORY_KINDS)("and on each day around the turns of the kind %s", (kind) => {
    const history = certificateHistory(kind, TODAY, 3);
    const turns = history.flatMap((one) =>
      [one.issued_on, one.revoked_on, one.superseded_on, one.expires_on, one.extended_until].filter(
        (day) => day !== null,
      ),
    );
    for (const turn of [TODAY, ...turns]) {
      for (const shift of [-1, 0, 1]) expectHonest(history, addDays(turn, shift));
    }
  });
});

describe("the plate drawn for another page", () => {
  it.each(HISTORY_KINDS)(
    "has gold for the kind %s only while it is in force",
    async (kind) => {
      for (const certificate of certificateHistory(kind, TODAY, 3)) {
        const words = embedWording(
          { plate: certificatePlate([certificate], TODAY), product: null },
          "vi",
        );
        const svg = await drawEmbed({ words, size: "small", check: "" });
        expect(/#e2a11b/i.test(svg)).toBe(isInForce(certificate, TODAY));
        expect(svg).not.toMatch(/<script|<foreignObject|href=|url\(http|@import|font-family/i);
        expect(svg.startsWith("<svg ")).toBe(true);
      }
    },
    30_000,
  );
});
