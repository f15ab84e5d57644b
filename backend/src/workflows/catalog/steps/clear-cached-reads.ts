import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clearCachedReads } from "../../../queries/cached-read";

/** Forgets cached answers by tag; the next reader reads anew, so there is nothing to undo. */
export const clearCachedReadsStep = createStep(
  "clear-cached-reads",
  async (input: { tags: string[] }, { container }) => {
    await clearCachedReads(container, input.tags);
    return new StepResponse(input.tags);
  },
);
