import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import PlaceModule from "../modules/place";

/** Where a product comes from, as labels and people still call the place. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  PlaceModule.linkable.formerCommune,
);
