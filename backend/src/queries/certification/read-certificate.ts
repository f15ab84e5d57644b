import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { todayInVietnam } from "../../calendar/today";
import type { RegistryCertificate } from "../../contracts/certificate-registry";
import type { Language } from "../../contracts/language";
import { certificateTimeline } from "./certificate-timeline";
import { judgeRows } from "./registry-entry";
import { readRegistryRows } from "./registry-rows";

/**
 * One certificate with its history, judged by today's date in Việt Nam. Throws NOT_FOUND for a code
 * that names none, or one whose day of issue has not come.
 */
export async function readCertificate(
  container: MedusaContainer,
  code: string,
  language: Language,
): Promise<RegistryCertificate> {
  const today = todayInVietnam();
  const rows = await readRegistryRows(container, language);
  const judged = judgeRows(rows, today);
  const found = judged.find(({ entry }) => entry.lookup_code === code);
  if (!found) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no certificate "${code}".`);
  }
  const { row, entry } = found;
  const others = judged
    .filter((other) => other.row.product_id !== null && other.row.product_id === row.product_id)
    .filter((other) => other !== found)
    .sort((a, b) => b.entry.issued_on.localeCompare(a.entry.issued_on));
  const hasFiled = row.renewal_filed_on !== null && row.renewal_filed_on <= today;
  return {
    certificate: {
      ...entry,
      renewal_filed_on: hasFiled ? row.renewal_filed_on : null,
      source: row.source,
      checked_on: row.checked_on,
      timeline: certificateTimeline(
        row,
        today,
        new Map(rows.map(({ id, lookup_code }) => [id, lookup_code])),
      ),
      others: others.map(({ entry: other }) => ({
        lookup_code: other.lookup_code,
        decision_number: other.decision_number,
        star_rating: other.star_rating,
        status: other.status,
        issued_on: other.issued_on,
        holds_until: other.holds_until,
        date_evidence: other.date_evidence,
      })),
    },
    judged_on: today,
  };
}
