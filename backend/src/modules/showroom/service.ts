import { MedusaService } from "@medusajs/framework/utils";
import { Showroom } from "./models/showroom";
import { StaffMember } from "./models/staff-member";

export default class ShowroomModuleService extends MedusaService({ Showroom, StaffMember }) {}
