import { model } from "@medusajs/framework/utils";
import { Commune } from "./commune";

/**
 * A commune as it was called before 1 July 2025 and the commune it became part of. Names repeat, so
 * a former commune is told by name, district and province; one that was divided has several rows.
 */
export const FormerCommune = model.define("former_commune", {
  id: model.id({ prefix: "ofcom" }).primaryKey(),
  slug: model.text().index(),
  /** Without its kind, e.g. `Nguyên Xá`. */
  name: model.text(),
  kind: model.text(),
  district: model.text(),
  province: model.text(),
  folded_name: model.text(),
  /** Folded name, district, old and new province, each word after a space. */
  search_text: model.text(),
  commune: model.belongsTo(() => Commune, { mappedBy: "former" }),
});
