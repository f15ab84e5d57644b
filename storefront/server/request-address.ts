import type { PlainPageKind } from "./plain-page.ts";

const MAX_ADDRESS_BYTES = 8 * 1024;

export type RequestAddress =
  | { kind: "ok"; pathname: string; search: string }
  | { kind: "redirect"; location: string }
  | { kind: "refused"; status: 400 | 414; reason: PlainPageKind };

const BAD: RequestAddress = {
  kind: "refused",
  status: 400,
  reason: "bad_address",
};

/** Escapes no address of ours has in its path: %, NUL, slash, backslash. Renderers decode more than once. */
const UNWANTED_IN_PATH = /%(25|00|2f|5c)/i;

/** Judges the request target as sent, before anything decodes it. */
export function readAddress(target: string | undefined): RequestAddress {
  if (target === undefined || !target.startsWith("/")) return BAD;
  if (target.length > MAX_ADDRESS_BYTES) {
    return { kind: "refused", status: 414, reason: "address_too_long" };
  }
  const mark = target.indexOf("?");
  const pathname = mark === -1 ? target : target.slice(0, mark);
  const search = mark === -1 ? "" : target.slice(mark);
  if (pathname.includes("\\") || target.includes("#")) return BAD;
  if (target.includes("%")) {
    if (/%00/.test(target) || UNWANTED_IN_PATH.test(pathname) || !isDecodable(target)) return BAD;
  }
  // `//host/` would be read as another site by a redirect that repeats it.
  if (pathname.includes("//")) {
    return {
      kind: "redirect",
      location: pathname.replace(/\/{2,}/g, "/") + search,
    };
  }
  return { kind: "ok", pathname, search };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
