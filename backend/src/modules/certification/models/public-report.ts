import { model } from "@medusajs/framework/utils";

/** What a visitor reported to the office: a number that is not in the registry, or a false claim. */
export const PublicReport = model.define("public_report", {
  id: model.id({ prefix: "orep" }).primaryKey(),
  /** What the visitor typed or scanned. */
  reference: model.text().searchable(),
  message: model.text(),
  seen_at_place: model.text().nullable(),
  /** Phone or e-mail, if the visitor wants an answer; personal data, for the office alone. */
  contact: model.text().nullable(),
  reported_at: model.dateTime(),
  handled_at: model.dateTime().nullable(),
  handled_by: model.text().nullable(),
  handled_by_name: model.text().nullable(),
  handling_note: model.text().nullable(),
});
