import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { verifyOrderToken } from "../../../queries/order/order-link";

const ownerSchema = z.array(z.object({ customer_id: z.string().nullable() }));

/**
 * Stock Medusa shows an order, with address and e-mail, to whoever knows its id. Here its signed
 * link (header `x-order-token`) or its signed-in owner is needed; anybody else is told that there
 * is no such order.
 */
export async function requireLinkOrOwner(
  req: MedusaRequest & Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? "";
  const token = req.get("x-order-token");
  if (token !== undefined && verifyOrderToken(token) === id) {
    next();
    return;
  }
  const customer = req.auth_context?.actor_id;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = customer
    ? await query.graph({ entity: "order", fields: ["customer_id"], filters: { id } })
    : { data: [] };
  const isOwner = ownerSchema.parse(data).some((order) => order.customer_id === customer);
  next(
    isOwner
      ? undefined
      : new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order "${id}".`),
  );
}
