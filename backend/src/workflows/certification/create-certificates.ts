import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import { recordCertificatesStep, type RecordCertificatesInput } from "./steps/record-certificates";

/**
 * Records certificates and ties each to the one product it certifies. Whoever runs it makes them
 * visible afterwards (`showCertificatesWorkflow`), once for all.
 */
export const createCertificatesWorkflow = createWorkflow(
  "create-certificates",
  (input: WorkflowData<RecordCertificatesInput>) => {
    const certificates = recordCertificatesStep(input);
    const links = transform({ certificates }, (data) =>
      data.certificates.map(({ id, product_id }): LinkDefinition => ({
        [Modules.PRODUCT]: { product_id },
        [CERTIFICATION_MODULE]: { certificate_id: id },
      })),
    );
    createRemoteLinkStep(links);
    return new WorkflowResponse(certificates);
  },
);
