import type { LegalForm } from "../../backend/src/contracts/producer";
import { seededRandom } from "./seeded-random";

/** A maker that does not exist and says so in its name, so that no real one stands in a bad light. */
export interface InventedProducer {
  handle: string;
  registered_name: string;
  name: string;
  legal_form: LegalForm;
  intro: string;
}

export interface InventedProduct {
  handle: string;
  title: string;
  summary: string;
  story: string;
  sku: string;
  price: number;
}

const FORMS: readonly [LegalForm, string][] = [
  ["cooperative", "Hợp tác xã"],
  ["production_household", "Hộ sản xuất"],
  ["sme", "Công ty TNHH"],
  ["cooperative_group", "Tổ hợp tác"],
];
const FANCIES = ["Mây Tím", "Trăng Khuyết", "Gió Bấc", "Sao Hôm", "Cầu Vồng", "Sương Sớm"] as const;
const GOODS = ["Bánh", "Kẹo", "Chè", "Tương", "Miến", "Cốm"] as const;

/** The maker with this number, the same one each time. */
export function inventedProducer(number: number): InventedProducer {
  const random = seededRandom(number);
  const fancy = random.pick(FANCIES);
  const [legalForm, form] = FORMS[number % FORMS.length] ?? ["cooperative", "Hợp tác xã"];
  return {
    handle: `nha-bia-${number}`,
    registered_name: `${form} ${fancy} số ${number} (bịa ra để thử, không có thật)`,
    name: `${form} ${fancy} ${number} (bịa)`,
    legal_form: legalForm,
    intro: "Nhà sản xuất này được bịa ra để thử hệ thống và không có thật.",
  };
}

/** The product with this number, of the maker with the same number. */
export function inventedProduct(number: number): InventedProduct {
  const random = seededRandom(number);
  const fancy = random.pick(FANCIES);
  return {
    handle: `hang-bia-${number}`,
    title: `${random.pick(GOODS)} ${fancy} ${number} (bịa)`,
    summary: "Sản phẩm bịa ra để thử hệ thống, không bán thật.",
    story: "Sản phẩm này được bịa ra để thử hệ thống. Không có ai làm và không có ở đâu bán.",
    sku: `BIA-${number}`,
    price: random.integer(10, 90) * 1_000,
  };
}
