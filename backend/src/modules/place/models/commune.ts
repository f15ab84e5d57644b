import { model } from "@medusajs/framework/utils";
import { FormerCommune } from "./former-commune";
import { Province } from "./province";

/** One of today's communes, wards or special zones; districts no longer exist. */
export const Commune = model.define("commune", {
  id: model.id({ prefix: "ocom" }).primaryKey(),
  /** Five digits. */
  code: model.text().unique(),
  slug: model.text().unique(),
  /** With its kind, e.g. `Xã Đông Hưng`. */
  name: model.text(),
  /** Without kind and marks, e.g. `dong hung`, by which people find it. */
  folded_name: model.text(),
  /** ` dong hung hung yen`: folded name and province, each word after a space. */
  search_text: model.text(),
  province: model.belongsTo(() => Province, { mappedBy: "communes" }),
  former: model.hasMany(() => FormerCommune, { mappedBy: "commune" }),
});
