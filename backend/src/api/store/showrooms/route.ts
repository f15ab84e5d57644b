import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageQuerySchema } from "../../../contracts/language";
import type { ShowroomList } from "../../../contracts/showroom";
import { readShowrooms } from "../../../queries/showroom/read-showrooms";
import { validated } from "../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<ShowroomList>): Promise<void> {
  const { lang } = validated(languageQuerySchema, req.query);
  res.json({ showrooms: await readShowrooms(req.scope, lang) });
}
