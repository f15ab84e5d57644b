import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { RATES_PROVIDER_ID } from "../../backend/src/modules/fulfillment-rates";
import { SHOWROOM_MODULE } from "../../backend/src/modules/showroom";
import type ShowroomModuleService from "../../backend/src/modules/showroom/service";
import { createShowroomsWorkflow } from "../../backend/src/workflows/showroom/create-showrooms";
import {
  COUNTRY,
  ONLINE_CHANNEL,
  PROVINCE,
  type SeedContext,
  type SeedStep,
  SHOWROOM_CHANNEL,
} from "../seed-context";
import { placeFinder } from "./places";
import { channelId } from "./sales-channels";

/**
 * The centre and its sales points, each with its stock. Every one of them sells over the counter;
 * what is ordered online, collected at a sales point or not, comes from the centre's stock.
 */
export const showrooms: SeedStep = {
  title: "Opening the centre and its sales points",
  weight: () => 1,
  async run(context) {
    const { container, data } = context;
    const service = container.resolve<ShowroomModuleService>(SHOWROOM_MODULE);
    const known = new Set((await service.listShowrooms()).map((showroom) => showroom.handle));
    const missing = data.showrooms.filter((showroom) => !known.has(showroom.handle));
    if (missing.length === 0) return;

    const find = await placeFinder(context);
    const online = await channelId(context, ONLINE_CHANNEL);
    const counter = await channelId(context, SHOWROOM_CHANNEL);
    await createShowroomsWorkflow(container).run({
      input: {
        showrooms: missing.map((showroom) => ({
          handle: showroom.handle,
          name: showroom.name_vi,
          role: showroom.role,
          kind: showroom.kind,
          address: showroom.address_vi,
          former_district: showroom.old_district,
          phone: showroom.phone,
          opening_hours: showroom.opening_hours,
          intro: showroom.intro.vi,
          position: data.showrooms.indexOf(showroom),
          evidence: showroom.evidence,
        })),
        places: missing.map((showroom) => {
          const { commune } = find({
            old_commune: null,
            old_district: showroom.old_district,
            new_commune: showroom.commune,
          });
          if (!commune) throw new Error(`${showroom.handle} stands in no commune.`);
          return {
            commune_id: commune.id,
            commune: commune.name,
            province: PROVINCE,
            country_code: COUNTRY,
            sales_channel_ids: showroom.role === "centre" ? [counter, online] : [counter],
            fulfillment_provider_ids: [RATES_PROVIDER_ID],
          };
        }),
      },
    });
  },
};

const linkedShowroomsSchema = z.array(
  z.object({ handle: z.string(), stock_location: z.object({ id: z.string() }) }),
);

/** The stock location of each showroom, by the showroom's handle. */
export async function stockLocationIds({ container }: SeedContext): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "showroom",
    fields: ["handle", "stock_location.id"],
  });
  return new Map(
    linkedShowroomsSchema.parse(data).map((row) => [row.handle, row.stock_location.id]),
  );
}
