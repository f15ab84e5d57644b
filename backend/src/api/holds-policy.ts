import { hasPermission } from "@medusajs/framework";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import type { OfficePolicy } from "../policies/office";

const rolesSchema = z.array(z.string()).catch([]);

/** Whether the caller holds a policy on which part of an answer depends. */
export async function holdsPolicy(
  {
    auth_context,
    scope,
  }: Partial<Pick<AuthenticatedMedusaRequest, "auth_context">> &
    Pick<AuthenticatedMedusaRequest, "scope">,
  policy: OfficePolicy,
): Promise<boolean> {
  const roles = rolesSchema.parse(auth_context?.app_metadata["roles"]);
  const [resource, operation] = policy.split(":") as [string, string];
  // Medusa takes somebody without any role for allowed.
  return (
    roles.length > 0 &&
    (await hasPermission({ roles, actions: { resource, operation }, container: scope }))
  );
}
