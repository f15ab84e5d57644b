import type { Language } from "@lang-sao/backend/contracts/language";

/** Prefix of each language's addresses; Vietnamese has none. */
const PREFIX: Record<Language, string> = { vi: "", en: "/en" };

/** Language of an address and the address without its language prefix. */
export function splitLanguage(pathname: string): { lang: Language; path: string } {
  if (pathname === PREFIX.en || pathname.startsWith(`${PREFIX.en}/`)) {
    return { lang: "en", path: pathname.slice(PREFIX.en.length) || "/" };
  }
  return { lang: "vi", path: pathname };
}

/** An unprefixed path (with its query, if any) in a language. */
export function localise(path: string, lang: Language): string {
  const prefixed = `${PREFIX[lang]}${path}`;
  return path === "/" && prefixed !== "/" ? PREFIX[lang] : prefixed;
}

export const LEGAL_SLUGS = {
  owner: "thong-tin-chu-so-huu",
  privacy: "bao-ve-du-lieu-ca-nhan",
  delivery: "giao-hang",
  returns: "doi-tra-hoan-tien",
  complaints: "giai-quyet-khieu-nai",
  payment: "thanh-toan",
  ranking: "thu-tu-hien-thi",
  terms: "dieu-khoan-chung",
} as const;
export type LegalPage = keyof typeof LEGAL_SLUGS;

/** The steps of ordering, each with an address of its own. */
export const CHECKOUT_STEP_SLUGS = {
  details: "thong-tin",
  review: "xem-lai",
  confirm: "xac-nhan",
} as const;
export type CheckoutStep = keyof typeof CHECKOUT_STEP_SLUGS;

/** Query keys of the catalogue and of search. */
export const CATALOG_KEYS = {
  q: "q",
  group: "nhom",
  star: "sao",
  commune: "xa",
  producer: "nha-san-xuat",
  point: "diem-ban",
  priceMin: "gia-tu",
  priceMax: "gia-den",
  inStock: "con-hang",
  sort: "sap-xep",
  page: "trang",
} as const;

/** Query key of the name of a place that is looked up. */
export const COMMUNE_NAME_KEY = "ten";

/** Query keys of the certificate registry. */
export const REGISTRY_KEYS = {
  q: "q",
  state: "tinh-trang",
  star: "sao",
  group: "nhom",
  year: "nam",
  commune: "xa",
  sort: "sap-xep",
  page: "trang",
} as const;

/** Query keys of the open data. */
export const OPEN_DATA_KEYS = { page: "trang", pageSize: "moi-trang", form: "dang" } as const;
export type OpenDataFormat = "json" | "csv";

/** Query keys of the plate for other pages; without them it is full and in its page's language. */
export const EMBED_KEYS = { lang: "lang", size: "co" } as const;
export const EMBED_SMALL = "gon";
/** Query key of the page that explains the plate for other pages: whose plate it shows. */
export const PLATE_GUIDE_KEY = "ma";

/** Query key of the report form: the number it is about. */
export const REPORT_KEY = "so";

/** Query keys of the catalogue in the hand. */
export const TILL_KEYS = { q: "q", page: "trang", returnTo: "tiep", signedOut: "da-ra" } as const;

const segment = (value: string) => encodeURIComponent(value);

function withParams(path: string, params?: URLSearchParams): string {
  const query = params?.toString();
  return query ? `${path}?${query}` : path;
}

