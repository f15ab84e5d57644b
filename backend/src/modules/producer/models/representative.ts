import { model } from "@medusajs/framework/utils";
import { Producer } from "./producer";

/**
 * The person who signs for a producer. Sex, ethnicity and home address are personal data of the
 * application for certification (Luật 91/2025): they live apart from the producer so that no public
 * query can carry them along.
 */
export const Representative = model.define("representative", {
  id: model.id({ prefix: "orep" }).primaryKey(),
  producer: model.belongsTo(() => Producer, { mappedBy: "representative" }),
  name: model.text(),
  sex: model.enum(["female", "male", "other"]).nullable(),
  ethnicity: model.text().nullable(),
  home_address: model.text().nullable(),
});
