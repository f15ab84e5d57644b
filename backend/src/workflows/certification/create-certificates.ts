import type { InferTypeOf, LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import { lookupCode } from "../../modules/certification/lookup-code";
import type { Certificate } from "../../modules/certification/models/certificate";
import type CertificationModuleService from "../../modules/certification/service";

/** A certificate as its decision gives it; what befalls it later is written by other workflows. */
export type NewCertificate = Pick<
  InferTypeOf<typeof Certificate>,
  | "product_code"
  | "legal_basis"
  | "star_rating"
  | "score"
  | "round"
  | "decision_number"
  | "decision_date"
  | "issuing_authority"
  | "authority_level"
  | "issued_on"
  | "expires_on"
  | "holder_name_as_printed"
  | "address_as_printed"
  | "star_evidence"
  | "date_evidence"
  | "source"
  | "checked_on"
>;

export interface CreateCertificatesInput {
  certificates: NewCertificate[];
  /** The product each of them certifies, in the same order. */
  product_ids: string[];
}

const createCertificatesStep = createStep(
  "create-certificates",
  async (input: NewCertificate[], { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const certificates = await service.createCertificates(
      input.map((certificate) => ({ ...certificate, lookup_code: lookupCode(certificate) })),
    );
    return new StepResponse(
      certificates,
      certificates.map((certificate) => certificate.id),
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .deleteCertificates(ids);
  },
);

/** Records certificates and ties each to the one product it certifies. */
export const createCertificatesWorkflow = createWorkflow(
  "create-certificates",
  (input: WorkflowData<CreateCertificatesInput>) => {
    const certificates = createCertificatesStep(input.certificates);
    const links = transform({ input, certificates }, (data) =>
      data.certificates.map((certificate, index): LinkDefinition => ({
        [Modules.PRODUCT]: { product_id: data.input.product_ids[index] },
        [CERTIFICATION_MODULE]: { certificate_id: certificate.id },
      })),
    );
    createRemoteLinkStep(links);
    return new WorkflowResponse(certificates);
  },
);
