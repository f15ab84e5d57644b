import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { canReach } from "./postgres-account.mts";

let folder = "";

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-reach-"));
  fs.mkdirSync(path.join(folder, "inner"));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const stranger = { name: "stranger", uid: 64_001, gid: 64_001 };

test("a folder open to all can be reached", () => {
  fs.chmodSync(folder, 0o755);
  expect(canReach(stranger, path.join(folder, "inner"))).toBe(true);
});

test("what lies in a folder closed to others cannot be reached", () => {
  fs.chmodSync(folder, 0o700);
  expect(canReach(stranger, path.join(folder, "inner"))).toBe(false);
});
