import type { UpdateCartWorkflowInputDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { checkoutBodySchema } from "../../../contracts/cart";
import { type Language, LOCALES } from "../../../contracts/language";
import { cartError } from "../../../queries/cart/cart-error";
import type { CartMetadata } from "../../../queries/cart/cart-metadata";
import { readCartRow, readCartView } from "../../../queries/cart/read-cart-view";
import type { GraphQuery } from "../../../queries/graph-query";

export type CheckoutInput = { cart_id: string } & z.output<typeof checkoutBodySchema>;

export interface CheckoutPlan {
  cart: UpdateCartWorkflowInputDTO;
  shipping_options: { id: string; data: Record<string, unknown> }[];
}

/**
 * Resolves what the buyer typed into what Medusa needs: the commune, the shipping options for each
 * kind of goods in the cart, the address. Writes nothing. Throws `cart_completed`, `cart_empty`,
 * `pickup_required`, `address_unknown` or `showroom_unknown`.
 */
export const planCheckoutStep = createStep(
  "plan-checkout",
  async (input: CheckoutInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const [row, cart] = await Promise.all([
      readCartRow(container, input.cart_id),
      readCartView(container, input.cart_id, input.lang),
    ]);
    if (cart.state === "completed") throw cartError("cart_completed", "This cart was ordered.");
    if (cart.lines.length === 0) throw cartError("cart_empty", "The cart holds nothing.");
    if (cart.needs_pickup && input.fulfilment.mode === "delivery") {
      throw cartError("pickup_required", "The cart holds fresh goods that are only handed over.");
    }

    const { contact } = input;
    const place =
      input.fulfilment.mode === "delivery"
        ? await deliveryPlace(query, input.fulfilment)
        : await pickupPlace(query, input.fulfilment.showroom, input.lang);
    const metadata: CartMetadata = {
      ...row.kept,
      contact,
      fulfilment: place.fulfilment,
      confirmation: null,
    };
    const plan: CheckoutPlan = {
      cart: {
        id: input.cart_id,
        ...(contact.email ? { email: contact.email } : {}),
        locale: LOCALES[input.lang],
        shipping_address: {
          first_name: contact.name,
          phone: contact.phone,
          country_code: "vn",
          address_1: place.line1,
          address_2: place.former ?? "",
          city: place.ward,
          province: place.province,
        },
        metadata: { ...metadata },
      },
      shipping_options: await shippingOptions(
        query,
        input.cart_id,
        input.fulfilment.mode === "delivery"
          ? { id: "parcel" }
          : { id: "pickup", showroom: input.fulfilment.showroom },
      ),
    };
    return new StepResponse(plan);
  },
);

interface Place {
  line1: string;
  ward: string;
  province: string;
  /** The place as it was called before, for couriers who know it by that name. */
  former: string | null;
  fulfilment: NonNullable<CartMetadata["fulfilment"]>;
}

const communeSchema = z.object({
  code: z.string(),
  name: z.string(),
  province: z.object({ code: z.string(), name: z.string() }),
  former: z
    .array(
      z.object({ kind: z.string(), name: z.string(), district: z.string(), province: z.string() }),
    )
    .default([]),
});

type Legacy = NonNullable<Extract<CheckoutInput["fulfilment"], { mode: "delivery" }>["legacy"]>;

/** Whether a former name is one of this very commune, so that no courier is sent astray by it. */
function wasCalled(commune: z.infer<typeof communeSchema>, legacy: Legacy): boolean {
  return commune.former.some(
    ({ kind, name, district, province }) =>
      [name, `${kind} ${name}`].includes(legacy.ward) &&
      district === legacy.district &&
      province === legacy.province,
  );
}

async function deliveryPlace(
  query: GraphQuery,
  address: Extract<CheckoutInput["fulfilment"], { mode: "delivery" }>,
): Promise<Place> {
  const { data } = await query.graph({
    entity: "commune",
    fields: [
      "code",
      "name",
      "province.code",
      "province.name",
      ...["kind", "name", "district", "province"].map((field) => `former.${field}`),
    ],
    filters: { code: address.ward_code },
  });
  const commune = communeSchema.optional().parse(data[0]);
  if (!commune) {
    throw cartError("address_unknown", `There is no commune with the code ${address.ward_code}.`);
  }
  if (address.legacy && !wasCalled(commune, address.legacy)) {
    throw cartError(
      "address_unknown",
      `${commune.name}, ${commune.province.name} was never called ${address.legacy.ward}.`,
    );
  }
  return {
    line1: address.line1,
    ward: commune.name,
    province: commune.province.name,
    former: address.legacy
      ? `trước là ${address.legacy.ward}, ${address.legacy.district}, ${address.legacy.province}`
      : null,
    fulfilment: {
      mode: "delivery",
      address: {
        line1: address.line1,
        ward_code: commune.code,
        ward_name: commune.name,
        province_code: commune.province.code,
        province_name: commune.province.name,
        legacy: address.legacy,
      },
    },
  };
}

const showroomSchema = z.object({
  handle: z.string(),
  name: z.string(),
  address: z.string(),
  commune: z.object({ name: z.string(), province: z.object({ name: z.string() }) }),
});

async function pickupPlace(query: GraphQuery, handle: string, language: Language): Promise<Place> {
  const { data } = await query.graph(
    {
      entity: "showroom",
      fields: ["handle", "name", "address", "commune.name", "commune.province.name"],
      filters: { handle },
    },
    { locale: LOCALES[language] },
  );
  const showroom = showroomSchema.optional().parse(data[0]);
  if (!showroom) throw cartError("showroom_unknown", `There is no showroom "${handle}".`);
  return {
    line1: showroom.address,
    ward: showroom.commune.name,
    province: showroom.commune.province.name,
    former: null,
    fulfilment: { mode: "pickup", showroom: showroom.handle, showroom_name: showroom.name },
  };
}

const profilesSchema = z.object({
  items: z.array(
    z.object({
      variant: z.object({
        product: z.object({ shipping_profile: z.object({ id: z.string() }) }),
      }),
    }),
  ),
});

const optionSchema = z.object({
  id: z.string(),
  shipping_profile_id: z.string(),
  data: z.record(z.string(), z.unknown()).nullable(),
});

/** One shipping option for each profile among the cart's goods, of the wanted kind. */
async function shippingOptions(
  query: GraphQuery,
  cartId: string,
  wanted: Record<string, string>,
): Promise<CheckoutPlan["shipping_options"]> {
  const [carts, options] = await Promise.all([
    query.graph({
      entity: "cart",
      fields: ["items.variant.product.shipping_profile.id"],
      filters: { id: cartId },
    }),
    query.graph({ entity: "shipping_option", fields: ["id", "shipping_profile_id", "data"] }),
  ]);
  const profiles = new Set(
    profilesSchema
      .parse(carts.data[0])
      .items.map((item) => item.variant.product.shipping_profile.id),
  );
  const fitting = z
    .array(optionSchema)
    .parse(options.data)
    .filter((option) =>
      Object.entries(wanted).every(([key, value]) => option.data?.[key] === value),
    );
  return [...profiles].map((profile) => {
    const option = fitting.find((candidate) => candidate.shipping_profile_id === profile);
    if (!option) {
      throw cartError("checkout_incomplete", "No way of delivery is set up for goods in the cart.");
    }
    return { id: option.id, data: wanted };
  });
}
