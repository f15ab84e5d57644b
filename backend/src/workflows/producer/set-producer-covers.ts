import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Image } from "../../contracts/image";
import { PRODUCER_MODULE } from "../../modules/producer";
import type ProducerModuleService from "../../modules/producer/service";

export interface SetProducerCoversInput {
  covers: { producer_id: string; cover: Image }[];
}

const setProducerCoversStep = createStep(
  "set-producer-covers",
  async (input: SetProducerCoversInput["covers"], { container }) => {
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
    const before = await service.listProducers(
      { id: input.map(({ producer_id }) => producer_id) },
      { select: ["id", "cover"] },
    );
    const producers = await service.updateProducers(
      input.map(({ producer_id, cover }) => ({ id: producer_id, cover: { ...cover } })),
    );
    return new StepResponse(
      producers,
      before.map(({ id, cover }) => ({ id, cover })),
    );
  },
  async (before, { container }) => {
    if (!before?.length) return;
    await container.resolve<ProducerModuleService>(PRODUCER_MODULE).updateProducers(before);
  },
);

/** Gives producers the picture their page opens with. */
export const setProducerCoversWorkflow = createWorkflow(
  "set-producer-covers",
  (input: WorkflowData<SetProducerCoversInput>) =>
    new WorkflowResponse(setProducerCoversStep(input.covers)),
);
