import type { Language } from "@lang-sao/backend/contracts/language";
import {
  programmeFiguresSchema,
  type ProgrammeFigures,
} from "@lang-sao/backend/contracts/programme";
import { readBackend } from "@/lib/backend.server";
import type { Result } from "@/lib/result";

export function readProgrammeFigures(lang: Language): Promise<Result<ProgrammeFigures>> {
  return readBackend("/store/programme-figures", programmeFiguresSchema, { lang });
}
