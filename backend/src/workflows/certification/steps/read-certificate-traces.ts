import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { certificateTraces } from "../../../queries/certification/certificate-traces";

/** Finds out what shows these certificates. It writes nothing. */
export const readCertificateTracesStep = createStep(
  "read-certificate-traces",
  async (input: { certificate_ids: string[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    return new StepResponse(await certificateTraces(query, input.certificate_ids));
  },
);
