import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { demoLogins, loadSecrets } from "./secrets.mts";

let file = "";

beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-secrets-")), "secrets.json");
});

afterEach(() => {
  fs.rmSync(path.dirname(file), { recursive: true, force: true });
});

test("secrets are made once, kept, and readable by their owner alone", () => {
  const first = loadSecrets(file);
  expect(loadSecrets(file)).toEqual(first);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
});

test("no two secrets and no two shops are alike", () => {
  const first = Object.values(loadSecrets(file));
  fs.rmSync(file);
  const both = [...first, ...Object.values(loadSecrets(file))];
  expect(new Set(both).size).toBe(both.length);
});

test("a secret that a later version needs is added without touching the others", () => {
  const { JWT_SECRET } = loadSecrets(file);
  fs.writeFileSync(file, JSON.stringify({ JWT_SECRET }));
  const secrets = loadSecrets(file);
  expect(secrets.JWT_SECRET).toBe(JWT_SECRET);
  expect(secrets.COOKIE_SECRET.length).toBeGreaterThan(40);
});

test("each person of the demonstration has a login with a password to be typed", () => {
  const logins = demoLogins(loadSecrets(file));
  expect(logins.map(({ role }) => role)).toEqual([
    "administrator",
    "officer",
    "approver",
    "operator",
    "viewer",
    "staff",
  ]);
  expect(new Set(logins.map(({ email }) => email)).size).toBe(logins.length);
  for (const { password } of logins) expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/);
});
