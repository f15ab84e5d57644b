import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageQuerySchema } from "../../../../contracts/language";
import type { ProducerDetail } from "../../../../contracts/producer";
import { readProducer } from "../../../../queries/producer/read-producers";
import { validated } from "../../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerDetail>): Promise<void> {
  const { lang } = validated(languageQuerySchema, req.query);
  res.json({ producer: await readProducer(req.scope, req.params.handle ?? "", lang) });
}
