import { model } from "@medusajs/framework/utils";
import { DecisionImportRow } from "./decision-import-row";

/** A decision list as the office handed it in. Its state is derived from its dates and its proposal. */
export const DecisionImport = model.define("decision_import", {
  id: model.id({ prefix: "oimp" }).primaryKey(),
  file_name: model.text(),
  /** The kept file, below the private upload folder. */
  file_key: model.text(),
  /** SHA-256 of the file, in hex. */
  file_hash: model.text().index(),
  file_size: model.number(),
  format: model.enum(["xlsx", "csv"]),
  encoding: model.text().nullable(),
  row_count: model.number(),
  error_count: model.number(),
  /** How many rows do what: `{ issue, renew, upgrade, unchanged }`. */
  counts: model.json(),
  uploaded_by: model.text(),
  uploaded_by_name: model.text(),
  applied_at: model.dateTime().nullable(),
  rows: model.hasMany(() => DecisionImportRow, { mappedBy: "import" }),
});
