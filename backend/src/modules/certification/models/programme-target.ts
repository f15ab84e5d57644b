import { model } from "@medusajs/framework/utils";

/** A figure the programme set itself or reached, from a published source. */
export const ProgrammeTarget = model
  .define("programme_target", {
    id: model.id({ prefix: "otarg" }).primaryKey(),
    /** e.g. `products_standardised`, `producers`, `new_products_3_stars` */
    measure: model.text(),
    year: model.number(),
    target: model.number().nullable(),
    result: model.number().nullable(),
    source: model.text(),
  })
  .indexes([{ on: ["measure", "year"], unique: true }]);
