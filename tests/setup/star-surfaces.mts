import { z } from "zod";

import { programmeFiguresSchema } from "../../backend/src/contracts/programme.ts";
import { catalogue } from "./goods.mts";
import { page, store } from "./http.mts";
import { structuredData } from "./page-content.mts";
import type { RegistryCase } from "./registry-cases.mts";
import { askTill } from "./staff.mts";

interface Surface {
  readonly name: string;
  /** False for what speaks to machines alone: an expired class is no claim there, so it is unsaid. */
  readonly tellsFormer: boolean;
}

/** A place that may show a product's star, and what it says of this very product. */
export interface ProductSurface extends Surface {
  read(one: RegistryCase): Promise<string>;
}

/** A place that may show the star of one certificate, which may be an old one of its product. */
export interface CertificateSurface extends Surface {
  read(code: string, one: RegistryCase): Promise<string>;
}

/** Every place that shows a product's star. A new one is added here, and is then held to the rule. */
export const productSurfaces: readonly ProductSurface[] = [
  {
    name: "card on a list",
    tellsFormer: true,
    read: async ({ product, producer }) =>
      cardOn(`/san-pham?nha-san-xuat=${producer.handle}`, product.handle),
  },
  {
    name: "card among what was searched",
    tellsFormer: true,
    read: async ({ product }) => cardOn(`/tim-kiem?q=${wordsFor({ product })}`, product.handle),
  },
  {
    name: "card on the maker's page",
    tellsFormer: true,
    read: async ({ product, producer }) =>
      cardOn(`/nha-san-xuat/${producer.handle}`, product.handle),
  },
  {
    name: "maker's page beside the goods",
    tellsFormer: false,
    read: async ({ producer }) => withoutCards(await html(`/nha-san-xuat/${producer.handle}`)),
  },
  {
    name: "product's page",
    tellsFormer: true,
    read: async ({ product }) => withoutCards(await html(`/san-pham/${product.handle}`)),
  },
  {
    name: "product's page in English",
    tellsFormer: true,
    read: async ({ product }) => withoutCards(await html(`/en/san-pham/${product.handle}`)),
  },
  {
    name: "structured data of the product's page",
    tellsFormer: false,
    read: async ({ product }) =>
      JSON.stringify(structuredData((await page(`/san-pham/${product.handle}`)).text)),
  },
  {
    name: "product as the backend tells it",
    tellsFormer: true,
    read: async ({ product }) => {
      const { body } = await store(`catalog/${product.handle}`);
      return JSON.stringify(z.object({ product: z.unknown() }).parse(body).product);
    },
  },
  {
    name: "card as the backend tells it",
    tellsFormer: true,
    read: async ({ product, producer }) => {
      const { products } = await catalogue(`producer=${producer.handle}`);
      return JSON.stringify(products.find(({ handle }) => handle === product.handle));
    },
  },
  {
    name: "staff catalogue",
    tellsFormer: true,
    read: async ({ product }) => {
      const { body } = await askTill(`products/${product.handle}`);
      return JSON.stringify(z.object({ product: z.unknown() }).parse(body).product);
    },
  },
];

/** Every place that shows the star of one certificate. */
export const certificateSurfaces: readonly CertificateSurface[] = [
  {
    name: "certificate's page",
    tellsFormer: true,
    read: (code) => html(`/chung-nhan/${code}`),
  },
  {
    name: "certificate's page in English",
    tellsFormer: true,
    read: (code) => html(`/en/chung-nhan/${code}`),
  },
  {
    name: "structured data of the certificate's page",
    tellsFormer: false,
    read: async (code) => JSON.stringify(structuredData((await page(`/chung-nhan/${code}`)).text)),
  },
  {
    name: "row of the registry",
    tellsFormer: true,
    read: async (code, one) =>
      required(
        (await html(`/chung-nhan?q=${wordsFor(one)}`))
          .split(/(?=<li\b)/)
          .find((row) => row.includes(`/chung-nhan/${code}"`)),
        code,
      ),
  },
  {
    name: "certificate as the backend tells it",
    tellsFormer: true,
    read: async (code) => JSON.stringify((await store(`certificates/${code}`)).body),
  },
  {
    name: "open data as JSON",
    tellsFormer: false,
    read: async (code) => {
      const data: unknown = JSON.parse(await html("/chung-nhan/du-lieu.json"));
      const { certificates } = openDataSchema.parse(data);
      const { star_rating, status, in_force } = required(
        certificates.find(({ lookup_code }) => lookup_code === code),
        code,
      );
      return JSON.stringify({ star_rating, status, in_force });
    },
  },
  {
    name: "open data as CSV",
    tellsFormer: false,
    read: async (code) => {
      const [heading = "", ...rows] = (await html("/chung-nhan/du-lieu.csv")).split(/\r?\n/);
      const columns = heading.replace(/^\ufeff/, "").split(",");
      const row = rows.find((line) => line.startsWith(code))?.split(",") ?? [];
      const at = (name: string) => row[columns.indexOf(name)] ?? "";
      return `"star_rating":${at("star_rating")},"status":"${at("status")}","in_force":${at("in_force")}`;
    },
  },
  {
    name: "plate on another page",
    tellsFormer: true,
    read: (code) => html(`/chung-nhan/${code}/bien.svg`),
  },
  {
    name: "small English plate on another page",
    tellsFormer: true,
    read: (code) => html(`/chung-nhan/${code}/bien.svg?lang=en&co=gon`),
  },
  {
    name: "plate in a frame",
    tellsFormer: true,
    read: (code) => html(`/chung-nhan/${code}/bien`),
  },
  {
    name: "guide to the plate",
    tellsFormer: false,
    read: (code) => html(`/chung-nhan/gan-bien?ma=${code}`),
  },
];

