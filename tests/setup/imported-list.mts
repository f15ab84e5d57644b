import type { z } from "zod";

import { decisionImportDetailSchema } from "../../backend/src/contracts/decision-import.ts";
import type { SignedIn } from "./admin-logins.mts";

const CHECK_TIMEOUT_MS = 60_000;
const ASK_AGAIN_MS = 100;

/** An import once it has been checked, with a page of its rows. */
export async function importedList(
  asker: SignedIn,
  id: string,
  query = "",
): Promise<z.infer<typeof decisionImportDetailSchema>> {
  const end = Date.now() + CHECK_TIMEOUT_MS;
  for (;;) {
    const { status, body } = await asker(`decision-imports/${id}${query}`);
    if (status !== 200) throw new Error(`Import ${id} answered ${status}: ${JSON.stringify(body)}`);
    const detail = decisionImportDetailSchema.parse(body);
    if (detail.decision_import.state !== "checking") return detail;
    if (Date.now() > end) throw new Error(`Import ${id} was not checked within a minute.`);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}
