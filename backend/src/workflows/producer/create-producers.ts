import type { InferTypeOf, LinkDefinition } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows";
import { PLACE_MODULE } from "../../modules/place";
import { PRODUCER_MODULE } from "../../modules/producer";
import type { Producer } from "../../modules/producer/models/producer";
import type ProducerModuleService from "../../modules/producer/service";

type ProducerFields = Omit<
  InferTypeOf<typeof Producer>,
  "id" | "documents" | "representative" | "created_at" | "updated_at" | "deleted_at"
>;

export interface CreateProducersInput {
  producers: (Pick<
    ProducerFields,
    "handle" | "registered_name" | "name" | "legal_form" | "intro" | "evidence"
  > &
    Partial<ProducerFields>)[];
  /** Where each of them works, in the same order; null where that is not known. */
  places: { commune_id: string | null; former_commune_id: string | null }[];
}

const createProducersStep = createStep(
  "create-producers",
  async (input: CreateProducersInput["producers"], { container }) => {
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
    const producers = await service.createProducers(input);
    return new StepResponse(
      producers,
      producers.map((producer) => producer.id),
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container.resolve<ProducerModuleService>(PRODUCER_MODULE).deleteProducers(ids);
  },
);

/** Adds producers and ties them to their commune of today and their former one. */
export const createProducersWorkflow = createWorkflow(
  "create-producers",
  (input: WorkflowData<CreateProducersInput>) => {
    const producers = createProducersStep(input.producers);
    const links = transform({ input, producers }, (data) =>
      data.producers.flatMap((producer, index) => {
        const { commune_id, former_commune_id } = data.input.places[index] ?? {};
        const from = { [PRODUCER_MODULE]: { producer_id: producer.id } };
        const links: LinkDefinition[] = [];
        if (commune_id) links.push({ ...from, [PLACE_MODULE]: { commune_id } });
        if (former_commune_id) links.push({ ...from, [PLACE_MODULE]: { former_commune_id } });
        return links;
      }),
    );
    createRemoteLinkStep(links);
    return new WorkflowResponse(producers);
  },
);
