import { model } from "@medusajs/framework/utils";
import { Producer } from "./producer";

/** A paper a producer holds: registration, declaration, food-safety certificate, mark. */
export const ProducerDocument = model.define("producer_document", {
  id: model.id({ prefix: "opdoc" }).primaryKey(),
  producer: model.belongsTo(() => Producer, { mappedBy: "documents" }),
  kind: model.enum([
    "business_registration",
    "product_self_declaration",
    "food_safety_certificate",
    "trademark",
    "geographical_indication",
    "collective_mark",
  ]),
  number: model.text(),
  issued_on: model.text().nullable(),
  expires_on: model.text().nullable(),
  file: model.text().nullable(),
});
