import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

import { codeOf } from "./launch-error.mts";
import { repositoryRoot } from "./state.mts";

const notSource = new Set(["node_modules", ".medusa", ".astro", "dist", ".git"]);

/**
 * A hash of the content of files and folders under the repository; a missing one counts as
 * such. `keep` narrows the files by their path from the root.
 */
export function fingerprint(
  paths: readonly string[],
  keep: (file: string) => boolean = () => true,
  root = repositoryRoot,
): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((start) => filesUnder(root, start)).filter(keep)) {
    hash
      .update(file)
      .update("\0")
      .update(fs.readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(root: string, start: string): string[] {
  let stats: fs.Stats;
  try {
    stats = fs.statSync(path.join(root, start));
  } catch (error) {
    if (codeOf(error) === "ENOENT") {
      return [];
    }
    throw error;
  }
  if (!stats.isDirectory()) {
    return [start];
  }
  return fs
    .readdirSync(path.join(root, start))
    .filter((name) => !notSource.has(name))
    .sort()
    .flatMap((name) => filesUnder(root, path.posix.join(start, name)));
}

const structure =
  /\/(migrations|models|links|search|migration-scripts)\/|\/modules\/[^/]+\/index\.ts$/;

/** Everything that decides how the database is laid out. */
export function databaseFingerprint(): string {
  return fingerprint(
    ["package-lock.json", "backend/medusa-config.ts", "backend/src"],
    (file) => !file.startsWith("backend/src/") || structure.test(file),
  );
}

export function serverFingerprint(): string {
  return fingerprint(
    ["package-lock.json", "backend/medusa-config.ts", "backend/tsconfig.json", "backend/src"],
    (file) => !file.startsWith("backend/src/admin/"),
  );
}

export function adminFingerprint(): string {
  return fingerprint([
    "package-lock.json",
    "backend/medusa-config.ts",
    "backend/src/admin",
    "backend/src/contracts",
  ]);
}

export function storefrontFingerprint(): string {
  return fingerprint(["package-lock.json", "storefront", "backend/src/contracts"]);
}
