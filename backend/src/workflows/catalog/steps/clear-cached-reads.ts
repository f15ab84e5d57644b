import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Forgets cached answers by tag; the next reader reads anew, so there is nothing to undo. */
export const clearCachedReadsStep = createStep(
  "clear-cached-reads",
  async (input: { tags: string[] }, { container }) => {
    const cache = container.resolve(Modules.CACHING);
    for (const tag of input.tags) await cache.clear({ tags: [tag] });
    return new StepResponse(input.tags);
  },
);
