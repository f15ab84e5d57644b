import type {
  RegistryEntry,
  RegistryList,
  RegistryQuery,
  RegistryState,
} from "../../contracts/certificate-registry";
import { REGISTRY_STATES } from "../../contracts/certificate-registry";
import { foldName } from "../../modules/place/fold-name";
import { parseLookupCode } from "../../modules/certification/lookup-code";
import type { JudgedRow } from "./registry-entry";

const FILTERS = ["state", "star", "group", "year", "commune"] as const;
type Filter = (typeof FILTERS)[number];
export type RegistryFilters = Pick<RegistryQuery, "q" | "sort" | Filter>;

const VIETNAMESE = new Intl.Collator("vi");

/** The states a certificate counts under; several, since an expiring one is in force too. */
export function statesOf({ status, plate }: RegistryEntry): RegistryState[] {
  if (status === "revoked" || status === "superseded" || status === "expired") return [status];
  return plate?.state === "expiring" ? ["in_force", "expiring"] : ["in_force"];
}

/** Every name of the places a certificate is found under. */
function communesOf({ commune }: RegistryEntry): string[] {
  if (!commune) return [];
  return commune.former ? [commune.slug, commune.former.slug] : [commune.slug];
}

const TESTS: Record<Filter, (entry: RegistryEntry, filters: RegistryFilters) => boolean> = {
  state: (entry, { state }) => state === undefined || statesOf(entry).includes(state),
  star: (entry, { star }) => star === undefined || entry.star_rating === star,
  group: (entry, { group }) => group === undefined || entry.group?.slug === group,
  year: (entry, { year }) => year === undefined || yearOf(entry) === year,
  commune: (entry, { commune }) => commune === undefined || communesOf(entry).includes(commune),
};

/**
 * Certificates whose decision number, product code or lookup code is exactly what was typed, however
 * it is punctuated; empty when it is the number of none.
 */
export function withNumber(rows: readonly JudgedRow[], typed: string): JudgedRow[] {
  const code = parseLookupCode(typed);
  const byCode = rows.filter(({ entry }) => entry.lookup_code === code);
  if (byCode.length > 0) return byCode;
  const folded = foldName(typed);
  if (folded === "") return [];
  const byProduct = rows.filter(({ entry }) => foldName(entry.product_code) === folded);
  if (byProduct.length > 0) return byProduct;
  return rows.filter(({ entry }) => foldName(entry.decision_number) === folded);
}

function withWords(rows: readonly JudgedRow[], typed: string): JudgedRow[] {
  const words = foldName(typed).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  return rows.filter(({ row }) => words.every((word) => row.words.includes(` ${word}`)));
}

export function filterRegistry(
  all: readonly JudgedRow[],
  filters: RegistryFilters,
): { entries: RegistryEntry[]; facets: RegistryList["facets"] } {
  const found = searched(all, filters.q);
  const passing = (except: Filter | null) =>
    found
      .map(({ entry }) => entry)
      .filter((entry) =>
        FILTERS.every((filter) => filter === except || TESTS[filter](entry, filters)),
      );
  return {
    entries: sorted(passing(null), filters.sort),
    facets: {
      state: states(passing("state")),
      star: stars(passing("star")),
      group: groups(passing("group")),
      year: years(passing("year")),
      commune: communes(passing("commune")),
    },
  };
}

function searched(all: readonly JudgedRow[], q: string): readonly JudgedRow[] {
  if (q === "") return all;
  const exact = withNumber(all, q);
  return exact.length > 0 ? exact : withWords(all, q);
}

function sorted(entries: RegistryEntry[], sort: RegistryFilters["sort"]): RegistryEntry[] {
  const byCode = (a: RegistryEntry, b: RegistryEntry) => (a.lookup_code < b.lookup_code ? -1 : 1);
  const title = (entry: RegistryEntry) => entry.product?.title ?? entry.holder_name_as_printed;
  const isOver = (entry: RegistryEntry) => Number(!statesOf(entry).includes("in_force"));
  const by: Record<RegistryFilters["sort"], (a: RegistryEntry, b: RegistryEntry) => number> = {
    newest: (a, b) => b.issued_on.localeCompare(a.issued_on),
    expiry: (a, b) => isOver(a) - isOver(b) || a.holds_until.localeCompare(b.holds_until),
    name: (a, b) => VIETNAMESE.compare(title(a), title(b)),
    code: byCode,
  };
  return entries.sort((a, b) => by[sort](a, b) || byCode(a, b));
}

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function states(entries: RegistryEntry[]): RegistryList["facets"]["state"] {
  const counts = counted(entries.flatMap(statesOf));
  return REGISTRY_STATES.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

function stars(entries: RegistryEntry[]): RegistryList["facets"]["star"] {
  return [...counted(entries.map((entry) => entry.star_rating))]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.value - a.value);
}

function yearOf(entry: RegistryEntry): number {
  return Number(entry.issued_on.slice(0, 4));
}

function years(entries: RegistryEntry[]): RegistryList["facets"]["year"] {
  return [...counted(entries.map(yearOf))]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.value - a.value);
}

function groups(entries: RegistryEntry[]): RegistryList["facets"]["group"] {
  const all = entries.flatMap(({ group }) => (group ? [group] : []));
  const bySlug = new Map(all.map((group) => [group.slug, group]));
  const counts = counted(all.map((group) => group.slug));
  return [...bySlug.values()]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ slug, short_name }) => ({
      value: slug,
      label: short_name,
      hint: null,
      count: counts.get(slug) ?? 0,
    }));
}

/** Communes of today, then former ones, which say in whose district they lay. */
function communes(entries: RegistryEntry[]): RegistryList["facets"]["commune"] {
  const counts = counted(entries.flatMap(communesOf));
  const named = new Map<string, { label: string; hint: string | null }>();
  const formerNames = new Map<string, { label: string; hint: string | null }>();
  for (const { commune } of entries) {
    if (!commune) continue;
    named.set(commune.slug, { label: commune.name, hint: null });
    if (commune.former) {
      const { slug, name, district, province } = commune.former;
      formerNames.set(slug, { label: name, hint: `${district}, ${province}` });
    }
  }
  return [named, formerNames].flatMap((names) =>
    [...names]
      .sort(([, a], [, b]) => VIETNAMESE.compare(a.label, b.label))
      .map(([value, name]) => ({ value, ...name, count: counts.get(value) ?? 0 })),
  );
}
