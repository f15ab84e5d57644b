import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageQuerySchema } from "../../../contracts/language";
import type { ProducerList } from "../../../contracts/producer";
import { readProducers } from "../../../queries/producer/read-producers";
import { validated } from "../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerList>): Promise<void> {
  const { lang } = validated(languageQuerySchema, req.query);
  res.json({ producers: await readProducers(req.scope, lang) });
}
