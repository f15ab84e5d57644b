import { shopSchema, type Shop } from "@lang-sao/backend/contracts/shop";
import { readBackend } from "./backend.server";
import { keptRead } from "./kept-read";
import { sharedPageCache } from "./page-cache-shared";

const LIFETIME_MS = 10_000;

/** The operator's facts, shown around every page. */
export const readShop = keptRead<Shop>(() => readBackend("/store/shop", shopSchema), LIFETIME_MS, {
  purges: () => sharedPageCache().purges,
  now: Date.now,
});

/** Stands in on pages that must appear while the backend is down; claims nothing. */
export const SHOP_WITHOUT_BACKEND: Shop = {
  name: "Làng Sao",
  tagline: {
    vi: "Đặc sản có gốc, có người làm; sao nào cũng có giấy.",
    en: "Specialities with a place and a maker; every star has its paper.",
  },
  demonstration: false,
  open_data_terms: { vi: "", en: "" },
  cover: null,
  operator: {
    legal_name: null,
    address: null,
    phone: null,
    email: null,
    tax_code: null,
    registration_number: null,
    registration_issued: null,
    representative: null,
    ecommerce_notice: null,
  },
};
