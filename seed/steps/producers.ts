import { PRODUCER_MODULE } from "../../backend/src/modules/producer";
import type ProducerModuleService from "../../backend/src/modules/producer/service";
import { createProducersWorkflow } from "../../backend/src/workflows/producer/create-producers";
import type { SeedContext, SeedStep } from "../seed-context";
import { placeFinder } from "./places";

/** The known makers. Only what is public is written; of persons nothing but the registered name. */
export const producers: SeedStep = {
  title: "Introducing the producers",
  weight: () => 1,
  async run(context) {
    const { container, data } = context;
    const known = await producerIds(context);
    const missing = data.producers.filter((producer) => !known.has(producer.handle));
    if (missing.length === 0) return;

    const find = await placeFinder(context);
    await createProducersWorkflow(container).run({
      input: {
        producers: missing.map((producer) => ({
          handle: producer.handle,
          registered_name: producer.name,
          name: producer.display_name,
          legal_form: producer.legal_form,
          intro: producer.intro.vi.join("\n\n"),
          former_district: producer.old_district,
          cover: null,
          evidence: producer.evidence,
          source: producer.source,
        })),
        places: missing.map((producer) => {
          const { commune, former } = find(producer);
          return { commune_id: commune?.id ?? null, former_commune_id: former?.id ?? null };
        }),
      },
    });
  },
};

/** Ids by handle. */
export async function producerIds({ container }: SeedContext): Promise<Map<string, string>> {
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
  const rows = await service.listProducers({}, { select: ["id", "handle"] });
  return new Map(rows.map((producer) => [producer.handle, producer.id]));
}
