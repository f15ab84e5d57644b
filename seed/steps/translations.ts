import type { CreateTranslationDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "@medusajs/framework/zod";
import { SHOWROOM_MODULE } from "../../backend/src/modules/showroom";
import type ShowroomModuleService from "../../backend/src/modules/showroom/service";
import { ENGLISH_LOCALE, type SeedContext, type SeedStep } from "../seed-context";
import { PARCEL_OPTION_NAME, pickupOptionName } from "./delivery";
import { producerIds } from "./producers";
import { categoryIds } from "./product-groups";
import { OPTION_TITLE } from "./products";

/** The shop's English. What is translated already, by whomever, is left as it is. */
export const translations: SeedStep = {
  title: "Translating into English",
  weight: () => 2,
  async run(context) {
    const { container } = context;
    const known = new Set(
      (
        await container
          .resolve(Modules.TRANSLATION)
          .listTranslations({ locale_code: ENGLISH_LOCALE }, { select: ["reference_id"] })
      ).map((translation) => translation.reference_id),
    );
    const wanted = [
      ...(await ofProducts(context)),
      ...(await ofCategories(context)),
      ...(await ofProducers(context)),
      ...(await ofShowrooms(context)),
      ...(await ofShippingOptions(context)),
    ];
    const missing = wanted.filter((translation) => !known.has(translation.reference_id));
    if (missing.length === 0) return;
    await createTranslationsWorkflow(container).run({ input: { translations: missing } });
  },
};

function english(
  reference: string,
  reference_id: string,
  texts: Record<string, string | null | undefined>,
): CreateTranslationDTO {
  return {
    reference,
    reference_id,
    locale_code: ENGLISH_LOCALE,
    translations: Object.fromEntries(Object.entries(texts).filter(([, text]) => text)),
  };
}

const named = z.object({ id: z.string() });
const productRowsSchema = z.array(
  named.extend({
    handle: z.string(),
    listing: named,
    variants: z.array(named.extend({ sku: z.string() })),
    options: z.array(
      named.extend({ title: z.string(), values: z.array(named.extend({ value: z.string() })) }),
    ),
  }),
);

async function ofProducts({ container, data }: SeedContext): Promise<CreateTranslationDTO[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: rows } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "handle",
      "listing.id",
      "variants.id",
      "variants.sku",
      "options.id",
      "options.title",
      "options.values.id",
      "options.values.value",
    ],
    filters: { handle: data.products.map((product) => product.handle) },
  });
  const products = new Map(data.products.map((product) => [product.handle, product]));
  return productRowsSchema.parse(rows).flatMap((row) => {
    const product = products.get(row.handle);
    if (!product) return [];
    const { text, offers } = product;
    return [
      english("product", row.id, {
        title: text.title.en,
        subtitle: text.summary.en,
        description: text.story.en[0],
      }),
      english("listing", row.listing.id, {
        story: text.story.en.join("\n\n"),
        usage: text.usage?.en,
        ingredients: text.ingredients?.en,
        storage: text.storage?.en,
        allergens_note: text.allergens.en,
        notes: text.notes?.en,
      }),
      ...row.variants.map((variant) =>
        english("product_variant", variant.id, {
          title: offers.find((offer) => offer.sku === variant.sku)?.option_en,
        }),
      ),
      ...row.options
        .filter((option) => option.title === OPTION_TITLE.vi)
        .flatMap((option) => [
          english("product_option", option.id, { title: OPTION_TITLE.en }),
          ...option.values.map((value) =>
            english("product_option_value", value.id, {
              value: offers.find((offer) => offer.option_vi === value.value)?.option_en,
            }),
          ),
        ]),
    ];
  });
}

async function ofCategories(context: SeedContext): Promise<CreateTranslationDTO[]> {
  const ids = await categoryIds(context);
  return context.data.groups.flatMap((group) => {
    const id = ids.get(group.slug);
    return id ? [english("product_category", id, { name: group.name_en })] : [];
  });
}

async function ofProducers(context: SeedContext): Promise<CreateTranslationDTO[]> {
  const ids = await producerIds(context);
  return context.data.producers.flatMap((producer) => {
    const id = ids.get(producer.handle);
    return id ? [english("producer", id, { intro: producer.intro.en.join("\n\n") })] : [];
  });
}

async function ofShowrooms({ container, data }: SeedContext): Promise<CreateTranslationDTO[]> {
  const service = container.resolve<ShowroomModuleService>(SHOWROOM_MODULE);
  const rows = await service.listShowrooms({}, { select: ["id", "handle"] });
  return rows.flatMap((row) => {
    const showroom = data.showrooms.find((candidate) => candidate.handle === row.handle);
    if (!showroom) return [];
    return [
      english("showroom", row.id, {
        name: showroom.name_en,
        address: showroom.address_en,
        intro: showroom.intro.en,
      }),
    ];
  });
}

async function ofShippingOptions({
  container,
  data,
}: SeedContext): Promise<CreateTranslationDTO[]> {
  const names = new Map(
    [PARCEL_OPTION_NAME, ...data.showrooms.map(pickupOptionName)].map(({ vi, en }) => [vi, en]),
  );
  const options = await container.resolve(Modules.FULFILLMENT).listShippingOptions();
  return options.flatMap((option) => {
    const name = names.get(option.name);
    return name ? [english("shipping_option", option.id, { name })] : [];
  });
}
