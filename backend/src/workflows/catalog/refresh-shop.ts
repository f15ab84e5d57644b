import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { clearCachedReadsStep } from "./steps/clear-cached-reads";
import { purgePagesStep } from "./steps/purge-pages";

/** Makes changed settings, places, makers or showrooms visible: cached answers, then pages. */
export const refreshShopWorkflow = createWorkflow("refresh-shop", (input: { tags: string[] }) => {
  clearCachedReadsStep(input);
  purgePagesStep(input);
  return new WorkflowResponse(input.tags);
});
