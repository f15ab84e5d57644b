import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import type { UpdateProducerBody } from "../../contracts/producer-admin";
import { PRODUCER_MODULE } from "../../modules/producer";
import type ProducerModuleService from "../../modules/producer/service";
import { clearCachedReadsStep } from "../catalog/steps/clear-cached-reads";
import { purgePagesStep } from "../catalog/steps/purge-pages";
import { writeCatalogDocumentsStep } from "../catalog/steps/write-catalog-documents";

export interface UpdateProducerInput {
  id: string;
  change: UpdateProducerBody;
}

const updateProducerStep = createStep(
  "update-producer",
  async ({ id, change }: UpdateProducerInput, { container }) => {
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
    const { name, intro, address, phone, email } = await service.retrieveProducer(id);
    await service.updateProducers({ id, ...change });
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "producer",
      fields: ["handle", "products.id"],
      filters: { id },
    });
    const [changed] = producerSchema.parse(data);
    return new StepResponse(
      {
        id,
        handle: changed?.handle ?? "",
        product_ids: changed?.products?.flatMap((product) => (product ? [product.id] : [])) ?? [],
      },
      { id, name, intro, address, phone, email },
    );
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<ProducerModuleService>(PRODUCER_MODULE).updateProducers(before);
  },
);

const producerSchema = z.array(
  z.object({
    handle: z.string(),
    products: z.array(z.object({ id: z.string() }).nullable()).nullish(),
  }),
);

/** Changes what the public is told of a producer; its pages and those of its products follow. */
export const updateProducerWorkflow = createWorkflow(
  "update-producer",
  (input: WorkflowData<UpdateProducerInput>) => {
    const producer = updateProducerStep(input);
    const handles = writeCatalogDocumentsStep(
      transform({ producer }, (data) => ({ product_ids: data.producer.product_ids })),
    );
    const tags = transform({ producer, handles }, (data) => [
      "catalog",
      "producer",
      `producer:${data.producer.handle}`,
      ...data.handles.map((handle: string) => `product:${handle}`),
    ]);
    clearCachedReadsStep({ tags });
    purgePagesStep({ tags });
    return new WorkflowResponse(transform({ producer }, (data) => ({ id: data.producer.id })));
  },
);
