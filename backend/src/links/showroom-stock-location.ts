import { defineLink } from "@medusajs/framework/utils";
import StockLocationModule from "@medusajs/medusa/stock-location";
import ShowroomModule from "../modules/showroom";

/** The stock that stands on a showroom's shelves. */
export default defineLink(
  ShowroomModule.linkable.showroom,
  StockLocationModule.linkable.stockLocation,
);
