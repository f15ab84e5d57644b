import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";

/** Which product a certificate belongs to. It writes nothing. */
export const readCertificateStep = createStep(
  "read-certificate",
  async (input: { id: string }, { container }) => {
    const { id, product_id, product_code } = await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .retrieveCertificate(input.id);
    return new StepResponse({ id, product_id, product_code });
  },
);
