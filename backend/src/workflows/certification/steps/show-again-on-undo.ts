import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { showCertificatesWorkflow } from "../show-certificates";

/**
 * Stands before the step that changes certificates: undone after it, when the change is taken back,
 * it makes every place that may have shown the change look again.
 */
export const showAgainOnUndoStep = createStep(
  "show-again-on-undo",
  (input: { certificate_ids: string[] }) => Promise.resolve(new StepResponse(input, input)),
  async (input, { container }) => {
    if (!input?.certificate_ids.length) return;
    await showCertificatesWorkflow(container).run({ input });
  },
);
