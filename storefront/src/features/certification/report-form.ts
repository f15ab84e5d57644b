import {
  PUBLIC_REPORT_MAX_MESSAGE,
  publicReportBodySchema,
  type PublicReportBody,
} from "@lang-sao/backend/contracts/certificate-registry";

/** What stands in the form's fields, just as it was typed. */
export interface ReportDraft {
  reference: string;
  message: string;
  seen_at_place: string;
  contact: string;
}

export const EMPTY_REPORT: ReportDraft = {
  reference: "",
  message: "",
  seen_at_place: "",
  contact: "",
};

export type ReportProblems = Partial<
  Record<keyof ReportDraft, "missing" | "too_short" | "too_long">
>;

/** Enough to give back whatever was typed without letting a flood through. */
const MAX_KEPT = 10_000;

/** The fields of a posted form; line ends as the browser sends them count as one character. */
export function reportDraft(fields: ReadonlyMap<string, string>): ReportDraft {
  const field = (name: string) =>
    (fields.get(name) ?? "").normalize("NFC").replaceAll("\r\n", "\n").slice(0, MAX_KEPT);
  return {
    reference: field("reference"),
    message: field("message"),
    seen_at_place: field("seen_at_place"),
    contact: field("contact"),
  };
}

/** The report a draft makes, or what is wrong with each of its fields. */
export function readReport(
  draft: ReportDraft,
): { ok: true; report: PublicReportBody } | { ok: false; problems: ReportProblems } {
  const parsed = publicReportBodySchema.safeParse(draft);
  if (parsed.success) return { ok: true, report: parsed.data };
  const problems: ReportProblems = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path[0];
    if (!isField(field)) continue;
    if (issue.code === "too_big") problems[field] = "too_long";
    else problems[field] = draft[field].trim() === "" ? "missing" : "too_short";
  }
  return { ok: false, problems };
}

function isField(name: PropertyKey | undefined): name is keyof ReportDraft {
  return typeof name === "string" && name in EMPTY_REPORT;
}

/** By how many characters the message is too long. */
export function excessOf(draft: ReportDraft): number {
  return Math.max(0, draft.message.trim().length - PUBLIC_REPORT_MAX_MESSAGE);
}
