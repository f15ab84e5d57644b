import {
  CATALOG_KEYS,
  EMBED_KEYS,
  OPEN_DATA_KEYS,
  PLATE_GUIDE_KEY,
  REGISTRY_KEYS,
} from "../paths.ts";

const NO_KEYS: ReadonlySet<string> = new Set();
const LIST_KEYS: ReadonlySet<string> = new Set(Object.values(CATALOG_KEYS));
const CERTIFICATE_KEYS: ReadonlySet<string> = new Set(Object.values(REGISTRY_KEYS));
const DATA_KEYS: ReadonlySet<string> = new Set(Object.values(OPEN_DATA_KEYS));

/**
 * Pages that are the same for every visitor, with the query keys each of them understands; `*`
 * stands for one path segment. What is not named here (cart, checkout, orders, and every page with
 * a query key it does not know) never enters the cache.
 */
const CACHEABLE_PAGES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["/", NO_KEYS],
  ["/san-pham", LIST_KEYS],
  ["/san-pham/*", NO_KEYS],
  ["/tim-kiem", LIST_KEYS],
  ["/nha-san-xuat", NO_KEYS],
  ["/nha-san-xuat/*", NO_KEYS],
  ["/xa", NO_KEYS],
  ["/xa/*", NO_KEYS],
  ["/diem-ban", NO_KEYS],
  ["/diem-ban/*", NO_KEYS],
  ["/hang-sao", NO_KEYS],
  ["/chung-nhan", CERTIFICATE_KEYS],
  ["/chung-nhan/*", NO_KEYS],
  ["/chung-nhan/du-lieu.json", DATA_KEYS],
  ["/chung-nhan/du-lieu.csv", DATA_KEYS],
  ["/chung-nhan/gan-bien", new Set([PLATE_GUIDE_KEY])],
  ["/chung-nhan/*/bien", NO_KEYS],
  ["/chung-nhan/*/bien.svg", new Set(Object.values(EMBED_KEYS))],
  ["/chuong-trinh", NO_KEYS],
  ["/chinh-sach", NO_KEYS],
  ["/chinh-sach/*", NO_KEYS],
  ["/og/*", NO_KEYS],
  ["/og/san-pham/*", NO_KEYS],
  ["/sitemap.xml", NO_KEYS],
  ["/robots.txt", NO_KEYS],
]);

/** Keys that advertisements and messengers append to links; they change nothing on the page. */
const TRACKING_KEY =
  /^(utm_[a-z_]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|ttclid|zarsrc|mc_cid|mc_eid)$/i;

/**
 * Handles and slugs are plain ASCII in lower case, the lookup codes of certificates in upper case;
 * any other spelling of a path is left to the renderer.
 */
const PLAIN_PATH = /^\/(?:[a-z0-9./-]*|(?:en\/)?chung-nhan\/[0-9A-Z]{8}(?:\/bien(?:\.svg)?)?)$/;
const MAX_KEY_LENGTH = 600;

export interface PlaceInCache {
  key: string;
  /**
   * False when the address carries tracking keys: the stored page may be shown, but what such a
   * request renders is not stored, since it may repeat its own address.
   */
  storable: boolean;
}

function allowedKeys(pathname: string): ReadonlySet<string> | undefined {
  const plain =
    pathname === "/en" ? "/" : pathname.startsWith("/en/") ? pathname.slice(3) : pathname;
  const exact = CACHEABLE_PAGES.get(plain);
  if (exact !== undefined) return exact;
  const lastSlash = plain.lastIndexOf("/");
  if (lastSlash <= 0 || lastSlash === plain.length - 1) return undefined;
  const family = CACHEABLE_PAGES.get(`${plain.slice(0, lastSlash)}/*`);
  if (family !== undefined) return family;
  const [, first = "", last = ""] = /^(\/[^/]+)\/[^/]+(\/[^/]+)$/.exec(plain) ?? [];
  return CACHEABLE_PAGES.get(`${first}/*${last}`);
}

/** The cache key of an address, or null when its page is never cached. `search` starts with `?` or is empty. */
export function placeInCache(pathname: string, search: string): PlaceInCache | null {
  if (!PLAIN_PATH.test(pathname)) return null;
  const allowed = allowedKeys(pathname);
  if (allowed === undefined) return null;
  if (search === "" || search === "?") return { key: pathname, storable: true };
  if (search.length > MAX_KEY_LENGTH) return null;

  const kept = new URLSearchParams();
  let storable = true;
  for (const [name, value] of new URLSearchParams(search)) {
    if (allowed.has(name)) kept.append(name, value);
    else if (TRACKING_KEY.test(name)) storable = false;
    else return null;
  }
  // Stable: values of a repeated key keep their order, which a page may show.
  kept.sort();
  const query = kept.toString();
  return { key: query === "" ? pathname : `${pathname}?${query}`, storable };
}
