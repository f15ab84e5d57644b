import { Modules } from "@medusajs/framework/utils";
import { createRbacRolesWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { env } from "../../backend/src/env";
import type { SeedContext, SeedStep } from "../seed-context";

const VIEWER = {
  name: "viewer",
  description: "Sees everything in the dashboard and changes nothing",
};
/** Made by the RBAC module itself. */
const SUPER_ADMIN_ROLE_ID = "role_super_admin";
const PASSWORD_PROVIDER = "emailpass";

/** Roles of the dashboard, and the demonstration's administrator when the environment names one. */
export const staff: SeedStep = {
  title: "Giving out the keys",
  weight: () => 1,
  async run(context) {
    await createViewerRole(context);
    const { DEMO_ADMIN_EMAIL: email, DEMO_ADMIN_PASSWORD: password } = env;
    if (email && password) await createAdministrator(context, email, password);
  },
};

async function createViewerRole({ container }: SeedContext): Promise<void> {
  const service = container.resolve(Modules.RBAC);
  const [known] = await service.listRbacRoles({ name: VIEWER.name });
  if (known) return;
  const policies = await service.listRbacPolicies({ operation: "read" });
  await createRbacRolesWorkflow(container).run({
    input: { roles: [{ ...VIEWER, policy_ids: policies.map((policy) => policy.id) }] },
  });
}

async function createAdministrator(
  { container }: SeedContext,
  email: string,
  password: string,
): Promise<void> {
  const [known] = await container.resolve(Modules.USER).listUsers({ email });
  if (known) return;
  const auth = container.resolve(Modules.AUTH);
  const [identity] = await auth.listAuthIdentities({
    provider_identities: { entity_id: email, provider: PASSWORD_PROVIDER },
  });
  const authIdentityId = identity?.id ?? (await register());
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, roles: [SUPER_ADMIN_ROLE_ID] } },
  });

  async function register(): Promise<string> {
    const { authIdentity, error } = await auth.register(PASSWORD_PROVIDER, {
      url: "",
      headers: {},
      query: {},
      protocol: "https",
      body: { email, password },
    });
    if (!authIdentity) throw new Error(`The administrator's login was refused: ${error ?? ""}`);
    return authIdentity.id;
  }
}
