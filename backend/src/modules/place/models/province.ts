import { model } from "@medusajs/framework/utils";
import { Commune } from "./commune";

/** One of today's 34 provinces and centrally-run cities. */
export const Province = model.define("province", {
  id: model.id({ prefix: "oprov" }).primaryKey(),
  /** Two digits, e.g. `33` for Hưng Yên. */
  code: model.text().unique(),
  /** Without its kind, e.g. `Hưng Yên`. */
  name: model.text(),
  kind: model.enum(["tinh", "thanh_pho"]),
  communes: model.hasMany(() => Commune, { mappedBy: "province" }),
});