/** Places that show many products at once; each must show no star but those of products that hold one. */
export const mixedPages = ["/", "/en", "/xa/dong-hung-hung-yen", "/san-pham", "/chuong-trinh"];

/** Handles that a star facet finds, by star. */
export async function starFacets(): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const facets = new Map<number, ReadonlySet<string>>();
  for (const star of [3, 4, 5]) {
    const { products } = await catalogue(`page_size=100&star=${String(star)}`);
    facets.set(star, new Set(products.map(({ handle }) => handle)));
  }
  return facets;
}

export async function programmeFigures(): Promise<z.infer<typeof programmeFiguresSchema>> {
  return programmeFiguresSchema.parse((await store("programme-figures")).body);
}

/** The cards of a page by the product they show. */
export function cardsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(CARD)].flatMap(([card]) => {
      const handle = /\/san-pham\/([a-z0-9-]+)"/.exec(card)?.[1];
      return handle === undefined ? [] : [[handle, card] as const];
    }),
  );
}

/** The stars that a surface says are held now, each number once, in whatever way it says it. */
export function starsClaimed(surface: string): number[] {
  const text = surface.replace(FORMER, "");
  const claimed = new Set<number>();
  for (const [glyphs] of text.matchAll(/★+/g)) claimed.add(glyphs.length);
  for (const [group] of text.matchAll(/<g fill="#e2a11b">.*?<\/g>/gs)) {
    claimed.add(group.split("<path").length - 1);
  }
  for (const pattern of [
    /OCOP (\d) (?:sao|stars?)/g,
    /"state":"(?:in_force|expiring)","star_rating":(\d)/g,
    /"star_rating":(\d),"status":"[^"]*","in_force":true/g,
    /CertificationActive".*?"ratingValue":(\d)/g,
  ]) {
    for (const [, star] of text.matchAll(pattern)) claimed.add(Number(star));
  }
  return [...claimed].sort();
}

/** Whether a surface draws or asserts a star at all, even one whose number it does not tell. */
export function claimsStar(surface: string): boolean {
  return (
    starsClaimed(surface).length > 0 ||
    /★|#e2a11b|CertificationActive|"listing_basis":"ocop"/i.test(surface)
  );
}

/** Whether a surface names, in the past tense, the class that an expired certificate gave. */
export function namesFormerStar(surface: string): boolean {
  return surface.search(FORMER) >= 0 || surface.includes('"state":"expired"');
}

const FORMER = /(từng đạt|formerly) OCOP \d (sao|stars)/giu;
const CARD = /<article class="card.*?<\/article>/gs;

/** What one would type to find a product. */
function wordsFor({ product }: Pick<RegistryCase, "product">): string {
  return encodeURIComponent(product.title.replace(" (bịa)", ""));
}

async function cardOn(address: string, handle: string): Promise<string> {
  const card = cardsOf(await html(address)).get(handle);
  if (card === undefined) throw new Error(`No card of ${handle} on ${address}`);
  return card;
}

/** What a page says itself, without its styles and without the cards of other goods. */
function withoutCards(text: string): string {
  return text.replace(CARD, "");
}

/** The text of an address, without styles. An address that does not answer is no proof of anything. */
async function html(address: string): Promise<string> {
  const { status, text } = await page(address);
  if (status !== 200) throw new Error(`${address} answered ${String(status)}`);
  return text.replace(/<style\b.*?<\/style>/gs, "");
}

function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`${what} is not there.`);
  return found;
}

const openDataSchema = z.object({
  certificates: z.array(
    z.object({
      lookup_code: z.string(),
      star_rating: z.int(),
      status: z.string(),
      in_force: z.boolean(),
    }),
  ),
});
