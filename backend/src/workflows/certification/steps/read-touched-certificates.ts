import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../../modules/certification";
import type CertificationModuleService from "../../../modules/certification/service";

/**
 * The certificates that a proposal changes or that lose their place to the one it issues. It writes
 * nothing; an import finds its own.
 */
export const readTouchedCertificatesStep = createStep(
  "read-touched-certificates",
  async (input: { proposal_id: string }, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const { certificate_id, assessment_id } = await service.retrieveProposal(input.proposal_id);
    const certificate_ids = certificate_id === null ? [] : [certificate_id];
    if (assessment_id !== null) {
      const { product_id } = await service.retrieveAssessment(assessment_id);
      const certificates = await service.listCertificates({ product_id }, { select: ["id"] });
      certificate_ids.push(...certificates.map(({ id }) => id));
    }
    return new StepResponse({ certificate_ids });
  },
);
