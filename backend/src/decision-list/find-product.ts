import type { DecisionRowError, MatchedProduct } from "../contracts/decision-import";
import { foldName } from "../modules/place/fold-name";
import { type DecisionEntry, rowError } from "./decision-entry";
import type { PlaceFinder } from "./place-finder";
import type { RegistryProduct } from "./registry";

export type FoundProduct =
  | { product: RegistryProduct; match: MatchedProduct; error: null }
  | { product: null; match: null; error: DecisionRowError };

/** How makers are shortened on paper. */
const SHORT_FORMS: readonly [RegExp, string][] = [
  [/\bhtx\b/g, "hop tac xa"],
  [/\bth\b/g, "to hop tac"],
  [/\bhkd\b/g, "ho kinh doanh"],
  [/\bcssx\b/g, "co so san xuat"],
  [/\bsxkd\b/g, "san xuat kinh doanh"],
  [/\bdntn\b/g, "doanh nghiep tu nhan"],
  [/\bcty\b/g, "cong ty"],
  [/\btnhh\b/g, "trach nhiem huu han"],
  [/\bcp\b/g, "co phan"],
  [/\bmtv\b/g, "mot thanh vien"],
  [/\bdvnn\b/g, "dich vu nong nghiep"],
  [/\bva\b/g, ""],
];
const MOST_CANDIDATES = 5;

/**
 * Finds the product a row is about: by its code, which an earlier certificate bears; else by its name
 * together with its maker and, where several are left, its commune.
 */
export class ProductFinder {
  private readonly byCode = new Map<string, RegistryProduct[]>();
  private readonly byName = new Map<string, RegistryProduct[]>();

  constructor(
    products: readonly RegistryProduct[],
    private readonly places: PlaceFinder,
  ) {
    for (const product of products) {
      const codes = new Set(product.certificates.map(({ product_code }) => codeKey(product_code)));
      for (const code of codes) add(this.byCode, code, product);
      add(this.byName, foldName(product.title), product);
    }
  }

  find(entry: DecisionEntry): FoundProduct {
    const coded =
      entry.product_code === null ? [] : (this.byCode.get(codeKey(entry.product_code)) ?? []);
    const [first] = coded;
    if (first && coded.length === 1) return this.heldAgainstItsName(first, entry);
    if (coded.length > 1) {
      return failed(
        "match.ambiguous",
        "product_code",
        `Mã ${entry.product_code ?? ""} có ở nhiều sản phẩm: ${named(coded)}.`,
        `Several products bear the code ${entry.product_code ?? ""}: ${named(coded)}.`,
      );
    }
    return this.byWords(entry);
  }

  /** A code that was mistyped must not give one product another's star. */
  private heldAgainstItsName(product: RegistryProduct, entry: DecisionEntry): FoundProduct {
    if (isCalled(product, entry.product_name) || isMadeBy(product, entry.holder_name)) {
      return found(product, "product_code");
    }
    return failed(
      "match.code_of_other_product",
      "product_code",
      `Mã ${entry.product_code ?? ""} là của ${named([product])}, không phải “${entry.product_name}”.`,
      `The code ${entry.product_code ?? ""} is that of ${named([product])}, not of “${entry.product_name}”.`,
    );
  }

  private byWords(entry: DecisionEntry): FoundProduct {
    const communes = this.places.find(entry.place, entry.address);
    if (communes?.size === 0) {
      const where =
        [entry.place.code, entry.place.commune, entry.place.district, entry.place.province]
          .filter(Boolean)
          .join(", ") ||
        (entry.address ?? "");
      return failed(
        "place.unknown",
        entry.place.code !== null
          ? "commune_code"
          : entry.place.commune === null
            ? "address"
            : "commune",
        `Không có xã, phường nào là “${where}”, theo tên mới lẫn tên cũ.`,
        `There is no commune “${where}”, by today's name or a former one.`,
      );
    }
    const called = this.byName.get(foldName(entry.product_name)) ?? [];
    const made = called.filter((product) => isMadeBy(product, entry.holder_name));
    const there = made.filter(
      ({ commune }) => communes === null || commune === null || communes.has(commune.id),
    );
    const [only] = there;
    if (only && there.length === 1) return found(only, "name");
    if (there.length > 1) {
      return failed(
        "match.ambiguous",
        "product_name",
        `Có nhiều sản phẩm như vậy: ${named(there)}. Hãy ghi mã sản phẩm, hoặc xã và huyện cũ.`,
        `Several products are like this: ${named(there)}. Give the product code, or commune and former district.`,
      );
    }
    if (made.length > 0) {
      return failed(
        "match.other_commune",
        entry.place.commune === null ? "address" : "commune",
        `Sản phẩm này trong sổ ở nơi khác: ${named(made)}.`,
        `The registry has this product at another place: ${named(made)}.`,
      );
    }
    return failed(
      "match.unknown_product",
      "product_name",
      `Chưa có sản phẩm “${entry.product_name}” của “${entry.holder_name}”. Hãy thêm sản phẩm trước.` +
        (called.length > 0 ? ` Cùng tên: ${named(called)}.` : ""),
      `There is no product “${entry.product_name}” of “${entry.holder_name}”. Add the product first.` +
        (called.length > 0 ? ` Of the same name: ${named(called)}.` : ""),
    );
  }
}

function add(map: Map<string, RegistryProduct[]>, key: string, product: RegistryProduct): void {
  const known = map.get(key);
  if (known) known.push(product);
  else map.set(key, [product]);
}

function codeKey(code: string): string {
  return code.toUpperCase().replace(/\s/g, "");
}

function makerKey(name: string): string {
  return SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), foldName(name))
    .replace(/\s+/g, " ")
    .trim();
}

function isCalled(product: RegistryProduct, name: string): boolean {
  const [title, given] = [` ${foldName(product.title)} `, ` ${foldName(name)} `];
  return title.includes(given) || given.includes(title);
}

/** By its names in the registry, or by the name printed on an earlier certificate. */
function isMadeBy({ producer, certificates }: RegistryProduct, holder: string): boolean {
  const key = makerKey(holder);
  const names = [
    ...(producer ? [producer.name, producer.registered_name] : []),
    ...certificates.map(({ holder_name_as_printed }) => holder_name_as_printed),
  ];
  return names.some((name) => makerKey(name) === key);
}

function named(products: readonly RegistryProduct[]): string {
  const names = products
    .slice(0, MOST_CANDIDATES)
    .map(({ title, producer, commune }) =>
      [title, producer?.name, commune?.name].filter(Boolean).join(" · "),
    );
  return names.join("; ") + (products.length > MOST_CANDIDATES ? "; …" : "");
}

function found(product: RegistryProduct, by: MatchedProduct["by"]): FoundProduct {
  return {
    product,
    match: {
      product_id: product.id,
      title: product.title,
      producer: product.producer?.name ?? null,
      commune: product.commune?.name ?? null,
      by,
    },
    error: null,
  };
}

function failed(...error: Parameters<typeof rowError>): FoundProduct {
  return { product: null, match: null, error: rowError(...error) };
}
