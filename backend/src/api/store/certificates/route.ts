import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type RegistryList, registryQuerySchema } from "../../../contracts/certificate-registry";
import { listCertificates } from "../../../queries/certification/list-certificates";
import { validated } from "../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<RegistryList>): Promise<void> {
  res.json(await listCertificates(req.scope, validated(registryQuerySchema, req.query)));
}
