import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { fingerprint } from "./fingerprint.mts";

let root = "";

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-fingerprint-"));
  fs.mkdirSync(path.join(root, "src", "models"), { recursive: true });
  fs.writeFileSync(path.join(root, "src", "models", "producer.ts"), "one");
});

afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

const of = (keep?: (file: string) => boolean) => fingerprint(["src", "missing"], keep, root);

test("the same files give the same fingerprint", () => {
  expect(of()).toBe(of());
});

test("a changed, added or renamed file changes it", () => {
  const seen = [of()];
  const model = path.join(root, "src", "models", "producer.ts");
  fs.writeFileSync(model, "two");
  seen.push(of());
  fs.writeFileSync(path.join(root, "src", "index.ts"), "");
  seen.push(of());
  fs.renameSync(model, path.join(root, "src", "models", "maker.ts"));
  seen.push(of());
  expect(new Set(seen).size).toBe(4);
});

test("what was built or installed does not count, nor what is not asked for", () => {
  const before = of((file) => file.includes("/models/"));
  fs.mkdirSync(path.join(root, "src", "node_modules"));
  fs.writeFileSync(path.join(root, "src", "node_modules", "x.js"), "x");
  fs.writeFileSync(path.join(root, "src", "route.ts"), "x");
  expect(of((file) => file.includes("/models/"))).toBe(before);
});
