import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { MAX_LINE_QUANTITY } from "../../../contracts/cart";
import { validated } from "../../validated";

const quantity = z.number().int().max(MAX_LINE_QUANTITY);
const schemas = {
  add: z.looseObject({ quantity: quantity.min(1) }),
  /** Zero takes the line out. */
  change: z.looseObject({ quantity: quantity.min(0).optional() }),
};

/** Goods are sold by the piece: whole numbers up to 99 a line. Medusa itself takes half a box. */
export function checkQuantity(kind: keyof typeof schemas) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    validated(schemas[kind], req.body);
    next();
  };
}
