import type {
  DecisionCounts,
  DecisionImportRow,
  DecisionRowError,
} from "../contracts/decision-import";
import { compareEntry } from "./compare-entry";
import { rowError } from "./decision-entry";
import { ProductFinder } from "./find-product";
import type { PlaceFinder } from "./place-finder";
import type { ListRow } from "./read-decision-list";
import type { CriteriaSetRules } from "../modules/certification/star-rules";
import type { RegistryProduct } from "./registry";

export interface Registry {
  products: readonly RegistryProduct[];
  places: PlaceFinder;
  criteriaSets: readonly CriteriaSetRules[];
}

/** Holds rows against the registry, one after the other, so that a long list can be told its progress. */
export class ListMatcher {
  private readonly finder: ProductFinder;
  private readonly rowByProduct = new Map<string, number>();

  constructor(private readonly registry: Registry) {
    this.finder = new ProductFinder(registry.products, registry.places);
  }

  match({ row_number, cells, entry, errors }: ListRow): DecisionImportRow {
    if (!entry) return refused({ row_number, cells, match: null }, errors);
    const { product, match, error } = this.finder.find(entry);
    if (error) return refused({ row_number, cells, match }, [error]);
    const earlier = this.rowByProduct.get(product.id);
    if (earlier !== undefined) {
      return refused({ row_number, cells, match }, [
        rowError(
          "list.product_twice",
          null,
          `Sản phẩm này đã có ở dòng ${earlier}; một danh sách chỉ cấp cho mỗi sản phẩm một giấy.`,
          `Row ${earlier} is about the same product; a list gives each product one certificate.`,
        ),
      ]);
    }
    this.rowByProduct.set(product.id, row_number);
    const comparison = compareEntry(entry, product, this.registry.criteriaSets);
    if (comparison.errors) return refused({ row_number, cells, match }, comparison.errors);
    const { kind, change } = comparison;
    return { row_number, cells, kind, errors: [], match, change };
  }
}

function refused(
  row: Pick<DecisionImportRow, "row_number" | "cells" | "match">,
  errors: DecisionRowError[],
): DecisionImportRow {
  return { ...row, kind: "error", errors, change: null };
}

/** How many rows do what, and how many stop the import. */
export function countRows(rows: readonly Pick<DecisionImportRow, "kind">[]): {
  counts: DecisionCounts;
  error_count: number;
} {
  const counts = { issue: 0, renew: 0, upgrade: 0, unchanged: 0 };
  let error_count = 0;
  for (const { kind } of rows) {
    if (kind === "error") error_count += 1;
    else counts[kind] += 1;
  }
  return { counts, error_count };
}
