import { z } from "zod";

import type { DemoLogin } from "../../launch/secrets.mts";
import { type Answer, backend } from "./http.mts";
import { loginOf, testShop } from "./test-shop.mts";

/** Everyone who signs in to the dashboard. */
export const ADMIN_ROLES = ["administrator", "officer", "approver", "operator", "viewer"] as const;
export type AdminRole = (typeof ADMIN_ROLES)[number] & DemoLogin["role"];

export interface AdminRequest {
  readonly method?: string;
  readonly body?: unknown;
}

/** Asks `/admin/<path>` as one person of the office; a body makes it a POST. */
export type SignedIn = (path: string, request?: AdminRequest) => Promise<Answer>;

const signedIn = new Map<AdminRole, Promise<SignedIn>>();

/** The login of a role, asked for once in each test file. */
export function signInAs(role: AdminRole): Promise<SignedIn> {
  const known = signedIn.get(role) ?? openSession(role);
  signedIn.set(role, known);
  return known;
}

async function openSession(role: AdminRole): Promise<SignedIn> {
  const { email, password } = loginOf(testShop().logins, role);
  return sessionOf(email, password);
}

/** The login of anyone who has a password for the dashboard. */
export async function sessionOf(email: string, password: string): Promise<SignedIn> {
  const { status, body } = await backend("/auth/user/emailpass", { body: { email, password } });
  if (status !== 200) throw new Error(`${email} could not sign in: ${status}`);
  const { token } = z.object({ token: z.string() }).parse(body);
  return (path, request = {}) =>
    backend(`/admin/${path}`, { ...request, headers: { authorization: `Bearer ${token}` } });
}
