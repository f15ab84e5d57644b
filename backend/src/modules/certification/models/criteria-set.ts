import { model } from "@medusajs/framework/utils";
import { LEGAL_BASES } from "../../../contracts/certificate";

/**
 * The criteria a product was assessed under. Dated data: a new set is added, an old one is never
 * edited. The decision's rubrics are not reproduced; only how many points each part holds.
 */
export const CriteriaSet = model.define("criteria_set", {
  id: model.id({ prefix: "ocrit" }).primaryKey(),
  legal_basis: model.enum([...LEGAL_BASES]).unique(),
  title: model.text(),
  effective_from: model.text(),
  effective_to: model.text().nullable(),
  /** Most points of part A (product and community), B (marketing), C (quality). */
  part_a_max: model.number(),
  part_b_max: model.number(),
  part_c_max: model.number(),
  /** Lowest score of each certified star, e.g. `{ "3": 50, "4": 70, "5": 90 }`. */
  star_thresholds: model.json(),
  /** What each star asks for beside its score, e.g. `{ "5": ["ecommerce_link"] }`; see `star-rules.ts`. */
  star_gates: model.json(),
  validity_months: model.number(),
  source: model.text(),
});
