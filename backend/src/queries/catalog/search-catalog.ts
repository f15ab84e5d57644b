import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { type CalendarDate, dayNumber } from "../../calendar/calendar-date";
import { todayInVietnam } from "../../calendar/today";
import type { CatalogList, CatalogQuery, CatalogSort } from "../../contracts/catalog";
import { certificatePlate } from "../../modules/certification/certificate-status";
import { cachedRead } from "../cached-read";
import { nameFacets } from "./name-facets";
import { judgedCard } from "./product-card";
import { storedCardOf } from "./product-document";

export const CATALOG_INDEX = "catalog";
export const ONLINE_CHANNEL = "online";

/** Each ends with the id: without it equals may change places between two pages. */
const ORDER: Record<CatalogSort, Record<string, SearchTypes.SearchOrderBy> | undefined> = {
  relevance: undefined,
  name: { title: "ASC", id: "ASC" },
  price_asc: { price: "ASC", id: "ASC" },
  price_desc: { price: "DESC", id: "ASC" },
  star: { star: "DESC", star_until: "DESC", id: "ASC" },
  newest: { created: "DESC", id: "ASC" },
};

const FACET_FIELDS = ["groups", "communes", "producer", "points"] as const;
const FACET_LIMIT = 200;

/**
 * The list of the shop: products of the online channel with facets, judged by today's date in
 * Việt Nam. Words are first all required; when nothing has them all, the last one may be unfinished,
 * and then words may be misspelled.
 */
export async function searchCatalog(
  container: MedusaContainer,
  input: CatalogQuery,
): Promise<CatalogList> {
  const today = todayInVietnam();
  return cachedRead(container, {
    key: { read: "catalog", input, today },
    tags: ["catalog"],
    read: () => findProducts(container, input, today),
  });
}

async function findProducts(
  container: MedusaContainer,
  input: CatalogQuery,
  today: CalendarDate,
): Promise<CatalogList> {
  const attempts: SearchTypes.SearchOptions[] = input.q
    ? [{}, { match_strategy: "last" }, { typo_tolerance: true }]
    : [{}];
  for (const [index, options] of attempts.entries()) {
    const found = await runSearch(container, input, today, options);
    if (found.count > 0 || index === attempts.length - 1) return found;
  }
  throw new Error("Unreachable: the last attempt always answers.");
}

async function runSearch(
  container: MedusaContainer,
  input: CatalogQuery,
  today: CalendarDate,
  options: SearchTypes.SearchOptions,
): Promise<CatalogList> {
  const search = container.resolve(Modules.SEARCH);
  const day = dayNumber(today);
  const base = baseFilters(input);
  const starIsHeld = { star_from: { $lte: day }, star_until: { $gte: day } };
  const starFilter = input.star.length > 0 ? { star: { $in: input.star }, ...starIsHeld } : {};
  const priceFilter = rangeFilter(input);
  const query = { entity: CATALOG_INDEX, fields: ["card"] };

  const queries: SearchTypes.SearchQuery[] = [
    {
      ...query,
      filters: withText(input.q, { ...base, ...starFilter, ...priceFilter }),
      pagination: {
        skip: (input.page - 1) * input.page_size,
        take: input.page_size,
        order: orderOf(input),
      },
      search_options: {
        ...options,
        disjunctive_facets: true,
        facets:
          input.facets === "0"
            ? []
            : [...FACET_FIELDS.map((field) => ({ field, limit: FACET_LIMIT })), "in_stock"],
        count: "exact",
      },
    },
  ];
  if (input.facets !== "0") {
    queries.push(
      {
        ...query,
        filters: withText(input.q, { ...base, ...priceFilter, ...starIsHeld }),
        pagination: { take: 0 },
        search_options: { ...options, facets: ["star"], count: "none" },
      },
      {
        ...query,
        filters: withText(input.q, { ...base, ...starFilter }),
        pagination: { take: 0 },
        search_options: { ...options, facets: [{ field: "price", type: "stats" }], count: "none" },
      },
    );
  }
  const [list, stars, prices] = await search.searchMany(queries);
  if (!list) throw new Error("The search answered no query.");

  return {
    products: list.hits.map((hit) => {
      const stored = storedCardOf(hit.document);
      return judgedCard(stored.cards[input.lang], certificatePlate(stored.certificates, today));
    }),
    count: list.metadata.count ?? 0,
    page: input.page,
    page_size: input.page_size,
    facets: {
      ...(await nameFacets(container, input, {
        group: countsOf(list, "groups"),
        star: countsOf(stars, "star"),
        commune: countsOf(list, "communes"),
        producer: countsOf(list, "producer"),
        point: countsOf(list, "points"),
      })),
      in_stock: countsOf(list, "in_stock").get("true") ?? 0,
      price: priceRange(prices),
    },
    judged_on: today,
  };
}

function withText(q: string, filters: SearchTypes.SearchFilters): SearchTypes.SearchFilters {
  return q === "" ? filters : { ...filters, q: q.normalize("NFC") };
}

function baseFilters(input: CatalogQuery): SearchTypes.SearchFilters {
  return {
    channels: { $contains: ONLINE_CHANNEL },
    ...(input.group.length > 0 ? { groups: { $overlaps: input.group } } : {}),
    ...(input.commune.length > 0 ? { communes: { $overlaps: input.commune } } : {}),
    ...(input.producer.length > 0 ? { producer: { $in: input.producer } } : {}),
    ...(input.point.length > 0 ? { points: { $overlaps: input.point } } : {}),
    ...(input.in_stock ? { in_stock: true } : {}),
  };
}

function rangeFilter(input: CatalogQuery): SearchTypes.SearchFilters {
  const { price_min: min, price_max: max } = input;
  if (min === undefined && max === undefined) return {};
  return {
    price: {
      ...(min === undefined ? {} : { $gte: min }),
      ...(max === undefined ? {} : { $lte: max }),
    },
  };
}

/** Without words there is no relevance: the newest come first. */
function orderOf(input: CatalogQuery): Record<string, SearchTypes.SearchOrderBy> | undefined {
  if (input.sort !== "relevance") return ORDER[input.sort];
  return input.q === "" ? ORDER.newest : undefined;
}

function countsOf(
  result: SearchTypes.SearchResult | undefined,
  field: string,
): ReadonlyMap<string, number> {
  const facet = result?.facets?.[field];
  return new Map(
    facet?.type === "value" ? facet.values.map(({ value, count }) => [value, count]) : [],
  );
}

function priceRange(result: SearchTypes.SearchResult | undefined): CatalogList["facets"]["price"] {
  const facet = result?.facets?.price;
  return facet?.type === "stats" && facet.count > 0 ? { min: facet.min, max: facet.max } : null;
}
