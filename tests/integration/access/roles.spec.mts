import { randomUUID } from "node:crypto";

import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import {
  ADMIN_ROLES,
  type AdminRole,
  sessionOf,
  type SignedIn,
  signInAs,
} from "../../setup/admin-logins.mts";
import { backend } from "../../setup/http.mts";
import { addressOf, servedAdminRoutes, type ServedRoute } from "../../setup/served-routes.mts";

/** What a role may do beside the common reads. */
const GRANTS: Record<Exclude<AdminRole, "administrator">, readonly string[]> = {
  officer: [
    "certificate:update",
    "assessment:create",
    "assessment:update",
    "proposal:create",
    "decision_import:create",
    "decision_import:update",
    "representative:read",
    "public_report:update",
  ],
  approver: ["proposal:create", "proposal:decide", "representative:read"],
  operator: [
    "producer:update",
    "programme_target:update",
    "showroom:update",
    "staff_member:create",
    "staff_member:update",
  ],
  viewer: [],
};
const NOT_COMMON = ["representative:read"];

function may(role: AdminRole, policy: string): boolean {
  if (role === "administrator" || GRANTS[role].includes(policy)) return true;
  return policy.endsWith(":read") && !NOT_COMMON.includes(policy);
}

const { ours: routes, medusas } = servedAdminRoutes();
const named = routes.map((route) => [nameOf(route), route] as const);

/** Accepting one's invitation, and how one's own dashboard is laid out. */
const OPEN_WRITES = [
  "POST /admin/invites/accept",
  "POST /admin/layouts/:zone/configuration",
  "DELETE /admin/layouts/:zone/configuration",
];
const medusaWrites = medusas
  .filter((route) => route.method !== "GET" && !OPEN_WRITES.includes(nameOf(route)))
  .map((route) => [nameOf(route), route] as const);

describe("someone who signs in and holds no policy", () => {
  let nobody: SignedIn;

  beforeAll(async () => {
    nobody = await signInWithoutPolicies();
  });

  it("finds that the server serves routes of ours below /admin", () => {
    expect(named.map(([name]) => name)).toContain("GET /admin/producers");
  });

  it.each(named)("is refused %s, for it declares a policy", async (_name, route) => {
    expect(await requiredPolicy(nobody, route)).toMatch(/^[a-z_]+:[a-z]+$/);
  });

  it.each(named)("has to sign in at all for %s", async (_name, route) => {
    const { status } = await backend(`/admin/${addressOf(route)}`, { method: route.method });
    expect(status).toBe(401);
  });
});

describe("a write of Medusa's own", () => {
  it("is served", () => {
    expect(medusaWrites.length).toBeGreaterThan(100);
  });

  it.each(medusaWrites)("is refused to whoever holds no policy: %s", async (_name, route) => {
    const { status, body } = await ask(await signInWithoutPolicies(), route);
    const isSwitchedOff = status === 404 && JSON.stringify(body).includes("Route not found");
    expect(isSwitchedOff ? 403 : status).toBe(403);
  });
});

describe.each(ADMIN_ROLES)("the role %s", (role) => {
  let nobody: SignedIn;
  let signedIn: SignedIn;

  beforeAll(async () => {
    nobody = await signInWithoutPolicies();
    signedIn = await signInAs(role);
  });

  it.each(named)("reaches %s only with its policy", async (_name, route) => {
    const policy = await requiredPolicy(nobody, route);
    if (!may(role, policy)) {
      const { status, body } = await ask(signedIn, route);
      expect({ status, body }).toMatchObject({ status: 403, body: { type: "forbidden" } });
    } else if (route.method === "GET") {
      expect((await ask(signedIn, route)).status).not.toBe(403);
    }
  });

  it("holds of our policies these and no others", async () => {
    const { body } = await signedIn("rbac/me/permissions");
    const { permissions } = z.object({ permissions: z.array(z.string()) }).parse(body);
    const wanted = new Set<string>();
    for (const route of routes) wanted.add(await requiredPolicy(nobody, route));
    for (const policy of wanted) {
      expect([policy, permissions.includes(policy)]).toEqual([policy, may(role, policy)]);
    }
  });
});

describe("the logins and what they may do", () => {
  it.each(["officer", "approver", "operator", "viewer"] as const)(
    "are no business of the %s",
    async (role) => {
      const signedIn = await signInAs(role);
      expect((await signedIn("api-keys")).status).toBe(403);
      expect((await signedIn("users")).status).toBe(403);
      expect((await signedIn("rbac/roles", { body: { name: `Mine ${role}` } })).status).toBe(403);
    },
  );

  it.each(["customers", "orders"])("keep %s from the viewer, who sees no persons", async (list) => {
    expect((await (await signInAs("viewer"))(list)).status).toBe(403);
    expect((await (await signInAs("operator"))(list)).status).toBe(200);
  });
});

function nameOf({ method, path }: ServedRoute): string {
  return `${method} ${path}`;
}

function ask(signedIn: SignedIn, route: ServedRoute): ReturnType<SignedIn> {
  return signedIn(addressOf(route), { method: route.method });
}

/** What the server names as missing when it refuses somebody without any policy. */
async function requiredPolicy(nobody: SignedIn, route: ServedRoute): Promise<string> {
  const { status, body } = await ask(nobody, route);
  expect(status, `${route.method} ${route.path} is open to whoever has signed in`).toBe(403);
  const { message } = z.object({ message: z.string() }).parse(body);
  return /Required policies: ([^,\s]+)$/.exec(message)?.[1] ?? message;
}

let withoutPolicies: Promise<SignedIn> | undefined;

function signInWithoutPolicies(): Promise<SignedIn> {
  withoutPolicies ??= makeNobody();
  return withoutPolicies;
}

async function makeNobody(): Promise<SignedIn> {
  const administrator = await signInAs("administrator");
  const password = randomUUID();
  const email = `nobody-${password}@langsao.localhost`;
  const made = await administrator("rbac/roles", { body: { name: `Nobody ${password}` } });
  const { role } = z.object({ role: z.object({ id: z.string() }) }).parse(made.body);
  const invited = await administrator("invites", { body: { email, roles: [role.id] } });
  const { invite } = z.object({ invite: z.object({ token: z.string() }) }).parse(invited.body);
  const registered = await backend("/auth/user/emailpass/register", { body: { email, password } });
  const { token } = z.object({ token: z.string() }).parse(registered.body);
  const accepted = await backend(`/admin/invites/accept?token=${invite.token}`, {
    headers: { authorization: `Bearer ${token}` },
    body: { email, first_name: "Nobody" },
  });
  expect(accepted.status).toBe(200);
  return sessionOf(email, password);
}
