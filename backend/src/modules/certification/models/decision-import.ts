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
  /** What holds for every row whose column is missing: `{ decision_number, decision_date, issuing_authority }`. */
  list_wide: model.json(),
  /** How the file was read: `{ sheet, heading_row, columns, ignored_columns }`. */
  reading: model.json().nullable(),
  row_count: model.number(),
  error_count: model.number(),
  /** How many rows do what: `{ issue, renew, upgrade, unchanged }`. */
  counts: model.json(),
  uploaded_by: model.text(),
  uploaded_by_name: model.text(),
  /** How far the check has come: `{ stage, done, total }`. */
  progress: model.json().nullable(),
  /** The check's last sign of life; one that stops giving it is begun again. */
  beat_at: model.dateTime().nullable(),
  /** How often the check was begun. */
  attempts: model.number(),
  checked_at: model.dateTime().nullable(),
  /** Why nothing of the file could be read: `{ code, vi, en }`. */
  refusal: model.json().nullable(),
  applied_at: model.dateTime().nullable(),
  rows: model.hasMany(() => DecisionImportRow, { mappedBy: "import" }),
});
