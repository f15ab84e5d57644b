import type { CalendarDate } from "../../calendar/calendar-date";
import type { RegistryEntry } from "../../contracts/certificate-registry";
import {
  certificatePlate,
  certificateStatus,
  holdsUntil,
} from "../../modules/certification/certificate-status";
import type { RegistryRow } from "./registry-rows";

/** A certificate as it stands today, and the row it was judged from. */
export interface JudgedRow {
  row: RegistryRow;
  entry: RegistryEntry;
}

/** Judges the certificates that have been issued by today; the others are not public yet. */
export function judgeRows(rows: readonly RegistryRow[], today: CalendarDate): JudgedRow[] {
  const codeById = new Map(rows.map((row) => [row.id, row.lookup_code]));
  return rows.flatMap((row) => {
    const status = certificateStatus(row, today);
    if (status === null) return [];
    // What is decided for a later day is told when that day has come.
    const has = (day: CalendarDate | null) => day !== null && day <= today;
    const isRevoked = has(row.revoked_on);
    const isSuperseded = has(row.superseded_on);
    const entry: RegistryEntry = {
      lookup_code: row.lookup_code,
      product_code: row.product_code,
      decision_number: row.decision_number,
      star_rating: row.star_rating,
      status,
      plate: certificatePlate([row], today),
      decision_date: row.decision_date,
      issued_on: row.issued_on,
      expires_on: row.expires_on,
      extended_until: row.extended_until,
      holds_until: holdsUntil(row),
      revoked_on: isRevoked ? row.revoked_on : null,
      revoke_reason: isRevoked ? row.revoke_reason : null,
      superseded_on: isSuperseded ? row.superseded_on : null,
      superseded_by: isSuperseded ? (codeById.get(row.superseded_by ?? "") ?? null) : null,
      legal_basis: row.legal_basis,
      round: row.round,
      issuing_authority: row.issuing_authority,
      authority_level: row.authority_level,
      holder_name_as_printed: row.holder_name_as_printed,
      address_as_printed: row.address_as_printed,
      star_evidence: row.star_evidence,
      date_evidence: row.date_evidence,
      product: row.product,
      producer: row.producer,
      group: row.group,
      commune: row.commune,
      commune_code: row.commune_code,
      former_district: row.former_district,
    };
    return [{ row, entry }];
  });
}
