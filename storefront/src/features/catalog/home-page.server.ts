import type { CatalogList, ProductCard } from "@lang-sao/backend/contracts/catalog";
import type { Language } from "@lang-sao/backend/contracts/language";
import type { SeasonKey } from "@/i18n/home";
import { success, type Result } from "@/lib/result";
import { readCatalog, readProduct } from "./catalog.server";
import { EMPTY_SELECTION } from "./catalog-url";
import { seasonOf } from "./seasons";

/** The two national pilot products, in the order of their texts. */
export const PILOT_HANDLES = ["banh-cay-lang-nguyen-thien-duc", "banh-da-quynh-coi-son-nam"];

const STALL_SIZE = 8;
const SEASON_SIZE = 4;

export interface HomeGoods {
  stall: CatalogList;
  pilots: (ProductCard | null)[];
  season: { key: SeasonKey; products: ProductCard[] };
}

/** A product that the shop may put forward: there, and not alcohol. */
const isShowable = (product: ProductCard | null): product is ProductCard =>
  product !== null && product.in_stock && product.age_limit === null;

async function readCard(lang: Language, handle: string): Promise<ProductCard | null> {
  const answer = await readProduct(lang, handle);
  return answer.ok ? answer.value.product : null;
}

/** The goods of the home page: on the stalls, the pilots, and what the season brings. */
export async function readHomeGoods(lang: Language): Promise<Result<HomeGoods>> {
  const stall = await readCatalog(
    lang,
    { ...EMPTY_SELECTION, inStock: true },
    { pageSize: STALL_SIZE + 4 },
  );
  if (!stall.ok) return stall;
  const season = seasonOf(stall.value.judged_on);
  const [pilots, seasonal] = await Promise.all([
    Promise.all(PILOT_HANDLES.map((handle) => readCard(lang, handle))),
    Promise.all(season.handles.map((handle) => readCard(lang, handle))),
  ]);
  const products = stall.value.products.filter(isShowable).slice(0, STALL_SIZE);
  return success({
    stall: { ...stall.value, products },
    pilots,
    season: { key: season.key, products: seasonal.filter(isShowable).slice(0, SEASON_SIZE) },
  });
}
