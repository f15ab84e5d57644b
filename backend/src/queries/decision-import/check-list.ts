import type { MedusaContainer } from "@medusajs/framework/types";
import { setImmediate } from "node:timers/promises";
import { todayInVietnam } from "../../calendar/today";
import type { CheckProgress, DecisionImportRow, ListWide } from "../../contracts/decision-import";
import { ListMatcher } from "../../decision-list/match-list";
import { type DecisionList, readDecisionList } from "../../decision-list/read-decision-list";
import { readListRegistry } from "./read-list-registry";

/** So many rows are matched before others get their turn. */
const TURN = 250;

/**
 * Reads a list and holds it against the registry as it is now. Throws a RefusedList for a file that
 * cannot be read as a list.
 */
export async function checkList(
  container: MedusaContainer,
  file: { name: string; bytes: Buffer; list_wide: ListWide },
  onProgress: (progress: CheckProgress) => Promise<void> = () => Promise.resolve(),
): Promise<DecisionList & { checked: DecisionImportRow[] }> {
  await onProgress({ stage: "reading", done: 0, total: 0 });
  const list = await readDecisionList(file.name, file.bytes, file.list_wide, todayInVietnam());
  const total = list.rows.length;
  await onProgress({ stage: "matching", done: 0, total });
  const matcher = new ListMatcher(await readListRegistry(container));
  const checked: DecisionImportRow[] = [];
  for (const row of list.rows) {
    checked.push(matcher.match(row));
    if (checked.length % TURN !== 0) continue;
    await onProgress({ stage: "matching", done: checked.length, total });
    await setImmediate();
  }
  await onProgress({ stage: "keeping", done: total, total });
  return { ...list, checked };
}
