import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { clearCachedReadsStep } from "./steps/clear-cached-reads";
import { purgePagesStep } from "./steps/purge-pages";
import { writeCatalogDocumentsStep } from "./steps/write-catalog-documents";

/**
 * Makes a change of products visible everywhere, in the order that lets no page be built from what
 * is stale: the index first, then the backend's cached answers, then the storefront's pages.
 */
export const refreshCatalogWorkflow = createWorkflow(
  "refresh-catalog",
  (input: { product_ids: string[] }) => {
    const handles = writeCatalogDocumentsStep(input);
    const tags = transform({ handles }, (data) => [
      "catalog",
      ...data.handles.map((handle: string) => `product:${handle}`),
    ]);
    clearCachedReadsStep({ tags });
    purgePagesStep({ tags });
    return new WorkflowResponse(tags);
  },
);
