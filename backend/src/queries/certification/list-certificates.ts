import type { MedusaContainer } from "@medusajs/framework/types";
import { todayInVietnam } from "../../calendar/today";
import type { RegistryList, RegistryQuery } from "../../contracts/certificate-registry";
import { cachedRead } from "../cached-read";
import { judgeRows } from "./registry-entry";
import { filterRegistry } from "./registry-filter";
import { readRegistryRows } from "./registry-rows";

/** A page of the registry, judged by today's date in Việt Nam. */
export async function listCertificates(
  container: MedusaContainer,
  input: RegistryQuery,
): Promise<RegistryList> {
  const today = todayInVietnam();
  return cachedRead(container, {
    key: { read: "certificates", input, today },
    tags: ["certificates", "catalog", "producer"],
    read: async () => {
      const rows = await readRegistryRows(container, input.lang);
      const { entries, facets } = filterRegistry(judgeRows(rows, today), input);
      const skip = (input.page - 1) * input.page_size;
      return {
        certificates: entries.slice(skip, skip + input.page_size),
        count: entries.length,
        page: input.page,
        page_size: input.page_size,
        facets,
        judged_on: today,
      };
    },
  });
}
