import type { CatalogList } from "@lang-sao/backend/contracts/catalog";
import type { Language } from "@lang-sao/backend/contracts/language";
import { failure, success, type Result } from "@/lib/result";
import { readCatalog } from "./catalog.server";
import { EMPTY_SELECTION, parseSelection, type CatalogSelection } from "./catalog-url";

/** Goods offered where nothing was found. */
const FALLBACK_SIZE = 6;

export interface CatalogPage {
  selection: CatalogSelection;
  list: CatalogList;
  fallback: CatalogList | null;
}

/** All that a list page shows for the query of its address. */
export async function readCatalogPage(
  lang: Language,
  params: URLSearchParams,
): Promise<Result<CatalogPage>> {
  const selection = parseSelection(params);
  if (!selection) return failure({ kind: "refused", status: 400, message: "malformed query" });
  const list = await readCatalog(lang, selection);
  if (!list.ok) return list;
  if (list.value.count > 0) return success({ selection, list: list.value, fallback: null });
  const some = await readCatalog(
    lang,
    { ...EMPTY_SELECTION, inStock: true },
    { pageSize: FALLBACK_SIZE },
  );
  if (!some.ok) return some;
  return success({ selection, list: list.value, fallback: some.value });
}
