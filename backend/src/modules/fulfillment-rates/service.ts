import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils";
import { deliveryRate } from "./delivery-rates";

/** Goods handed over by the shop's own means: a parcel at a flat rate, or pickup at a sales point. */
export default class RatesFulfillmentProvider extends AbstractFulfillmentProviderService {
  static override identifier = "rates";

  override getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return Promise.resolve([{ id: "parcel" }, { id: "pickup" }]);
  }

  override validateFulfillmentData(
    _optionData: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return Promise.resolve(data);
  }

  override validateOption(data: Record<string, unknown>): Promise<boolean> {
    return Promise.resolve(data.id === "parcel" || data.id === "pickup");
  }

  override canCalculate(_data: CreateShippingOptionDTO): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** Throws INVALID_DATA without a delivery address, since the price depends on its province. */
  override calculatePrice(
    _optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const province = context.shipping_address?.province;
    if (!province) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The delivery price needs an address with its province.",
      );
    }
    const grams = context.items.reduce(
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Medusa's type promises both, its query may bring neither
      (sum, item) => sum + Number(item.quantity) * (item.variant?.weight ?? 0),
      0,
    );
    return Promise.resolve({
      calculated_amount: deliveryRate(province, grams),
      is_calculated_price_tax_inclusive: true,
    });
  }

  override createFulfillment(): Promise<CreateFulfillmentResult> {
    return Promise.resolve({ data: {}, labels: [] });
  }

  override cancelFulfillment(): Promise<Record<string, unknown>> {
    return Promise.resolve({});
  }

  override createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return Promise.resolve({ data: {}, labels: [] });
  }
}
