import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { imageSchema } from "../../contracts/image";
import { type Shop, shopSchema } from "../../contracts/shop";
import { cachedRead } from "../cached-read";

const storeSchema = z.object({
  name: z.string(),
  metadata: z
    .object({
      demonstration: z.boolean().default(false),
      tagline: shopSchema.shape.tagline.optional(),
      open_data_terms: shopSchema.shape.open_data_terms.optional(),
      cover: imageSchema.nullish().catch(null),
      operator: shopSchema.shape.operator.partial().optional(),
    })
    .nullable(),
});

const DEFAULT_TAGLINE = {
  vi: "Đặc sản có gốc, có người làm; sao nào cũng có giấy.",
  en: "Specialities with a place and a maker; every star has its paper.",
};

const DEFAULT_OPEN_DATA_TERMS = {
  vi: "Ai cũng được dùng lại dữ liệu này, kể cả để kinh doanh, miễn là ghi rõ nguồn và ngày lấy, và không làm sai tình trạng của giấy chứng nhận nào.",
  en: "Anyone may use this data again, for business too, provided that its source and the day it was taken are named and that no certificate's state is misrepresented.",
};

/** The operator's facts: the Medusa store's name and the settings in its metadata. */
export async function readShop(container: MedusaContainer): Promise<Shop> {
  return cachedRead(container, {
    key: { read: "shop" },
    tags: ["shop"],
    read: async () => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({ entity: "store", fields: ["name", "metadata"] });
      const store = storeSchema.parse(data[0]);
      const settings = store.metadata;
      return {
        name: store.name,
        tagline: settings?.tagline ?? DEFAULT_TAGLINE,
        demonstration: settings?.demonstration ?? false,
        open_data_terms: settings?.open_data_terms ?? DEFAULT_OPEN_DATA_TERMS,
        cover: settings?.cover ?? null,
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
          ...settings?.operator,
        },
      };
    },
  });
}
