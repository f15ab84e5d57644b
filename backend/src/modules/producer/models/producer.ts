import { model } from "@medusajs/framework/utils";
import { EVIDENCE_LEVELS } from "../../../contracts/certificate";
import { LEGAL_FORMS } from "../../../contracts/producer";
import { ProducerDocument } from "./producer-document";
import { Representative } from "./representative";

/** A producer (chủ thể): whoever makes a product and holds its certificate. It has no star itself. */
export const Producer = model.define("producer", {
  id: model.id({ prefix: "oprod" }).primaryKey(),
  handle: model.text().unique(),
  /** As registered. */
  registered_name: model.text().searchable(),
  /** As people call it. */
  name: model.text().searchable(),
  legal_form: model.enum([...LEGAL_FORMS]),
  /** Public introduction; paragraphs are separated by an empty line. */
  intro: model.text().translatable(),
  address: model.text().nullable(),
  /** Former district, kept where the commune itself is not known. */
  former_district: model.text().nullable(),
  phone: model.text().nullable(),
  email: model.text().nullable(),
  registration_number: model.text().nullable(),
  registration_date: model.text().nullable(),
  tax_regime: model.enum(["household_exempt", "household_withheld", "company"]).nullable(),
  /** Renditions of the cover picture, in the form of the image contract. */
  cover: model.json().nullable(),
  evidence: model.enum([...EVIDENCE_LEVELS]),
  source: model.text().nullable(),
  documents: model.hasMany(() => ProducerDocument, { mappedBy: "producer" }),
  representative: model.hasOne(() => Representative, { mappedBy: "producer" }).nullable(),
});
