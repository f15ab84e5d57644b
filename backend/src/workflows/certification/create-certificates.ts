import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { recordCertificatesStep, type RecordCertificatesInput } from "./steps/record-certificates";
import { tieCertificatesWorkflow } from "./tie-certificates";

/**
 * Records certificates and ties each to the one product it certifies. Whoever runs it makes them
 * visible afterwards (`showCertificatesWorkflow`), once for all.
 */
export const createCertificatesWorkflow = createWorkflow(
  "create-certificates",
  (input: WorkflowData<RecordCertificatesInput>) => {
    const certificates = recordCertificatesStep(input);
    const ties = transform({ certificates }, (data) => ({
      certificates: data.certificates.map(({ id, product_id }) => ({ id, product_id })),
    }));
    tieCertificatesWorkflow.runAsStep({ input: ties });
    return new WorkflowResponse(certificates);
  },
);
