// Installs what the lockfile asks for when it is missing or has changed. Plain Node 20 without
// packages, because it runs before there are any.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import {
  countFilled,
  foldersToFill,
  installFailure,
  linkPinnedNode,
  packagesAreInstalled,
  pinnedNode,
  rememberInstall,
  showsNoNetwork,
} from "./packages.mjs";

const launchDir = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(launchDir, "..");
const logFile = path.join(
  process.env["LANGSAO_STATE_DIR"] ?? path.join(root, ".state"),
  "logs",
  "install.log",
);

const problem = (await prepare()) ?? nodeProblem();
if (problem !== undefined) {
  console.error(`\n${problem}`);
  process.exitCode = 1;
}

/** @returns {Promise<string | undefined>} what is wrong */
async function prepare() {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 20) {
    return `Làng Sao needs Node 20 or later to begin; this is ${process.versions.node}.`;
  }
  if (packagesAreInstalled(root)) {
    return undefined;
  }
  try {
    return await install();
  } catch (error) {
    return installFailure(String(error), logFile);
  }
}

/** The shop runs under the Node among its packages; where none is made, this one must do. */
function nodeProblem() {
  const pinned = pinnedNode(root);
  if (pinned !== undefined) {
    linkPinnedNode(root, pinned);
    return undefined;
  }
  if (process.platform === "linux" && ["x64", "arm64"].includes(process.arch)) {
    return "The packages lack the Node that belongs to them: delete node_modules and run the same command again, without leaving out optional packages.";
  }
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 12)
    ? undefined
    : `On ${process.platform} the shop runs under your own Node, which must be 22.12 or later; this is ${process.versions.node}.`;
}

/** @returns {Promise<string | undefined>} what is wrong */
async function install() {
  const began = Date.now();
  const folders = foldersToFill(root);
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  fs.writeFileSync(logFile, "");
  const givingUp = new AbortController();
  const show = progress(began, folders);
  const timer = setInterval(show, process.stdout.isTTY ? 500 : 10_000);
  show();
  const installing = runNpm(["ci", "--include=dev", "--include=optional"], givingUp.signal);
  void giveUpWithoutNetwork(folders, givingUp);
  const { code, output } = await installing.finally(() => {
    clearInterval(timer);
    if (process.stdout.isTTY) {
      process.stdout.write("\r\u001b[K");
    }
  });
  if (givingUp.signal.aborted) {
    return installFailure("ENOTFOUND", logFile);
  }
  givingUp.abort();
  if (code !== 0) {
    return installFailure(output, logFile);
  }
  rememberInstall(root);
  console.log(`  Packages installed in ${((Date.now() - began) / 1000).toFixed(0)} s`);
  return undefined;
}

/**
 * Without a network npm tries each of the packages several times, for minutes. A registry that
 * answers no ping while nothing arrives ends it early; a full cache still installs without one.
 *
 * @param {string[]} folders @param {AbortController} givingUp
 */
async function giveUpWithoutNetwork(folders, givingUp) {
  const grace = 20_000;
  const asked = Date.now();
  const { code, output } = await runNpm(["ping", "--fetch-retries=1"], givingUp.signal);
  if (code === 0 || !showsNoNetwork(output)) {
    return;
  }
  await sleep(Math.max(0, grace - (Date.now() - asked)), undefined, { ref: false });
  if (countFilled(folders) === 0) {
    givingUp.abort();
  }
}

/**
 * @param {string[]} command @param {AbortSignal} signal
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runNpm(command, signal) {
  const npm = npmCommand();
  const settings = [
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--fetch-retry-mintimeout=1000",
    "--fetch-retry-maxtimeout=10000",
  ];
  const child = spawn(npm.command, [...npm.args, ...command, ...settings], {
    cwd: root,
    env: { ...process.env, PATH: pathWithoutPackages() },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = () => void child.kill();
  signal.addEventListener("abort", stop, { once: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (/** @type {Buffer} */ bytes) => {
      fs.appendFileSync(logFile, bytes);
      output = (output + bytes.toString()).slice(-20_000);
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      signal.removeEventListener("abort", stop);
      resolve({ code, output });
    });
  });
}

/** @param {number} began @param {string[]} folders */
function progress(began, folders) {
  return () => {
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    const line = `  Installing packages: ${countFilled(folders)} of ${folders.length} (${seconds} s)`;
    process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

/** The npm that runs this script, under the Node it runs under; npm itself when run by hand. */
function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  return cli !== undefined && cli.endsWith("npm-cli.js")
    ? { command: node ?? process.execPath, args: [cli] }
    : { command: "npm", args: [] };
}

/** npm deletes node_modules first, and with it the Node that the scripts' PATH begins with. */
function pathWithoutPackages() {
  return (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .filter((folder) => !folder.endsWith(path.join("node_modules", ".bin")))
    .join(path.delimiter);
}
