import { parseLookupCode } from "../../modules/certification/lookup-code";

/** What was typed or scanned at the counter. */
export type Scan =
  | { kind: "nothing" }
  | { kind: "product"; handle: string }
  | { kind: "certificate"; lookupCode: string }
  /** May be a code of ours, or else words. */
  | { kind: "text"; text: string; barcodes: string[]; lookupCode: string | null }
  /** An address elsewhere, a program, a page: it is neither opened nor looked for. */
  | { kind: "not_ours" };

const HANDLE = /^[a-z0-9-]{1,120}$/;
const MARKUP = /<[a-z!/?]/i;
/** `https://…`, and what phones take for a command: `WIFI:…`, `javascript:…`, `tel:…`. */
const SCHEME = /^[a-z][a-z0-9+.-]*:(?=\S)/i;
const BARE_HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\//i;
const DIGITS_OF_BARCODES = new Set([8, 12, 13, 14]);

/**
 * Understands a scan or typed text.
 *
 * @param shopUrl the shop's public address: of any other address nothing is taken
 */
export function readScan(given: string, shopUrl: string): Scan {
  const text = given
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  if (text === "") return { kind: "nothing" };
  if (MARKUP.test(text)) return { kind: "not_ours" };
  const shop = new URL(shopUrl);
  const bare = BARE_HOST.test(text) || text.startsWith(`${shop.host}/`);
  // A handle in front of a port, `localhost:4321/…`, is no scheme.
  if (bare) return readAddress(`${shop.protocol}//${text}`, shop);
  if (SCHEME.test(text)) return readAddress(text, shop);

  const compact = text.replace(/[\s-]/g, "");
  const isBarcode = /^\d+$/.test(compact) && DIGITS_OF_BARCODES.has(compact.length);
  return {
    kind: "text",
    text,
    barcodes: isBarcode ? sameBarcodes(compact) : [],
    lookupCode: parseLookupCode(text),
  };
}

function readAddress(address: string, shop: URL): Scan {
  if (!URL.canParse(address)) return { kind: "not_ours" };
  const url = new URL(address);
  const isOurs = /^https?:$/.test(url.protocol) && url.host === shop.host && url.username === "";
  if (!isOurs) return { kind: "not_ours" };
  const [, kind = "", name = ""] =
    /^(?:\/en)?(?:\/quay)?\/(san-pham|chung-nhan)\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  if (kind === "san-pham" && HANDLE.test(name)) return { kind: "product", handle: name };
  const lookupCode = kind === "chung-nhan" ? parseLookupCode(name) : null;
  return lookupCode === null ? { kind: "not_ours" } : { kind: "certificate", lookupCode };
}

/** A 12-digit code is the 13-digit one without its leading nought, and the other way round. */
function sameBarcodes(digits: string): string[] {
  if (digits.length === 12) return [digits, `0${digits}`];
  if (digits.length === 13 && digits.startsWith("0")) return [digits, digits.slice(1)];
  return [digits];
}
