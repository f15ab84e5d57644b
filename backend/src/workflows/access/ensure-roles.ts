import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { OFFICE_OPERATIONS, type OfficePolicy } from "../../policies/office";
import { holdsOfShop, OFFICE_ROLES, type OfficeRole } from "./roles";

/** Makes the roles and gives each exactly its policies; what an administrator added to one goes. */
const ensureRolesStep = createStep(
  "ensure-roles",
  async (_: unknown, { container }) => {
    const service = container.resolve(Modules.RBAC);
    const policies = await service.listRbacPolicies({});
    const ids = OFFICE_ROLES.map(({ id }) => id);
    const known = new Set((await service.listRbacRoles({ id: ids })).map(({ id }) => id));
    const missing = OFFICE_ROLES.filter(({ id }) => !known.has(id));
    await service.createRbacRoles(
      missing.map(({ id, name, description }) => ({ id, name, description })),
    );

    const held = await service.listRbacRolePolicies({ role_id: ids });
    const key = (roleId: string, policyId: string) => `${roleId} ${policyId}`;
    const wanted = OFFICE_ROLES.flatMap((role) =>
      policies
        .filter(({ resource, operation }) => holds(role, resource, operation))
        .map((policy) => ({ role_id: role.id, policy_id: policy.id })),
    );
    const wantedKeys = new Set(wanted.map((row) => key(row.role_id, row.policy_id)));
    const heldKeys = new Set(held.map((row) => key(row.role_id, row.policy_id)));
    const surplus = held.filter((row) => !wantedKeys.has(key(row.role_id, row.policy_id)));
    await service.deleteRbacRolePolicies(surplus.map(({ id }) => id));
    const added = await service.createRbacRolePolicies(
      wanted.filter((row) => !heldKeys.has(key(row.role_id, row.policy_id))),
    );

    return new StepResponse(ids, {
      roles: missing.map(({ id }) => id),
      added: added.map(({ id }) => id),
      removed: surplus.map(({ role_id, policy_id }) => ({ role_id, policy_id })),
    });
  },
  async (done, { container }) => {
    if (done === undefined) return;
    const service = container.resolve(Modules.RBAC);
    await service.deleteRbacRolePolicies(done.added);
    await service.createRbacRolePolicies(done.removed);
    await service.deleteRbacRoles(done.roles);
  },
);

function holds(role: OfficeRole, resource: string, operation: string): boolean {
  if (!(resource in OFFICE_OPERATIONS)) return holdsOfShop(role.shop, resource, operation);
  const office: readonly string[] = role.office satisfies readonly OfficePolicy[];
  return office.includes(`${resource}:${operation}`);
}

export const ensureRolesWorkflow = createWorkflow("ensure-roles", () => {
  return new WorkflowResponse(ensureRolesStep());
});
