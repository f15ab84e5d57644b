import {
  catalogListSchema,
  productDetailSchema,
  type CatalogList,
  type ProductDetail,
} from "@lang-sao/backend/contracts/catalog";
import type { Language } from "@lang-sao/backend/contracts/language";
import { readBackend } from "@/lib/backend.server";
import { failure, type Result } from "@/lib/result";
import { isSlug } from "@/lib/slug";
import { cannotMatch, catalogQuery, type CatalogSelection } from "./catalog-url";

interface CatalogReading {
  pageSize?: number;
  /** Off for lists that show no filters: counting them is most of the work. */
  facets?: boolean;
}

export async function readCatalog(
  lang: Language,
  selection: CatalogSelection,
  { pageSize, facets = true }: CatalogReading = {},
): Promise<Result<CatalogList>> {
  const answer = await readBackend("/store/catalog", catalogListSchema, {
    lang,
    ...catalogQuery(selection),
    page_size: pageSize,
    facets: facets ? undefined : "0",
  });
  if (!answer.ok || !cannotMatch(selection)) return answer;
  // Something was asked for that no product can have; the facets still show what there is.
  return { ok: true, value: { ...answer.value, products: [], count: 0 } };
}

export async function readProduct(lang: Language, handle: string): Promise<Result<ProductDetail>> {
  if (!isSlug(handle)) return failure({ kind: "not_found" });
  return readBackend(`/store/catalog/${handle}`, productDetailSchema, { lang });
}
