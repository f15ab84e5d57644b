import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import CertificationModule from "../modules/certification";

/** A star belongs to one product; over the years a product may hold several certificates. */
export default defineLink(ProductModule.linkable.product, {
  linkable: CertificationModule.linkable.certificate,
  isList: true,
});
