import { model } from "@medusajs/framework/utils";
import { STAFF_ROLES } from "../../../contracts/till";
import { Showroom } from "./showroom";

/** Someone who works at one or more sales points and signs in at `/quay`. */
export const StaffMember = model.define("staff_member", {
  id: model.id({ prefix: "ostaf" }).primaryKey(),
  /** What they sign in with: an e-mail address, as the password provider keeps it. */
  email: model.text().unique(),
  name: model.text(),
  role: model.enum([...STAFF_ROLES]),
  active: model.boolean().default(true),
  showrooms: model.manyToMany(() => Showroom, { pivotTable: "staff_member_showroom" }),
});
