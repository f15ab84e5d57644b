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
import { createRemoteLinkStep, createStockLocationsWorkflow } from "@medusajs/medusa/core-flows";
import { PLACE_MODULE } from "../../modules/place";
import { SHOWROOM_MODULE } from "../../modules/showroom";
import type { Showroom } from "../../modules/showroom/models/showroom";
import type ShowroomModuleService from "../../modules/showroom/service";

type ShowroomFields = Omit<
  InferTypeOf<typeof Showroom>,
  "id" | "staff" | "created_at" | "updated_at" | "deleted_at"
>;

export interface CreateShowroomsInput {
  showrooms: ShowroomFields[];
  /** Where each of them stands and what sells and sends from its stock, in the same order. */
  places: {
    commune_id: string;
    /** As the stock location's address says it. */
    commune: string;
    province: string;
    country_code: string;
    sales_channel_ids: string[];
    fulfillment_provider_ids: string[];
  }[];
}

const createShowroomsStep = createStep(
  "create-showrooms",
  async (input: ShowroomFields[], { container }) => {
    const service = container.resolve<ShowroomModuleService>(SHOWROOM_MODULE);
    const showrooms = await service.createShowrooms(input);
    return new StepResponse(
      showrooms,
      showrooms.map((showroom) => showroom.id),
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container.resolve<ShowroomModuleService>(SHOWROOM_MODULE).deleteShowrooms(ids);
  },
);

/**
 * Opens showrooms: each with the stock location of its shelves, tied to its commune, to the sales
 * channels that sell from that stock and to the providers that hand it over.
 */
export const createShowroomsWorkflow = createWorkflow(
  "create-showrooms",
  (input: WorkflowData<CreateShowroomsInput>) => {
    const locationInput = transform({ input }, (data) => ({
      locations: data.input.showrooms.map((showroom, index) => ({
        name: showroom.name,
        address: {
          address_1: showroom.address,
          city: data.input.places[index]?.commune ?? "",
          province: data.input.places[index]?.province ?? "",
          country_code: data.input.places[index]?.country_code ?? "",
        },
      })),
    }));
    const locations = createStockLocationsWorkflow.runAsStep({ input: locationInput });
    const showrooms = createShowroomsStep(input.showrooms);
    const links = transform({ input, locations, showrooms }, (data) =>
      data.showrooms.flatMap((showroom, index) => {
        const place = data.input.places[index];
        const location = data.locations[index];
        if (!place || !location) return [];
        const shelves = { [Modules.STOCK_LOCATION]: { stock_location_id: location.id } };
        const links: LinkDefinition[] = [
          { [SHOWROOM_MODULE]: { showroom_id: showroom.id }, ...shelves },
          {
            [SHOWROOM_MODULE]: { showroom_id: showroom.id },
            [PLACE_MODULE]: { commune_id: place.commune_id },
          },
          ...place.sales_channel_ids.map((sales_channel_id) => ({
            [Modules.SALES_CHANNEL]: { sales_channel_id },
            ...shelves,
          })),
          ...place.fulfillment_provider_ids.map((fulfillment_provider_id) => ({
            ...shelves,
            [Modules.FULFILLMENT]: { fulfillment_provider_id },
          })),
        ];
        return links;
      }),
    );
    createRemoteLinkStep(links);
    return new WorkflowResponse(showrooms);
  },
);
