import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import CertificationModule from "../modules/certification";

/** A product may be assessed several times: first, for an upgrade, for its renewal. */
export default defineLink(ProductModule.linkable.product, {
  linkable: CertificationModule.linkable.assessment,
  isList: true,
});
