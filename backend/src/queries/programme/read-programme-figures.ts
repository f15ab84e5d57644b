import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { todayInVietnam } from "../../calendar/today";
import type { Language } from "../../contracts/language";
import { type ProgrammeFigures, programmeTargetSchema } from "../../contracts/programme";
import { cachedRead } from "../cached-read";
import { judgeRows } from "../certification/registry-entry";
import { readRegistryRows } from "../certification/registry-rows";
import { readProducers } from "../producer/read-producers";
import { countFigures } from "./count-figures";

/** The programme in figures, judged by today's date in Việt Nam. */
export async function readProgrammeFigures(
  container: MedusaContainer,
  language: Language,
): Promise<ProgrammeFigures> {
  const today = todayInVietnam();
  return cachedRead(container, {
    key: { read: "programme-figures", language, today },
    tags: ["certificates", "catalog", "producer"],
    read: async () => {
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const [rows, producers, targets] = await Promise.all([
        readRegistryRows(container, language),
        readProducers(container, language),
        query.graph({
          entity: "programme_target",
          fields: ["measure", "year", "target", "result", "source"],
          pagination: { order: { year: "ASC" } },
        }),
      ]);
      const certificates = judgeRows(rows, today).map(({ entry, row }) => ({
        entry,
        product_id: row.product_id,
      }));
      return {
        ...countFigures(certificates, producers),
        targets: z.array(programmeTargetSchema).parse(targets.data),
        judged_on: today,
      };
    },
  });
}
