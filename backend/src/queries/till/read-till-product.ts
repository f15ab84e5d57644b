import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Language } from "../../contracts/language";
import type { TillCard, TillPoint, TillProduct } from "../../contracts/till";
import { readProduct } from "../catalog/read-product";
import { searchCatalog } from "../catalog/search-catalog";
import { readGoods, readShelves, stockOf, tillCard } from "./goods-at-points";
import { threeSentences } from "./three-sentences";

const RELATED = 6;

/**
 * All that staff need before a visitor, as the shop's own page says it, with the stock of this very
 * moment here and elsewhere. Throws NOT_FOUND for a handle that the catalogue does not have.
 */
export async function readTillProduct(
  container: MedusaContainer,
  point: TillPoint,
  handle: string,
  language: Language,
): Promise<TillProduct> {
  const [detail, [row], shelves] = await Promise.all([
    readProduct(container, handle, language),
    readGoods(container, { handle }, language),
    readShelves(container, point.handle, language),
  ]);
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product "${handle}".`);
  const { points: _points, variants, ...product } = detail.product;
  const today = detail.judged_on;
  const relatedIds = await idsOfRelated(container, detail, language);
  const related =
    relatedIds.length > 0 ? await readGoods(container, { id: relatedIds }, language) : [];
  const cards = new Map(related.map((good) => [good.id, tillCard(good, shelves, today, language)]));
  return {
    point,
    product: {
      ...product,
      variants: variants.flatMap(({ available: _available, ...variant }) => {
        const stored = row.variants.find(({ id }) => id === variant.id);
        return stored ? [{ ...variant, ...stockOf(stored, shelves) }] : [];
      }),
    },
    telling: threeSentences(product.story),
    related: relatedIds.flatMap((id): TillCard[] => {
      const card = cards.get(id);
      return card ? [card] : [];
    }),
    judged_on: today,
  };
}

/** The maker's other goods first, then what the product's page names; never alcohol. */
async function idsOfRelated(
  container: MedusaContainer,
  { product, related }: Awaited<ReturnType<typeof readProduct>>,
  language: Language,
): Promise<string[]> {
  const sameMaker = product.producer
    ? await searchCatalog(container, {
        lang: language,
        q: "",
        group: [],
        star: [],
        commune: [],
        producer: [product.producer.handle],
        point: [],
        facets: "0",
        sort: "name",
        page: 1,
        page_size: RELATED + 1,
      })
    : null;
  const cards = [...(sameMaker?.products ?? []), ...related];
  const ids = cards
    .filter((card) => card.id !== product.id && card.age_limit === null)
    .map(({ id }) => id);
  return [...new Set(ids)].slice(0, RELATED);
}
