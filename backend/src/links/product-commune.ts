import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import PlaceModule from "../modules/place";

/** Where a product comes from, as the place is called today. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  PlaceModule.linkable.commune,
);
