import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import {
  countFilled,
  foldersToFill,
  installFailure,
  linkPinnedNode,
  packagesAreInstalled,
  pinnedNode,
  rememberInstall,
  sameInstall,
} from "./packages.mjs";

let root = "";

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-packages-"));
});

afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

const lockfile = (version: string) =>
  JSON.stringify({
    packages: {
      "": { version: "0.1.0" },
      "node_modules/sharp": { version, integrity: `sha512-${version}` },
      "node_modules/only-for-macos": { version: "1.0.0", optional: true },
    },
  });

function install(version: string): void {
  fs.mkdirSync(path.join(root, "node_modules", "sharp"), { recursive: true });
  fs.writeFileSync(path.join(root, "node_modules", "sharp", "package.json"), "{}");
  const { packages } = JSON.parse(lockfile(version)) as { packages: Record<string, unknown> };
  const installed = { "node_modules/sharp": packages["node_modules/sharp"] };
  fs.writeFileSync(
    path.join(root, "node_modules", ".package-lock.json"),
    JSON.stringify({ packages: installed }),
  );
}

test("without node_modules the packages are not installed", () => {
  fs.writeFileSync(path.join(root, "package-lock.json"), lockfile("1.0.0"));
  expect(packagesAreInstalled(root)).toBe(false);
});

test("an install that npm did by itself is recognised", () => {
  fs.writeFileSync(path.join(root, "package-lock.json"), lockfile("1.0.0"));
  install("1.0.0");
  expect(packagesAreInstalled(root)).toBe(true);
});

test("a changed lockfile asks for a new install", () => {
  fs.writeFileSync(path.join(root, "package-lock.json"), lockfile("1.0.0"));
  install("1.0.0");
  rememberInstall(root);
  fs.writeFileSync(path.join(root, "package-lock.json"), lockfile("2.0.0"));
  expect(packagesAreInstalled(root)).toBe(false);
});

test("a package of this machine that is missing asks for an install, one of another does not", () => {
  const wanted = { a: { version: "1" }, b: { version: "1", optional: true } };
  expect(sameInstall(wanted, { a: { version: "1" } })).toBe(true);
  expect(sameInstall(wanted, { b: { version: "1" } })).toBe(false);
});

test("progress counts the folders that hold a package", () => {
  fs.writeFileSync(path.join(root, "package-lock.json"), lockfile("1.0.0"));
  const folders = foldersToFill(root);
  expect([folders.length, countFilled(folders)]).toEqual([1, 0]);
  install("1.0.0");
  expect(countFilled(folders)).toBe(1);
});

test.each([
  ["npm error code ENOTFOUND", /needs the network/],
  ["npm error code ENOSPC", /disk is full/],
  ["npm error code EACCES", /may not write/],
  ["npm error code EUSAGE\nnpm error the lock file does not fit package.json", /does not fit/],
])("%s is explained in one sentence", (output, sentence) => {
  const said = installFailure(output, "/logs/install.log");
  expect(said).toMatch(sentence);
  expect(said).not.toContain("\n");
});

test("the link to the pinned Node is made where npm left it out", () => {
  const node = path.join(
    root,
    "node_modules",
    `node-${process.platform}-${process.arch}`,
    "bin",
    "node",
  );
  fs.mkdirSync(path.dirname(node), { recursive: true });
  fs.mkdirSync(path.join(root, "node_modules", ".bin"));
  expect(pinnedNode(root)).toBeUndefined();
  fs.writeFileSync(node, "");
  linkPinnedNode(root, node);
  linkPinnedNode(root, node);
  expect(fs.realpathSync(path.join(root, "node_modules", ".bin", "node"))).toBe(node);
  expect(pinnedNode(root)).toBe(node);
});
