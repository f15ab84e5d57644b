import { shopSchema, type Shop } from "@lang-sao/backend/contracts/shop";
import { readBackend } from "./backend.server";
import type { Result } from "./result";

/** The operator's facts, shown around every page. */
export function readShop(): Promise<Result<Shop>> {
  return readBackend("/store/shop", shopSchema);
}

/** Stands in on pages that must appear while the backend is down; claims nothing. */
export const SHOP_WITHOUT_BACKEND: Shop = {
  name: "Làng Sao",
  tagline: {
    vi: "Đặc sản có gốc, có người làm; sao nào cũng có giấy.",
    en: "Specialities with a place and a maker; every star has its paper.",
  },
  demonstration: false,
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
