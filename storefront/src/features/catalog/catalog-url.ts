import {
  CATALOG_MAX_QUERY_LENGTH,
  type CatalogFacet,
  type CatalogSort,
} from "@lang-sao/backend/contracts/catalog";
import type { QueryValue } from "@/lib/backend.server";
import { isSlug } from "@/lib/slug";
import { CATALOG_KEYS } from "@/paths";

/** What a visitor chose in the catalogue; the address holds all of it. */
export interface CatalogSelection {
  q: string;
  facets: Record<CatalogFacet, string[]>;
  priceMin: number | null;
  priceMax: number | null;
  inStock: boolean;
  sort: CatalogSort;
  page: number;
}

const FACETS = ["group", "star", "commune", "producer", "point"] as const satisfies CatalogFacet[];

export const SORT_VALUES: Record<CatalogSort, string> = {
  relevance: "phu-hop",
  name: "ten",
  price_asc: "gia-tang",
  price_desc: "gia-giam",
  star: "sao",
  newest: "moi",
};
const SORTS = Object.keys(SORT_VALUES) as CatalogSort[];

const MAX_FACET_VALUES = 30;
const MAX_PRICE = 1_000_000_000;
const MAX_PAGE = 10_000;

export const EMPTY_SELECTION: CatalogSelection = {
  q: "",
  facets: { group: [], star: [], commune: [], producer: [], point: [] },
  priceMin: null,
  priceMax: null,
  inStock: false,
  sort: "relevance",
  page: 1,
};

/** A selection for links that narrow the catalogue by one thing. */
export function selectionOf(facets: Partial<Record<CatalogFacet, string[]>>): CatalogSelection {
  return { ...EMPTY_SELECTION, facets: { ...EMPTY_SELECTION.facets, ...facets } };
}

class Malformed extends Error {}

/** Digits as people write prices: `45.000 ₫`, `45 000`, `45,000đ`. */
function parsePrice(text: string): number | null {
  const digits = text.replace(/[\s.,₫đ]/giu, "");
  if (digits === "") return null;
  const amount = /^\d{1,10}$/.test(digits) ? Number(digits) : Number.NaN;
  if (!(amount <= MAX_PRICE)) throw new Malformed();
  return amount;
}

function parsePage(text: string): number {
  if (text === "") return 1;
  const page = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (page < 1 || page > MAX_PAGE) throw new Malformed();
  return page;
}

function parseSort(text: string): CatalogSort {
  if (text === "") return "relevance";
  const sort = SORTS.find((name) => SORT_VALUES[name] === text);
  if (!sort) throw new Malformed();
  return sort;
}

function parseQuery(text: string): string {
  const q = text.normalize("NFC").trim().replace(/\s+/gu, " ");
  if (q.length > CATALOG_MAX_QUERY_LENGTH || q.includes("\u0000")) throw new Malformed();
  return q;
}

/**
 * The selection of an address; null when it is malformed (a page that is no number, an unknown
 * sort, an overlong search). Empty fields, as a plain form sends them, count as not chosen; a facet
 * value that nobody knows stays in the selection and finds nothing.
 */
export function parseSelection(params: URLSearchParams): CatalogSelection | null {
  const one = (key: string) => params.get(key) ?? "";
  try {
    const facets = { ...EMPTY_SELECTION.facets };
    for (const facet of FACETS) {
      const values = params.getAll(CATALOG_KEYS[facet]).filter((value) => value !== "");
      facets[facet] = [...new Set(values)];
      if (facets[facet].length > MAX_FACET_VALUES) throw new Malformed();
    }
    return {
      q: parseQuery(one(CATALOG_KEYS.q)),
      facets,
      priceMin: parsePrice(one(CATALOG_KEYS.priceMin)),
      priceMax: parsePrice(one(CATALOG_KEYS.priceMax)),
      inStock: one(CATALOG_KEYS.inStock) === "1",
      sort: parseSort(one(CATALOG_KEYS.sort)),
      page: parsePage(one(CATALOG_KEYS.page)),
    };
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

/** The address of a selection, in one fixed order and without what is not chosen. */
export function selectionParams(selection: CatalogSelection): URLSearchParams {
  const params = new URLSearchParams();
  if (selection.q) params.set(CATALOG_KEYS.q, selection.q);
  for (const facet of FACETS) {
    for (const value of selection.facets[facet]) params.append(CATALOG_KEYS[facet], value);
  }
  if (selection.priceMin !== null) params.set(CATALOG_KEYS.priceMin, String(selection.priceMin));
  if (selection.priceMax !== null) params.set(CATALOG_KEYS.priceMax, String(selection.priceMax));
  if (selection.inStock) params.set(CATALOG_KEYS.inStock, "1");
  if (selection.sort !== "relevance") params.set(CATALOG_KEYS.sort, SORT_VALUES[selection.sort]);
  if (selection.page > 1) params.set(CATALOG_KEYS.page, String(selection.page));
  return params;
}

const isKnownShape = (facet: CatalogFacet, value: string) =>
  facet === "star" ? /^[345]$/.test(value) : isSlug(value);

/** True when some chosen value has a shape that no value of its facet can have. */
export function cannotMatch(selection: CatalogSelection): boolean {
  return FACETS.some((facet) =>
    selection.facets[facet].some((value) => !isKnownShape(facet, value)),
  );
}

/** The backend's words for a selection; values of an impossible shape are left out. */
export function catalogQuery(selection: CatalogSelection): Record<string, QueryValue> {
  const facets = FACETS.map((facet) => [
    facet,
    selection.facets[facet].filter((value) => isKnownShape(facet, value)),
  ]);
  return {
    q: selection.q,
    ...(Object.fromEntries(facets) as Record<CatalogFacet, string[]>),
    price_min: selection.priceMin ?? undefined,
    price_max: selection.priceMax ?? undefined,
    in_stock: selection.inStock ? "1" : undefined,
    sort: selection.sort,
    page: selection.page,
  };
}

/** True when anything beyond the search words, the order and the page is chosen. */
export function isNarrowed(selection: CatalogSelection): boolean {
  return (
    FACETS.some((facet) => selection.facets[facet].length > 0) ||
    selection.priceMin !== null ||
    selection.priceMax !== null ||
    selection.inStock
  );
}
