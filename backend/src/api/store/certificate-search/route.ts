import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  type CertificateSearch,
  certificateSearchQuerySchema,
} from "../../../contracts/certificate-registry";
import { searchCertificate } from "../../../queries/certification/search-certificate";
import { validated } from "../../validated";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<CertificateSearch>,
): Promise<void> {
  const { q } = validated(certificateSearchQuerySchema, req.query);
  res.json(await searchCertificate(req.scope, q));
}
