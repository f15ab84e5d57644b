import { model } from "@medusajs/framework/utils";
import { DECISION_ROW_KINDS } from "../../../contracts/decision-import";
import { DecisionImport } from "./decision-import";

export const DecisionImportRow = model
  .define("decision_import_row", {
    id: model.id({ prefix: "oimpr" }).primaryKey(),
    import: model.belongsTo(() => DecisionImport, { mappedBy: "rows" }),
    /** As counted in the file, the heading row included. */
    row_number: model.number(),
    /** What applying it does; `error` for a row that stops the whole import. */
    kind: model.enum([...DECISION_ROW_KINDS]),
    /** The cells by column, as they stood in the file. */
    cells: model.json(),
    /** `[{ code, column, message_vi, message_en }]` */
    errors: model.json(),
    /** Which product, producer and commune it was matched to, and by what. */
    match: model.json().nullable(),
    /** The certificate it makes, and the one it takes the place of. */
    change: model.json().nullable(),
  })
  .indexes([
    { on: ["import_id", "row_number"], unique: true },
    { on: ["import_id", "kind", "row_number"] },
  ]);
