import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageQuerySchema } from "../../../contracts/language";
import type { ProgrammeFigures } from "../../../contracts/programme";
import { readProgrammeFigures } from "../../../queries/programme/read-programme-figures";
import { validated } from "../../validated";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<ProgrammeFigures>,
): Promise<void> {
  const { lang } = validated(languageQuerySchema, req.query);
  res.json(await readProgrammeFigures(req.scope, lang));
}
