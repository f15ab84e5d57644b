import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";

/** The certificates that the result of this assessment touches. It writes nothing. */
export const readRenewedCertificatesStep = createStep(
  "read-renewed-certificates",
  async (input: { id: string }, { container }) => {
    const { renews_certificate_id } = await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .retrieveAssessment(input.id);
    return new StepResponse({
      certificate_ids: renews_certificate_id === null ? [] : [renews_certificate_id],
    });
  },
);
