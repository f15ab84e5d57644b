import type { Actor } from "../../../modules/certification/audit";
import type { NewCertificate } from "../../../modules/certification/registry";
import { registryStep } from "./registry-step";

export interface RecordCertificatesInput {
  certificates: (NewCertificate & { product_id: string })[];
  /** The certificate a product has in force ends when its new one is issued; else that is refused. */
  supersede: boolean;
  actor: Actor;
  reason?: string | null;
  document_hash?: string | null;
}

/** Records certificates with their audit events in one transaction, all or none, up to 20,000. */
export const recordCertificatesStep = registryStep(
  "record-certificates",
  (service, { certificates, supersede, ...cause }: RecordCertificatesInput) =>
    service.recordCertificates(certificates, { supersede }, cause),
);
