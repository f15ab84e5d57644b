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

/** Ties certificates to the one product that each of them certifies. */
export const tieCertificatesWorkflow = createWorkflow(
  "tie-certificates",
  (input: WorkflowData<{ certificates: { id: string; product_id: string }[] }>) => {
    const links = transform({ input }, (data) =>
      data.input.certificates.map(({ id, product_id }): LinkDefinition => ({
        [Modules.PRODUCT]: { product_id },
        [CERTIFICATION_MODULE]: { certificate_id: id },
      })),
    );
    return new WorkflowResponse(createRemoteLinkStep(links));
  },
);
