import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import RatesFulfillmentProvider from "./service";

export const RATES_PROVIDER_ID = "rates_rates";

export default ModuleProvider(Modules.FULFILLMENT, { services: [RatesFulfillmentProvider] });
