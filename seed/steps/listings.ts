import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import {
  type CreateListingsInput,
  createListingsWorkflow,
} from "../../backend/src/workflows/listing/create-listings";
import type { SeedProduct } from "../data-files";
import type { SeedContext, SeedStep } from "../seed-context";
import { placeFinder } from "./places";
import { producerIds } from "./producers";
import { fulfilmentOf } from "./products";

/** Stories and label texts, and who makes each product where, as far as that is known. */
export const listings: SeedStep = {
  title: "Telling where the products come from",
  weight: () => 1,
  async run(context) {
    const { container, data } = context;
    const unlisted = await productsWithoutListing(context);
    const missing = data.products.filter((product) => unlisted.has(product.handle));
    if (missing.length === 0) return;

    const find = await placeFinder(context);
    const makers = await producerIds(context);
    const handles = new Map(data.producers.map((producer) => [producer.name, producer.handle]));
    await createListingsWorkflow(container).run({
      input: {
        listings: missing.map(listingOf),
        origins: missing.map((product) => {
          const { commune, former } = find(product);
          return {
            product_id: unlisted.get(product.handle) ?? "",
            producer_id: makers.get(handles.get(product.producer ?? "") ?? "") ?? null,
            commune_id: commune?.id ?? null,
            former_commune_id: former?.id ?? null,
          };
        }),
      },
    });
  },
};

function listingOf(product: SeedProduct): CreateListingsInput["listings"][number] {
  const { text, offers } = product;
  return {
    fallback_basis: "local_speciality",
    star_evidence: product.evidence_level,
    star_note: product.star_note,
    source: product.source,
    former_district: product.old_district,
    story: text.story.vi.join("\n\n"),
    usage: text.usage?.vi ?? null,
    usage_evidence: text.usage?.evidence ?? "D",
    ingredients: text.ingredients?.vi ?? null,
    ingredients_evidence: text.ingredients?.evidence ?? "D",
    storage: text.storage?.vi ?? null,
    storage_evidence: text.storage?.evidence ?? "D",
    allergens: text.allergens.codes.filter((code) => code !== "none" && code !== "unknown"),
    allergens_note: text.allergens.vi,
    allergens_evidence: text.allergens.evidence,
    notes: text.notes?.vi ?? null,
    offer_evidence: "D",
    fulfilment: fulfilmentOf(product),
    age_limit: offers[0]?.age_limit ?? null,
  };
}

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    listing: z.object({ id: z.string() }).nullish(),
  }),
);

async function productsWithoutListing({ container }: SeedContext): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "listing.id"],
  });
  return new Map(
    rowsSchema
      .parse(data)
      .filter((row) => !row.listing)
      .map((row) => [row.handle, row.id]),
  );
}
