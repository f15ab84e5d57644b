import {
  REGISTRY_MAX_QUERY_LENGTH,
  type RegistrySort,
  type RegistryState,
} from "@lang-sao/backend/contracts/certificate-registry";
import type { QueryValue } from "@/lib/backend.server";
import { isSlug } from "@/lib/slug";
import { REGISTRY_KEYS } from "@/paths";

/** What a visitor chose in the registry; the address holds all of it. */
export interface RegistrySelection {
  q: string;
  state: RegistryState | null;
  star: number | null;
  group: string | null;
  year: number | null;
  commune: string | null;
  sort: RegistrySort;
  page: number;
}

export const EMPTY_REGISTRY: RegistrySelection = {
  q: "",
  state: null,
  star: null,
  group: null,
  year: null,
  commune: null,
  sort: "newest",
  page: 1,
};

export const STATE_VALUES: Record<RegistryState, string> = {
  in_force: "con-hieu-luc",
  expiring: "sap-het-han",
  expired: "het-han",
  revoked: "thu-hoi",
  superseded: "da-thay",
};

/** `code` is the order of the open data and not offered to readers. */
export const REGISTRY_SORT_VALUES: Record<Exclude<RegistrySort, "code">, string> = {
  newest: "moi",
  expiry: "het-han",
  name: "ten",
};

const MAX_PAGE = 10_000;

function keyOf<T extends string>(values: Record<T, string>, text: string): T | null | undefined {
  if (text === "") return null;
  return (Object.keys(values) as T[]).find((key) => values[key] === text);
}

/** A whole number within bounds, null for none, undefined for anything else. */
function wholeOf(text: string, from: number, to: number): number | null | undefined {
  if (text === "") return null;
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return value >= from && value <= to ? value : undefined;
}

function slugOf(text: string): string | null | undefined {
  if (text === "") return null;
  return isSlug(text) ? text : undefined;
}

/** The selection of an address; null when it is malformed. Empty fields count as not chosen. */
export function parseRegistry(params: URLSearchParams): RegistrySelection | null {
  const one = (key: keyof typeof REGISTRY_KEYS) => params.get(REGISTRY_KEYS[key]) ?? "";
  const q = one("q").normalize("NFC").trim().replace(/\s+/gu, " ");
  const state = keyOf(STATE_VALUES, one("state"));
  const star = wholeOf(one("star"), 3, 5);
  const group = slugOf(one("group"));
  const year = wholeOf(one("year"), 2018, 2200);
  const commune = slugOf(one("commune"));
  const sort = keyOf(REGISTRY_SORT_VALUES, one("sort"));
  const page = wholeOf(one("page"), 1, MAX_PAGE);
  if (
    q.length > REGISTRY_MAX_QUERY_LENGTH ||
    state === undefined ||
    star === undefined ||
    group === undefined ||
    year === undefined ||
    commune === undefined ||
    sort === undefined ||
    page === undefined
  ) {
    return null;
  }
  return { q, state, star, group, year, commune, sort: sort ?? "newest", page: page ?? 1 };
}

/** The address of a selection, in one fixed order and without what is not chosen. */
export function registryParams(selection: RegistrySelection): URLSearchParams {
  const params = new URLSearchParams();
  const set = (key: keyof typeof REGISTRY_KEYS, value: string | number | null) => {
    if (value !== null && value !== "") params.set(REGISTRY_KEYS[key], String(value));
  };
  set("q", selection.q);
  set("state", selection.state && STATE_VALUES[selection.state]);
  set("star", selection.star);
  set("group", selection.group);
  set("year", selection.year);
  set("commune", selection.commune);
  if (selection.sort !== "newest" && selection.sort !== "code") {
    set("sort", REGISTRY_SORT_VALUES[selection.sort]);
  }
  if (selection.page > 1) set("page", selection.page);
  return params;
}

/** The backend's words for a selection. */
export function registryQuery(selection: RegistrySelection): Record<string, QueryValue> {
  return {
    q: selection.q,
    state: selection.state ?? undefined,
    star: selection.star ?? undefined,
    group: selection.group ?? undefined,
    year: selection.year ?? undefined,
    commune: selection.commune ?? undefined,
    sort: selection.sort,
    page: selection.page,
  };
}

/** True when anything beyond the search words, the order and the page is chosen. */
export function isFiltered({ state, star, group, year, commune }: RegistrySelection): boolean {
  return [state, star, group, year, commune].some((value) => value !== null);
}

/** Words with a digit in them were meant as a number: what finds nothing is an unknown number. */
export function looksLikeNumber(typed: string): boolean {
  return /\d/.test(typed);
}
