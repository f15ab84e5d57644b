import { model } from "@medusajs/framework/utils";
import {
  CERTIFICATE_ROUNDS,
  EVIDENCE_LEVELS,
  LEGAL_BASES,
  REVOKE_REASONS,
} from "../../../contracts/certificate";

/**
 * A certificate as it was printed. Dates are calendar dates (`YYYY-MM-DD`). Its status is never
 * stored: see `certificate-status.ts`.
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "ocert" }).primaryKey(),
    /** Names this very certificate in addresses and QR codes: eight letters and digits, e.g. `7K3M9Q2D`. */
    lookup_code: model.text().unique(),
    /**
     * The product it certifies, which a link names too: kept here because the table itself refuses
     * two certificates of one product that are in force on one day.
     */
    product_id: model.text().index(),
    /** `T-X-STT-YYYY` or an older form. */
    product_code: model.text().searchable(),
    legal_basis: model.enum([...LEGAL_BASES]),
    star_rating: model.number(),
    score: model.float().nullable(),
    round: model.enum([...CERTIFICATE_ROUNDS]),
    decision_number: model.text().searchable(),
    decision_date: model.text(),
    issuing_authority: model.text(),
    authority_level: model.enum(["district_legacy", "province", "central"]),
    issued_on: model.text(),
    expires_on: model.text(),
    /** A late re-assessment keeps it in force, at most 180 days past `expires_on`. */
    extended_until: model.text().nullable(),
    /** A renewal file was received on this day and is being assessed. */
    renewal_filed_on: model.text().nullable(),
    revoked_on: model.text().nullable(),
    revoke_reason: model.enum([...REVOKE_REASONS]).nullable(),
    /** What was found, in the words of the decision. */
    revoke_note: model.text().nullable(),
    revoke_decision_number: model.text().nullable(),
    superseded_on: model.text().nullable(),
    superseded_by: model.text().nullable(),
    holder_name_as_printed: model.text().searchable(),
    address_as_printed: model.text(),
    /** The assessment it was decided on; none for those from before the registry. */
    assessment_id: model.text().nullable(),
    scan_file: model.text().nullable(),
    /** SHA-256 of the decision or its scan, in hex. */
    document_hash: model.text().nullable(),
    star_evidence: model.enum([...EVIDENCE_LEVELS]),
    date_evidence: model.enum([...EVIDENCE_LEVELS]),
    source: model.text().nullable(),
    checked_on: model.text().nullable(),
  })
  .checks([
    { name: "certificate_star_rating", expression: (c) => `${c.star_rating} in (3, 4, 5)` },
    { name: "certificate_dates", expression: (c) => `${c.expires_on} > ${c.issued_on}` },
    {
      name: "certificate_extension",
      expression: (c) =>
        `${c.extended_until} is null or (${c.extended_until} > ${c.expires_on} and ` +
        `${c.extended_until}::date <= ${c.expires_on}::date + 180)`,
    },
    {
      name: "certificate_revocation",
      expression: (c) => `(${c.revoked_on} is null) = (${c.revoke_reason} is null)`,
    },
    {
      name: "certificate_succession",
      expression: (c) => `(${c.superseded_on} is null) = (${c.superseded_by} is null)`,
    },
  ]);
