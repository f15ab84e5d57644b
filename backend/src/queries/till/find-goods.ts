import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { todayInVietnam } from "../../calendar/today";
import type { TillPoint, TillProducts, TillProductsQuery } from "../../contracts/till";
import { CATALOG_INDEX, ONLINE_CHANNEL } from "../catalog/search-catalog";
import { findByCode } from "./find-by-code";
import { readGoods, readShelves, tillCard } from "./goods-at-points";
import { readScan, type Scan } from "./read-scan";

const PAGE_SIZE = 20;

interface Found {
  reading: TillProducts["reading"];
  /** Of this page, in their order. */
  ids: string[];
  count: number;
}

/**
 * What was typed or scanned at a sales point: an exact code first, then words, with or without
 * marks. Stock and plates are of this very moment.
 */
export async function findGoods(
  container: MedusaContainer,
  point: TillPoint,
  { q, page, lang }: TillProductsQuery,
  shopUrl: string,
): Promise<TillProducts> {
  const today = todayInVietnam();
  const found = await understand(container, readScan(q, shopUrl), point, page);
  const [rows, shelves] = await Promise.all([
    found.ids.length > 0 ? readGoods(container, { id: found.ids }, lang) : [],
    readShelves(container, point.handle, lang),
  ]);
  const cards = new Map(rows.map((row) => [row.id, tillCard(row, shelves, today, lang)]));
  return {
    point,
    reading: found.reading,
    products: found.ids.flatMap((id) => cards.get(id) ?? []),
    count: found.count,
    page,
    page_size: PAGE_SIZE,
    judged_on: today,
  };
}

async function understand(
  container: MedusaContainer,
  scan: Scan,
  point: TillPoint,
  page: number,
): Promise<Found> {
  switch (scan.kind) {
    case "not_ours":
      return { reading: "not_ours", ids: [], count: 0 };
    case "nothing":
      return { reading: "shelf", ...(await onShelf(container, point, page)) };
    case "product": {
      const rows = await readGoods(container, { handle: scan.handle }, "vi");
      return { reading: "code", ids: rows.map(({ id }) => id), count: rows.length };
    }
    case "certificate":
    case "text": {
      const ids = await findByCode(container, scan);
      if (ids.length > 0 || scan.kind === "certificate") {
        const start = (page - 1) * PAGE_SIZE;
        return { reading: "code", ids: ids.slice(start, start + PAGE_SIZE), count: ids.length };
      }
      return { reading: "words", ...(await byWords(container, scan.text, page)) };
    }
  }
}

function onShelf(
  container: MedusaContainer,
  point: TillPoint,
  page: number,
): Promise<Omit<Found, "reading">> {
  const filters = { points: { $overlaps: [point.handle] } };
  return searchIds(container, filters, page, {}, { title: "ASC", id: "ASC" });
}

/** All words, the last one perhaps unfinished since lists appear while one types; then misspelled. */
async function byWords(
  container: MedusaContainer,
  q: string,
  page: number,
): Promise<Omit<Found, "reading">> {
  const found = await searchIds(container, { q }, page, { match_strategy: "last" });
  return found.count > 0 ? found : searchIds(container, { q }, page, { typo_tolerance: true });
}

const hitSchema = z.object({ id: z.string() });

async function searchIds(
  container: MedusaContainer,
  filters: SearchTypes.SearchFilters,
  page: number,
  options: SearchTypes.SearchOptions,
  order?: Record<string, SearchTypes.SearchOrderBy>,
): Promise<Omit<Found, "reading">> {
  const [result] = await container.resolve(Modules.SEARCH).searchMany([
    {
      entity: CATALOG_INDEX,
      fields: ["id"],
      filters: { ...filters, channels: { $contains: ONLINE_CHANNEL } },
      pagination: { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE, ...(order && { order }) },
      search_options: { ...options, count: "exact" },
    },
  ]);
  if (!result) throw new Error("The search answered no query.");
  return {
    ids: result.hits.map((hit) => hitSchema.parse(hit.document).id),
    count: result.metadata.count ?? 0,
  };
}
