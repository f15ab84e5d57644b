import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { clearCachedReadsStep } from "./steps/clear-cached-reads";
import { purgePagesStep } from "./steps/purge-pages";

/** Lets nothing be answered any more that carries one of these tags; `shop` is on every page. */
export const forgetPagesWorkflow = createWorkflow(
  "forget-pages",
  (input: WorkflowData<{ tags: string[] }>) => {
    clearCachedReadsStep(input);
    return new WorkflowResponse(purgePagesStep(input));
  },
);
