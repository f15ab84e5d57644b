import { model } from "@medusajs/framework/utils";
import { EVIDENCE_LEVELS } from "../../../contracts/certificate";
import { SHOWROOM_KINDS } from "../../../contracts/showroom";
import { StaffMember } from "./staff-member";

/** A place that displays and sells: the provincial centre, or one of its sales points. */
export const Showroom = model.define("showroom", {
  id: model.id({ prefix: "oshow" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable().translatable(),
  role: model.enum(["centre", "sales_point"]),
  kind: model.enum([...SHOWROOM_KINDS]),
  address: model.text().translatable(),
  former_district: model.text().nullable(),
  phone: model.text().nullable(),
  /** OpenStreetMap `opening_hours` syntax. */
  opening_hours: model.text(),
  intro: model.text().translatable().nullable(),
  /** The centre first, then the sales points in this order. */
  position: model.number(),
  evidence: model.enum([...EVIDENCE_LEVELS]),
  staff: model.manyToMany(() => StaffMember, { mappedBy: "showrooms" }),
});
