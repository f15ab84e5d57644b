import type { FulfillmentWorkflow } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingOptionTypesWorkflow,
} from "@medusajs/medusa/core-flows";
import { RATES_PROVIDER_ID } from "../../backend/src/modules/fulfillment-rates";
import { COUNTRY, CURRENCY, type SeedContext, type SeedStep } from "../seed-context";
import { shippingProfileIds } from "./shipping-profiles";
import { stockLocationIds } from "./showrooms";

const PARCEL_SET = { name: "Giao hàng từ trung tâm", type: "shipping" };
const PICKUP_SET = { name: "Nhận tại điểm bán", type: "pickup" };
const OPTION_TYPES = [
  { code: "parcel", label: "Giao tận nhà", description: "Bưu kiện, giá theo tỉnh và khối lượng" },
  { code: "pickup", label: "Nhận tại điểm", description: "Không mất phí" },
];
export const PARCEL_OPTION_NAME = { vi: "Giao tận nhà", en: "Home delivery" };
export const pickupOptionName = (showroom: { name_vi: string; name_en: string }) => ({
  vi: `Nhận tại ${showroom.name_vi}`,
  en: `Collect at ${showroom.name_en}`,
});

const RULES: NonNullable<FulfillmentWorkflow.CreateShippingOptionsWorkflowInput["rules"]> = [
  { attribute: "enabled_in_store", operator: "eq", value: "true" },
  { attribute: "is_return", operator: "eq", value: "false" },
];

/** Parcels from the centre to the whole country, and pickup free of charge at every sales point. */
export const delivery: SeedStep = {
  title: "Setting up delivery and pickup",
  weight: () => 1,
  async run(context) {
    const { container, data } = context;
    const typeIds = await optionTypeIds(context);
    const profiles = await shippingProfileIds(context);
    const parcelZone = await serviceZoneId(context, PARCEL_SET, "Cả nước");
    const pickupZone = await serviceZoneId(context, PICKUP_SET, "Nhận tại điểm, cả nước");

    const common = { provider_id: RATES_PROVIDER_ID, rules: RULES };
    const options: FulfillmentWorkflow.CreateShippingOptionsWorkflowInput[] = [
      {
        ...common,
        name: PARCEL_OPTION_NAME.vi,
        price_type: "calculated",
        service_zone_id: parcelZone,
        shipping_profile_id: profiles.parcel,
        type_id: typeIds.parcel,
        data: { id: "parcel" },
      },
      ...data.showrooms.flatMap((showroom) =>
        Object.values(profiles).map((shipping_profile_id) => ({
          ...common,
          name: pickupOptionName(showroom).vi,
          price_type: "flat" as const,
          prices: [{ currency_code: CURRENCY, amount: 0 }],
          service_zone_id: pickupZone,
          shipping_profile_id,
          type_id: typeIds.pickup,
          data: { id: "pickup", showroom: showroom.handle },
        })),
      ),
    ];
    const known = new Set(
      (await container.resolve(Modules.FULFILLMENT).listShippingOptions()).map(
        (option) => `${option.name}|${option.shipping_profile_id}`,
      ),
    );
    const missing = options.filter(
      (option) => !known.has(`${option.name}|${option.shipping_profile_id}`),
    );
    if (missing.length > 0) await createShippingOptionsWorkflow(container).run({ input: missing });
  },
};

async function optionTypeIds({
  container,
}: SeedContext): Promise<{ parcel: string; pickup: string }> {
  const service = container.resolve(Modules.FULFILLMENT);
  const known = await service.listShippingOptionTypes();
  const missing = OPTION_TYPES.filter((type) => !known.some((row) => row.code === type.code));
  if (missing.length > 0) {
    await createShippingOptionTypesWorkflow(container).run({
      input: { shipping_option_types: missing },
    });
  }
  const types = await service.listShippingOptionTypes();
  const idOf = (code: string) => {
    const type = types.find((row) => row.code === code);
    if (!type) throw new Error(`There is no shipping option type "${code}".`);
    return type.id;
  };
  return { parcel: idOf("parcel"), pickup: idOf("pickup") };
}

/** The zone of the centre's fulfillment set, both made when missing. */
async function serviceZoneId(
  context: SeedContext,
  set: { name: string; type: string },
  zoneName: string,
): Promise<string> {
  const { container, data } = context;
  const service = container.resolve(Modules.FULFILLMENT);
  const findSet = async () =>
    (await service.listFulfillmentSets({ name: set.name }, { relations: ["service_zones"] }))[0];

  let found = await findSet();
  if (!found) {
    const centre = data.showrooms.find((showroom) => showroom.role === "centre");
    const location = (await stockLocationIds(context)).get(centre?.handle ?? "");
    if (!location) throw new Error("The centre has no stock location.");
    await createLocationFulfillmentSetWorkflow(container).run({
      input: { location_id: location, fulfillment_set_data: set },
    });
    found = await findSet();
  }
  if (!found) throw new Error(`The fulfillment set "${set.name}" was not created.`);
  const zone = found.service_zones[0];
  if (zone) return zone.id;
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: zoneName,
          fulfillment_set_id: found.id,
          geo_zones: [{ type: "country", country_code: COUNTRY }],
        },
      ],
    },
  });
  const created = result[0];
  if (!created) throw new Error(`The service zone "${zoneName}" was not created.`);
  return created.id;
}
