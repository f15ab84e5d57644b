import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { Modules, ProductStatus } from "@medusajs/framework/utils";
import { createProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { Offer, SeedProduct } from "../data-files";
import {
  COUNTRY,
  CURRENCY,
  ONLINE_CHANNEL,
  type SeedContext,
  type SeedStep,
  SHOWROOM_CHANNEL,
} from "../seed-context";
import { categoryIds } from "./product-groups";
import { channelId } from "./sales-channels";
import { shippingProfileIds } from "./shipping-profiles";

export const OPTION_TITLE = { vi: "Quy cách", en: "Pack" };

/** The goods themselves with their packs, prices and pictures. */
export const products: SeedStep = {
  title: "Putting the products on the shelf",
  weight: () => 4,
  async run(context) {
    const { container, data } = context;
    const known = await productIds(context);
    const missing = data.products.filter((product) => !known.has(product.handle));
    if (missing.length === 0) return;

    const categories = await categoryIds(context);
    const profiles = await shippingProfileIds(context);
    const channels = [
      { id: await channelId(context, ONLINE_CHANNEL) },
      { id: await channelId(context, SHOWROOM_CHANNEL) },
    ];
    const slugs = new Map(data.groups.map((group) => [group.code, group.slug]));
    await createProductsWorkflow(container).run({
      input: {
        products: missing.map((product): CreateProductWorkflowInputDTO => {
          const category = categories.get(slugs.get(product.group) ?? "");
          if (!category) throw new Error(`${product.handle} is of no known group.`);
          return {
            handle: product.handle,
            title: product.text.title.vi,
            subtitle: product.text.summary.vi,
            description: product.text.story.vi[0],
            status: ProductStatus.PUBLISHED,
            origin_country: COUNTRY,
            category_ids: [category],
            sales_channels: channels,
            shipping_profile_id: profiles[fulfilmentOf(product)],
            options: [
              { title: OPTION_TITLE.vi, values: product.offers.map((offer) => offer.option_vi) },
            ],
            variants: product.offers.map(variantOf),
          };
        }),
      },
    });
  },
};

function variantOf(offer: Offer): NonNullable<CreateProductWorkflowInputDTO["variants"]>[number] {
  return {
    title: offer.option_vi,
    sku: offer.sku,
    barcode: offer.barcode,
    weight: offer.shipping_weight_g,
    manage_inventory: true,
    allow_backorder: false,
    options: { [OPTION_TITLE.vi]: offer.option_vi },
    prices: [{ currency_code: CURRENCY, amount: offer.price_vnd }],
    metadata: {
      net_quantity: offer.net_quantity,
      net_unit: offer.net_unit,
      shelf_life_days: offer.shelf_life_days,
      unit: { vi: offer.unit_vi, en: offer.unit_en },
    },
  };
}

/** Fresh goods are handed over at a sales point, in every pack. */
export function fulfilmentOf(product: SeedProduct): Offer["fulfilment"] {
  return product.offers.some((offer) => offer.fulfilment === "pickup_only")
    ? "pickup_only"
    : "parcel";
}

/** Ids by handle. */
export async function productIds({ container }: SeedContext): Promise<Map<string, string>> {
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProducts({}, { select: ["id", "handle"] });
  return new Map(rows.map((product) => [product.handle, product.id]));
}
