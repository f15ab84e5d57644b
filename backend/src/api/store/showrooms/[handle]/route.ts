import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageQuerySchema } from "../../../../contracts/language";
import type { ShowroomDetail } from "../../../../contracts/showroom";
import { readShowroom } from "../../../../queries/showroom/read-showrooms";
import { validated } from "../../../validated";

export async function GET(req: MedusaRequest, res: MedusaResponse<ShowroomDetail>): Promise<void> {
  const { lang } = validated(languageQuerySchema, req.query);
  res.json({ showroom: await readShowroom(req.scope, req.params.handle ?? "", lang) });
}
