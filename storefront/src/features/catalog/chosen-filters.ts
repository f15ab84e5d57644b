import type {
  CatalogFacet,
  CatalogList,
  FacetValue,
  ProductCard,
} from "@lang-sao/backend/contracts/catalog";
import type { Language } from "@lang-sao/backend/contracts/language";
import { catalogTexts } from "@/i18n/catalog";
import { placeTexts } from "@/i18n/place";
import { formatVnd } from "@/lib/money";
import type { CatalogSelection } from "./catalog-url";

export interface ChosenFilter {
  label: string;
  /** The selection without this filter. */
  without: CatalogSelection;
}

/** A former commune has no value of its own in the facet; the goods that were found name it. */
function formerPlace(products: readonly ProductCard[], slug: string) {
  return products.find((product) => product.commune?.former?.slug === slug)?.commune?.former;
}

function labelOf(list: CatalogList, facet: CatalogFacet, value: string, lang: Language): string {
  const known = list.facets[facet].find((item) => item.value === value)?.label;
  if (known) return known;
  const former = facet === "commune" ? formerPlace(list.products, value) : undefined;
  if (former) return placeTexts(lang).formerShort(former.name, former.district).join(" ");
  return facet === "star" ? catalogTexts(lang).stars(value) : value;
}

/** The applied filters, each with the selection that is left when it is taken away. */
export function chosenFilters(
  selection: CatalogSelection,
  list: CatalogList,
  lang: Language,
): ChosenFilter[] {
  const t = catalogTexts(lang);
  const first = { ...selection, page: 1 };
  const chosen: ChosenFilter[] = [];
  for (const facet of Object.keys(selection.facets) as CatalogFacet[]) {
    for (const value of selection.facets[facet]) {
      const rest = selection.facets[facet].filter((other) => other !== value);
      chosen.push({
        label: labelOf(list, facet, value, lang),
        without: { ...first, facets: { ...selection.facets, [facet]: rest } },
      });
    }
  }
  const { priceMin, priceMax } = selection;
  if (priceMin !== null) {
    const label = t.priceFrom(formatVnd(priceMin, lang));
    chosen.push({ label, without: { ...first, priceMin: null } });
  }
  if (priceMax !== null) {
    const label = t.priceTo(formatVnd(priceMax, lang));
    chosen.push({ label, without: { ...first, priceMax: null } });
  }
  if (selection.inStock) {
    chosen.push({ label: t.inStockOnly, without: { ...first, inStock: false } });
  }
  return chosen;
}

/**
 * The values offered for a facet: those of the list, and first the chosen ones that the list does
 * not offer, so that sending the form again keeps them.
 */
export function offeredValues(
  selection: CatalogSelection,
  list: CatalogList,
  facet: CatalogFacet,
  lang: Language,
): FacetValue[] {
  const chosen = new Set(selection.facets[facet]);
  const offered = list.facets[facet].map((item) => ({
    ...item,
    selected: chosen.has(item.value),
  }));
  const missing = [...chosen]
    .filter((value) => !offered.some((item) => item.value === value))
    .map((value) => ({
      value,
      label: labelOf(list, facet, value, lang),
      hint: null,
      count: 0,
      selected: true,
    }));
  return [...missing, ...offered];
}
