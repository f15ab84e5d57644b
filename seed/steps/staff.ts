import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { env } from "../../backend/src/env";
import { ensureRolesWorkflow } from "../../backend/src/workflows/access/ensure-roles";
import type { SeedContext, SeedStep } from "../seed-context";

type DemoLogin = (typeof env.DEMO_LOGINS)[number];

/** Roles of the dashboard; the administrator's is made by the RBAC module itself. */
const ROLE_IDS = {
  administrator: "role_super_admin",
  officer: "role_officer",
  approver: "role_approver",
  operator: "role_operator",
  viewer: "role_viewer",
} as const;
const PASSWORD_PROVIDER = "emailpass";

/** Who can sign in to the dashboard of the demonstration: one person for each role. */
export const staff: SeedStep = {
  title: "Giving out the keys",
  weight: () => 1,
  async run(context) {
    await ensureRolesWorkflow(context.container).run();
    for (const login of env.DEMO_LOGINS) {
      if (login.role !== "staff") await createUser(context, login, ROLE_IDS[login.role]);
    }
  },
};

async function createUser(
  { container }: SeedContext,
  { email, password, name }: DemoLogin,
  roleId: string,
): Promise<void> {
  const [known] = await container.resolve(Modules.USER).listUsers({ email });
  if (known) return;
  const auth = container.resolve(Modules.AUTH);
  const [identity] = await auth.listAuthIdentities({
    provider_identities: { entity_id: email, provider: PASSWORD_PROVIDER },
  });
  const authIdentityId = identity?.id ?? (await register());
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, first_name: name, roles: [roleId] } },
  });

  async function register(): Promise<string> {
    const { authIdentity, error } = await auth.register(PASSWORD_PROVIDER, {
      url: "",
      headers: {},
      query: {},
      protocol: "https",
      body: { email, password },
    });
    if (!authIdentity) throw new Error(`The login ${email} was refused: ${error ?? ""}`);
    return authIdentity.id;
  }
}
