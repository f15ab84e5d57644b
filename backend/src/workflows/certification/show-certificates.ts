import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { refreshCatalogWorkflow } from "../catalog/refresh-catalog";
import { clearCachedReadsStep } from "../catalog/steps/clear-cached-reads";
import { purgePagesStep } from "../catalog/steps/purge-pages";
import { readCertificateTracesStep } from "./steps/read-certificate-traces";

/**
 * Makes a change of certificates visible wherever they are shown: their products in the catalogue,
 * then the registry, its figures and open data (`certificates`) and each one's own page
 * (`certificate:<lookup_code>`).
 */
export const showCertificatesWorkflow = createWorkflow(
  "show-certificates",
  (input: WorkflowData<{ certificate_ids: string[] }>) => {
    const traces = readCertificateTracesStep(input);
    const products = transform({ traces }, (data) => ({ product_ids: data.traces.product_ids }));
    refreshCatalogWorkflow.runAsStep({ input: products });
    const pages = transform({ traces }, (data) => ({ tags: data.traces.tags }));
    clearCachedReadsStep(pages).config({ name: "clear-cached-certificates" });
    purgePagesStep(pages).config({ name: "purge-certificate-pages" });
    return new WorkflowResponse(traces);
  },
);
