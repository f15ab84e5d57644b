import { Modules } from "@medusajs/framework/utils";
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows";
import type { Shop } from "../../backend/src/contracts/shop";
import {
  CURRENCY,
  DEFAULT_LOCALE,
  ENGLISH_LOCALE,
  ONLINE_CHANNEL,
  type SeedStep,
  STORE_NAME,
} from "../seed-context";
import { channelId } from "./sales-channels";

const TAGLINE: Shop["tagline"] = {
  vi: "Đặc sản có gốc, có người làm; sao nào cũng có giấy.",
  en: "Specialities with a home and a maker; every star has its paper.",
};

const OPERATOR: Shop["operator"] = {
  legal_name: null,
  address: null,
  phone: null,
  email: null,
  tax_code: null,
  registration_number: null,
  registration_issued: null,
  representative: null,
  ecommerce_notice: null,
};

/** Medusa keeps one store with the shop's settings and makes it on its first start. */
export const shop: SeedStep = {
  title: "Setting up the shop",
  weight: () => 1,
  async run(context) {
    const [store] = await context.container.resolve(Modules.STORE).listStores({}, { take: 1 });
    if (!store) throw new Error("Medusa has made no store: start the backend once before seeding.");
    if (store.name === STORE_NAME) return;
    const settings: Omit<Shop, "name" | "open_data_terms"> = {
      tagline: TAGLINE,
      demonstration: true,
      cover: null,
      operator: OPERATOR,
    };
    await updateStoresWorkflow(context.container).run({
      input: {
        selector: { id: store.id },
        update: {
          name: STORE_NAME,
          supported_currencies: [
            { currency_code: CURRENCY, is_default: true, is_tax_inclusive: true },
          ],
          supported_locales: [{ locale_code: DEFAULT_LOCALE }, { locale_code: ENGLISH_LOCALE }],
          default_sales_channel_id: await channelId(context, ONLINE_CHANNEL),
          metadata: { ...settings },
        },
      },
    });
  },
};
