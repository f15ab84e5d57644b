import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import CodPaymentProvider from "./service";

/** The id under which orders carry it: provider identifier and configured id. */
export const COD_PROVIDER_ID = "pp_cod_cod";

export default ModuleProvider(Modules.PAYMENT, { services: [CodPaymentProvider] });
