import { randomBytes, randomInt } from "node:crypto";

import type { PostgresPasswords } from "./postgres.mts";
import { isRecord, readJson, writeJson } from "./state.mts";

const secretNames = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "ORDER_LINK_SECRET",
  "CART_COOKIE_SECRET",
  "PURGE_SECRET",
  "POSTGRES_SUPERUSER_PASSWORD",
  "POSTGRES_OWNER_PASSWORD",
  "POSTGRES_APP_PASSWORD",
] as const;

/** Who can sign in to the demonstration, and under which name their password is kept. */
const demoPeople = [
  { role: "administrator", name: "Quản trị", email: "quantri", secret: "DEMO_ADMIN_PASSWORD" },
  { role: "officer", name: "Cán bộ", email: "canbo", secret: "DEMO_OFFICER_PASSWORD" },
  { role: "approver", name: "Người duyệt", email: "nguoiduyet", secret: "DEMO_APPROVER_PASSWORD" },
  { role: "operator", name: "Vận hành", email: "vanhanh", secret: "DEMO_OPERATOR_PASSWORD" },
  { role: "viewer", name: "Chỉ xem", email: "chixem", secret: "DEMO_VIEWER_PASSWORD" },
  { role: "staff", name: "Nhân viên quầy", email: "nhanvien", secret: "DEMO_STAFF_PASSWORD" },
] as const;

type SecretName = (typeof secretNames)[number] | (typeof demoPeople)[number]["secret"];

export type Secrets = Readonly<Record<SecretName, string>>;

/** One login of the demonstration, in the form in which the seed reads them from DEMO_LOGINS. */
export interface DemoLogin {
  readonly role: (typeof demoPeople)[number]["role"];
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * The secrets of this shop. Missing ones are made now and kept, so that a later version that
 * needs one more finds it without touching those in use.
 */
export function loadSecrets(file: string): Secrets {
  const kept = readJson(file);
  const known = isRecord(kept) ? kept : {};
  const keep = (name: string, make: () => string): string => {
    const value = known[name];
    return typeof value === "string" && value !== "" ? value : make();
  };
  const secrets = {
    ...Object.fromEntries(secretNames.map((name) => [name, keep(name, randomSecret)])),
    ...Object.fromEntries(demoPeople.map(({ secret }) => [secret, keep(secret, typeablePassword)])),
  } as Secrets;
  if (JSON.stringify(secrets) !== JSON.stringify(kept)) {
    writeJson(file, secrets, 0o600);
  }
  return secrets;
}

export function demoLogins(secrets: Secrets): DemoLogin[] {
  return demoPeople.map(({ role, name, email, secret }) => ({
    role,
    name,
    email: `${email}@langsao.localhost`,
    password: secrets[secret],
  }));
}

export function postgresPasswords(secrets: Secrets): PostgresPasswords {
  return {
    superuser: secrets.POSTGRES_SUPERUSER_PASSWORD,
    owner: secrets.POSTGRES_OWNER_PASSWORD,
    app: secrets.POSTGRES_APP_PASSWORD,
  };
}

function randomSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Short enough to copy by hand from the terminal: no letters that look like another. */
function typeablePassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return `${group()}-${group()}-${group()}`;
}
