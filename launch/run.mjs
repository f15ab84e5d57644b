// Runs a launch command under the Node that the packages brought, whichever Node npm runs under.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { pinnedNode } from "./packages.mjs";

const launchDir = path.dirname(fileURLToPath(import.meta.url));
const command = process.argv[2] ?? "";
const file = path.join(launchDir, "commands", `${command}.mts`);
const pinned = pinnedNode(path.join(launchDir, ".."));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const readsTypeScript = major > 22 || (major === 22 && minor >= 18);
const readsItWhenAsked = major === 22 && minor >= 12;
const isPinned =
  pinned !== undefined && fs.realpathSync(pinned) === fs.realpathSync(process.execPath);

if (isPinned || (readsTypeScript && pinned === undefined)) {
  await import(pathToFileURL(file).href);
} else if (pinned !== undefined) {
  runUnder(pinned, [file, ...process.argv.slice(3)]);
} else if (readsItWhenAsked) {
  runUnder(process.execPath, [
    "--experimental-strip-types",
    "--no-warnings",
    file,
    ...process.argv.slice(3),
  ]);
} else {
  console.error("The packages are not installed: run `npm ci` first.");
  process.exitCode = 1;
}

/** @param {string} node @param {string[]} args */
function runUnder(node, args) {
  const child = spawn(node, args, { stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}
