import type { MedusaContainer } from "@medusajs/framework/types";
import { todayInVietnam } from "../../calendar/today";
import type { CertificateSearch } from "../../contracts/certificate-registry";
import { speakingCertificate } from "../../modules/certification/certificate-status";
import { judgeRows } from "./registry-entry";
import { withNumber } from "./registry-filter";
import { readRegistryRows } from "./registry-rows";

/** Where a typed or scanned number leads. Words that are no number of ours are `unknown`. */
export async function searchCertificate(
  container: MedusaContainer,
  typed: string,
): Promise<CertificateSearch> {
  const today = todayInVietnam();
  const q = numberIn(typed);
  const found = withNumber(judgeRows(await readRegistryRows(container, "vi"), today), q);
  const [first] = found;
  if (!first) return { outcome: "unknown" };
  const products = new Set(found.map(({ row }) => row.product_id ?? row.id));
  if (products.size > 1) return { outcome: "several", q, count: found.length };
  // One product's number over the years: the certificate that speaks today, else the newest.
  const rows = found.map(({ row }) => row).sort((a, b) => b.issued_on.localeCompare(a.issued_on));
  const speaking = speakingCertificate(rows, today) ?? rows[0] ?? first.row;
  return { outcome: "certificate", lookup_code: speaking.lookup_code };
}

/** A scan gives the whole address; what stands behind `/chung-nhan/` is the number. */
export function numberIn(typed: string): string {
  const behind = /\/chung-nhan\/([^?#]*)/.exec(typed)?.[1];
  if (behind === undefined) return typed.trim();
  try {
    return decodeURIComponent(behind).trim();
  } catch (error) {
    if (error instanceof URIError) return behind.trim();
    throw error;
  }
}
