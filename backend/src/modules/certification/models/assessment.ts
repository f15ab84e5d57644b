import { model } from "@medusajs/framework/utils";
import {
  ASSESSMENT_OUTCOMES,
  AUTHORITY_LEVELS,
  CERTIFICATE_ROUNDS,
  LEGAL_BASES,
} from "../../../contracts/certificate";

/**
 * One product's way from entering the programme to a decision (QĐ 26/2026/QĐ-TTg). Each step is the
 * calendar date on which it was done; the stage is derived from them and never stored.
 */
export const Assessment = model
  .define("assessment", {
    id: model.id({ prefix: "oasse" }).primaryKey(),
    /** The product, which a link names too: the table itself refuses two open ones of one product. */
    product_id: model.text().index(),
    product_code: model.text().searchable().nullable(),
    legal_basis: model.enum([...LEGAL_BASES]),
    round: model.enum([...CERTIFICATE_ROUNDS]),
    /** The certificate it renews or upgrades. */
    renews_certificate_id: model.text().nullable(),
    entered_on: model.text(),
    standardised_on: model.text().nullable(),
    screened_on: model.text().nullable(),
    /** Points of part A (product and community), B (marketing), C (quality). */
    part_a: model.float().nullable(),
    part_b: model.float().nullable(),
    part_c: model.float().nullable(),
    scored_on: model.text().nullable(),
    /** Evidence for the gates: `{ electronic_trace_code, documented_story, ecommerce_link }`, each a link or null. */
    gates: model.json(),
    decided_on: model.text().nullable(),
    outcome: model.enum([...ASSESSMENT_OUTCOMES]).nullable(),
    star_rating: model.number().nullable(),
    /** Who decided. */
    authority_level: model.enum([...AUTHORITY_LEVELS]).nullable(),
    decision_number: model.text().searchable().nullable(),
    decision_document_hash: model.text().nullable(),
    withdrawn_on: model.text().nullable(),
    note: model.text().nullable(),
  })
  .checks([
    {
      name: "assessment_star_rating",
      expression: (a) => `${a.star_rating} is null or ${a.star_rating} in (3, 4, 5)`,
    },
    {
      name: "assessment_decision",
      expression: (a) => `(${a.decided_on} is null) = (${a.outcome} is null)`,
    },
  ]);
