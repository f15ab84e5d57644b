import { model } from "@medusajs/framework/utils";
import { EVIDENCE_LEVELS } from "../../../contracts/certificate";
import { LISTING_BASES } from "../../../contracts/catalog";

/**
 * What the programme and the label law (NĐ 37/2026) ask of a product beyond what a Medusa product
 * holds: its basis for being listed, its story and the texts of its label with their proof.
 */
export const Listing = model.define("listing", {
  id: model.id({ prefix: "olist" }).primaryKey(),
  /**
   * Why it is listed when no certificate is in force; with one in force the basis is `ocop`,
   * whatever stands here.
   */
  fallback_basis: model.enum(LISTING_BASES.filter((basis) => basis !== "ocop")),
  /** Proof of the star as published; a star is shown only with A or B1 and a certificate. */
  star_evidence: model.enum([...EVIDENCE_LEVELS]),
  star_note: model.text().nullable(),
  source: model.text(),
  /** Former district, kept where the commune itself is not known. */
  former_district: model.text().nullable(),
  /** Paragraphs are separated by an empty line. */
  story: model.text().translatable(),
  usage: model.text().translatable().nullable(),
  usage_evidence: model.enum([...EVIDENCE_LEVELS]),
  ingredients: model.text().translatable().nullable(),
  ingredients_evidence: model.enum([...EVIDENCE_LEVELS]),
  storage: model.text().translatable().nullable(),
  storage_evidence: model.enum([...EVIDENCE_LEVELS]),
  allergens: model.array(),
  allergens_note: model.text().translatable(),
  allergens_evidence: model.enum([...EVIDENCE_LEVELS]),
  notes: model.text().translatable().nullable(),
  /** Price, net quantity and shelf life of the variants. */
  offer_evidence: model.enum([...EVIDENCE_LEVELS]),
  /** Fresh meat and eggs are handed over at a sales point only. */
  fulfilment: model.enum(["parcel", "pickup_only"]),
  age_limit: model.number().nullable(),
});
