import { MedusaService } from "@medusajs/framework/utils";
import { Listing } from "./models/listing";

export default class ListingModuleService extends MedusaService({ Listing }) {}
