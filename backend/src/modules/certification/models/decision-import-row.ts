import { model } from "@medusajs/framework/utils";
import { DecisionImport } from "./decision-import";

export const DecisionImportRow = model
  .define("decision_import_row", {
    id: model.id({ prefix: "oimpr" }).primaryKey(),
    import: model.belongsTo(() => DecisionImport, { mappedBy: "rows" }),
    /** As counted in the file, the heading row included. */
    row_number: model.number(),
    /** The cells by column, as they stood in the file. */
    cells: model.json(),
    /** `[{ column, message_vi, message_en }]`; a row with errors stops the whole import. */
    errors: model.json(),
    /** Which product, producer and commune it was matched to, and by what. */
    match: model.json().nullable(),
    /** What applying it does: the certificate it makes, and the one it takes the place of. */
    change: model.json().nullable(),
  })
  .indexes([{ on: ["import_id", "row_number"], unique: true }]);
