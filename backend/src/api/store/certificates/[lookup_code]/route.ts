import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RegistryCertificate } from "../../../../contracts/certificate-registry";
import { languageQuerySchema } from "../../../../contracts/language";
import { readCertificate } from "../../../../queries/certification/read-certificate";
import { validated } from "../../../validated";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<RegistryCertificate>,
): Promise<void> {
  const { lang } = validated(languageQuerySchema, req.query);
  res.json(await readCertificate(req.scope, req.params.lookup_code ?? "", lang));
}
