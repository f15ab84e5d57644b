import type { InferTypeOf, LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows";
import { LISTING_MODULE } from "../../modules/listing";
import type { Listing } from "../../modules/listing/models/listing";
import type ListingModuleService from "../../modules/listing/service";
import { PLACE_MODULE } from "../../modules/place";
import { PRODUCER_MODULE } from "../../modules/producer";

type ListingFields = Omit<
  InferTypeOf<typeof Listing>,
  "id" | "raw_age_limit" | "created_at" | "updated_at" | "deleted_at"
>;

export interface CreateListingsInput {
  listings: ListingFields[];
  /** Which product each of them lists and where that comes from, in the same order. */
  origins: {
    product_id: string;
    producer_id: string | null;
    commune_id: string | null;
    former_commune_id: string | null;
  }[];
}

const createListingsStep = createStep(
  "create-listings",
  async (input: ListingFields[], { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    const listings = await service.createListings(input);
    return new StepResponse(
      listings,
      listings.map((listing) => listing.id),
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container.resolve<ListingModuleService>(LISTING_MODULE).deleteListings(ids);
  },
);

/** Lists products: their story and label texts, and ties to maker and places, as far as known. */
export const createListingsWorkflow = createWorkflow(
  "create-listings",
  (input: WorkflowData<CreateListingsInput>) => {
    const listings = createListingsStep(input.listings);
    const links = transform({ input, listings }, (data) =>
      data.listings.flatMap((listing, index) => {
        const origin = data.input.origins[index];
        if (!origin) return [];
        const { producer_id, commune_id, former_commune_id } = origin;
        const product = { [Modules.PRODUCT]: { product_id: origin.product_id } };
        const links: LinkDefinition[] = [
          { ...product, [LISTING_MODULE]: { listing_id: listing.id } },
        ];
        if (producer_id) links.push({ ...product, [PRODUCER_MODULE]: { producer_id } });
        if (commune_id) links.push({ ...product, [PLACE_MODULE]: { commune_id } });
        if (former_commune_id) links.push({ ...product, [PLACE_MODULE]: { former_commune_id } });
        return links;
      }),
    );
    createRemoteLinkStep(links);
    return new WorkflowResponse(listings);
  },
);
