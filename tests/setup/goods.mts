import {
  type CatalogList,
  type ProductDetail,
  catalogListSchema,
  productDetailSchema,
} from "../../backend/src/contracts/catalog.ts";
import { store } from "./http.mts";

/** Goods of the demonstration that tests speak of by name. */
export const goods = {
  banhCay: "banh-cay-lang-nguyen-thien-duc",
  /** From a maker whose name is not known, so it has no certificate. */
  unknownMaker: "mam-cay-hong-tien",
  alcohol: "ruou-nep-huong-thai-binh",
  fresh: "trung-vit-bien-dong-xuyen",
  soldOut: "com-truyen-thong-thanh-huong",
  keoLac: "keo-lac-dinh-manh",
  rice: "gao-huu-co-binh-dinh",
} as const;

/** Places of the demonstration, by the address each has. */
export const places = {
  dongHung: "dong-hung-hung-yen",
  /** Part of Xã Đông Hưng since 1 July 2025. */
  formerNguyenXa: "nguyen-xa-dong-hung-thai-binh",
} as const;

export async function catalogue(query: string): Promise<CatalogList> {
  const answer = await store(`catalog?${query}`);
  if (answer.status !== 200) throw new Error(`catalog?${query} answered ${String(answer.status)}`);
  return catalogListSchema.parse(answer.body);
}

/** Every product on offer, whatever the pages hold. */
export async function wholeCatalogue(): Promise<CatalogList["products"]> {
  return (await catalogue("page_size=100")).products;
}

export async function product(handle: string, lang = "vi"): Promise<ProductDetail["product"]> {
  const answer = await store(`catalog/${handle}?lang=${lang}`);
  if (answer.status !== 200) throw new Error(`${handle} answered ${String(answer.status)}`);
  return productDetailSchema.parse(answer.body).product;
}

export async function firstVariant(
  handle: string,
): Promise<ProductDetail["product"]["variants"][number]> {
  const [variant] = (await product(handle)).variants;
  if (variant === undefined) throw new Error(`${handle} has no variant`);
  return variant;
}