function pathsIn(lang: Language) {
  const to = (path: string) => localise(path, lang);
  return {
    home: () => to("/"),
    catalog: (params?: URLSearchParams) => to(withParams("/san-pham", params)),
    search: (params?: URLSearchParams) => to(withParams("/tim-kiem", params)),
    product: (handle: string) => to(`/san-pham/${segment(handle)}`),
    producers: () => to("/nha-san-xuat"),
    producer: (handle: string) => to(`/nha-san-xuat/${segment(handle)}`),
    communes: () => to("/xa"),
    commune: (slug: string) => to(`/xa/${segment(slug)}`),
    /** Looks a name up, and lets choose where several places bear it. */
    communeNames: () => to("/xa/ten"),
    communesCalled: (slug: string) => to(`/xa/ten/${segment(slug)}`),
    showrooms: () => to("/diem-ban"),
    showroom: (handle: string) => to(`/diem-ban/${segment(handle)}`),
    stars: () => to("/hang-sao"),
    certificates: (params?: URLSearchParams) => to(withParams("/chung-nhan", params)),
    certificate: (lookupCode: string) => to(`/chung-nhan/${segment(lookupCode)}`),
    /** The plate alone, for a frame in another page. */
    certificateFrame: (lookupCode: string) => to(`/chung-nhan/${segment(lookupCode)}/bien`),
    plateGuide: (lookupCode?: string) =>
      to(
        withParams(
          "/chung-nhan/gan-bien",
          lookupCode ? new URLSearchParams({ [PLATE_GUIDE_KEY]: lookupCode }) : undefined,
        ),
      ),
    programme: () => to("/chuong-trinh"),
    certificateReport: (reference?: string) =>
      to(
        withParams(
          "/chung-nhan/bao-cao",
          reference ? new URLSearchParams({ [REPORT_KEY]: reference }) : undefined,
        ),
      ),
    certificateReportThanks: () => to("/chung-nhan/da-bao-cao"),
    openData: () => to("/chung-nhan/du-lieu"),
    cart: () => to("/gio-hang"),
    cartAdd: () => to("/gio-hang/them"),
    cartSummary: () => to("/gio-hang/tom-tat.json"),
    checkout: (step?: CheckoutStep) =>
      to(step ? `/thanh-toan?buoc=${CHECKOUT_STEP_SLUGS[step]}` : "/thanh-toan"),
    checkoutAddresses: () => to("/thanh-toan/dia-chi.json"),
    checkoutDetails: () => to("/thanh-toan/thong-tin.json"),
    checkoutPlace: () => to("/thanh-toan/dat-hang.json"),
    orderPlaced: (token: string) => to(`/dat-hang-thanh-cong/${segment(token)}`),
    orderStatus: (token: string) => to(`/don-hang/${segment(token)}`),
    orderLookup: () => to("/tra-cuu-don-hang"),
    till: (params?: URLSearchParams) => to(withParams("/quay", params)),
    /** The list alone, for the script that shows results while one types. */
    tillResults: () => to("/quay/ket-qua"),
    tillProduct: (handle: string) => to(`/quay/san-pham/${segment(handle)}`),
    tillPoint: () => to("/quay/diem-ban"),
    tillSignIn: (params?: URLSearchParams) => to(withParams("/quay/dang-nhap", params)),
    tillSignOut: () => to("/quay/dang-xuat"),
    legalIndex: () => to("/chinh-sach"),
    /** Pictures for link previews. */
    preview: () => to("/og/lang-sao.png"),
    productPreview: (handle: string) => to(`/og/san-pham/${segment(handle)}.png`),
    legal: (page: LegalPage) => to(`/chinh-sach/${LEGAL_SLUGS[page]}`),
  };
}

export type Paths = ReturnType<typeof pathsIn>;

const all: Record<Language, Paths> = { vi: pathsIn("vi"), en: pathsIn("en") };

/** Every address of the shop, in the page's language. */
export function paths(lang: Language): Paths {
  return all[lang];
}

/** Data has one address in all languages. */
export function openDataPath(format: OpenDataFormat, params?: URLSearchParams): string {
  return withParams(`/chung-nhan/du-lieu.${format}`, params);
}

/** The plate as a picture, for another page. */
export function plateImagePath(lookupCode: string, lang: Language, size: "full" | "small"): string {
  const params = new URLSearchParams();
  if (lang !== "vi") params.set(EMBED_KEYS.lang, lang);
  if (size === "small") params.set(EMBED_KEYS.size, EMBED_SMALL);
  return withParams(`/chung-nhan/${segment(lookupCode)}/bien.svg`, params);
}

/** Pictures have one address in all languages. */
export function mediaPath(path: string): string {
  return `/media/${path.split("/").map(segment).join("/")}`;
}
