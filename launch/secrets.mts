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

const demoAdminEmail = "quantri@langsao.localhost";

export type Secrets = Readonly<Record<(typeof secretNames)[number], string>> & {
  readonly DEMO_ADMIN_EMAIL: string;
  readonly DEMO_ADMIN_PASSWORD: string;
};

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
    DEMO_ADMIN_EMAIL: keep("DEMO_ADMIN_EMAIL", () => demoAdminEmail),
    DEMO_ADMIN_PASSWORD: keep("DEMO_ADMIN_PASSWORD", typeablePassword),
  } as Secrets;
  if (JSON.stringify(secrets) !== JSON.stringify(kept)) {
    writeJson(file, secrets, 0o600);
  }
  return secrets;
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
