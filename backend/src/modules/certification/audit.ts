/** Who does something in the registry: a person of the office, or a named process. */
export interface Actor {
  id: string;
  name: string;
}

/** Why something was done, and the document it rests on. */
export interface Cause {
  actor: Actor;
  reason?: string | null;
  /** SHA-256 in hex. */
  document_hash?: string | null;
}

/** The changes that the log knows; each may be followed by its `.undone`. */
export const AUDIT_ACTIONS = [
  "assessment.entered",
  "assessment.standardised",
  "assessment.screened",
  "assessment.scored",
  "assessment.decided",
  "assessment.withdrawn",
  "certificate.issued",
  "certificate.renewal_filed",
  "certificate.renewal_closed",
  "certificate.extended",
  "certificate.star_changed",
  "certificate.revoked",
  "certificate.superseded",
  "certificate.document_set",
  "proposal.made",
  "proposal.approved",
  "proposal.rejected",
  "proposal.withdrawn",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** JSON with sorted keys and no space, so that equal facts are equal letters. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value instanceof Date) return JSON.stringify(value);
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
    return `{${fields.join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}
