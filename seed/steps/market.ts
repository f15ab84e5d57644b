import { Modules } from "@medusajs/framework/utils";
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { COD_PROVIDER_ID } from "../../backend/src/modules/payment-cod";
import { COUNTRY, CURRENCY, type SeedStep } from "../seed-context";

const REGION_NAME = "Việt Nam";
const TAX_PROVIDER_ID = "tp_system";

/**
 * The one market: Việt Nam in đồng, paid on delivery, prices with tax. The tax rate is illustrative
 * for the demonstration: what is owed depends on each good and each seller.
 */
export const market: SeedStep = {
  title: "Opening the market",
  weight: () => 1,
  async run({ container }) {
    const stores = container.resolve(Modules.STORE);
    const [known] = await container.resolve(Modules.REGION).listRegions({ name: REGION_NAME });
    if (!known) {
      const { result } = await createRegionsWorkflow(container).run({
        input: {
          regions: [
            {
              name: REGION_NAME,
              currency_code: CURRENCY,
              countries: [COUNTRY],
              automatic_taxes: true,
              is_tax_inclusive: true,
              payment_providers: [COD_PROVIDER_ID],
            },
          ],
        },
      });
      const [store] = await stores.listStores({}, { take: 1 });
      await updateStoresWorkflow(container).run({
        input: { selector: { id: store?.id }, update: { default_region_id: result[0]?.id } },
      });
    }

    const [taxed] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: COUNTRY });
    if (!taxed) {
      await createTaxRegionsWorkflow(container).run({
        input: [
          {
            country_code: COUNTRY,
            provider_id: TAX_PROVIDER_ID,
            default_tax_rate: { rate: 8, code: "GTGT", name: "Thuế GTGT (minh hoạ)" },
          },
        ],
      });
    }
  },
};
