import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** @typedef {{ version?: string, integrity?: string, link?: boolean, resolved?: string, optional?: boolean }} LockedPackage */

/**
 * Whether node_modules holds what the lockfile asks for. Kept as a hash inside node_modules; an
 * install that npm did without us is recognised by npm's own record of it.
 *
 * @param {string} root
 */
export function packagesAreInstalled(root) {
  const lockfile = path.join(root, "package-lock.json");
  if (readIfThere(stampFile(root)) === hashOf(lockfile)) {
    return true;
  }
  const installed = lockedPackages(path.join(root, "node_modules", ".package-lock.json"));
  if (installed === undefined || !sameInstall(lockedPackages(lockfile) ?? {}, installed)) {
    return false;
  }
  rememberInstall(root);
  return true;
}

/** @param {string} root */
export function rememberInstall(root) {
  try {
    fs.writeFileSync(stampFile(root), hashOf(path.join(root, "package-lock.json")));
  } catch (error) {
    // Packages installed by another user serve all the same; they are compared anew each time.
    if (codeOf(error) !== "EACCES" && codeOf(error) !== "EROFS") {
      throw error;
    }
  }
}

/**
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 */
export function sameInstall(wanted, installed) {
  const sameVersion = (/** @type {string} */ name) => {
    const want = wanted[name];
    const have = installed[name];
    return (
      want?.version === have?.version &&
      want?.integrity === have?.integrity &&
      want?.link === have?.link
    );
  };
  const nothingMissing = Object.entries(wanted).every(
    ([name, { optional }]) => name === "" || optional === true || name in installed,
  );
  return nothingMissing && Object.keys(installed).every(sameVersion);
}

/**
 * The Node that came with the packages, or undefined where there is none for this machine.
 *
 * @param {string} root
 */
export function pinnedNode(root) {
  const folder = path.join("node_modules", `node-${process.platform}-${process.arch}`);
  const file = path.join(root, folder, "bin", "node");
  return fs.existsSync(file) ? file : undefined;
}

/**
 * npm 10 leaves this one link out, because the packages of other machines bear the same name;
 * npm's scripts find the pinned Node by it.
 *
 * @param {string} root
 * @param {string} node
 */
export function linkPinnedNode(root, node) {
  const link = path.join(root, "node_modules", ".bin", "node");
  if (!fs.existsSync(link)) {
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), node), link);
  }
}

/**
 * The folders an install is going to fill, without those meant for other machines.
 *
 * @param {string} root
 */
export function foldersToFill(root) {
  const wanted = lockedPackages(path.join(root, "package-lock.json")) ?? {};
  return Object.entries(wanted)
    .filter(([name, entry]) => name.includes("node_modules/") && !entry.link && !entry.optional)
    .map(([name]) => path.join(root, name));
}

/** @param {string[]} folders */
export function countFilled(folders) {
  return folders.filter((folder) => fs.existsSync(path.join(folder, "package.json"))).length;
}

/**
 * Why an install failed, in one sentence.
 *
 * @param {string} output what npm printed
 * @param {string} logFile
 */
export function installFailure(output, logFile) {
  if (/ENOSPC|no space left on device/i.test(output)) {
    return "The disk is full: free about 2 GB, then run the same command again.";
  }
  if (showsNoNetwork(output)) {
    return "The packages could not be fetched because npm's registry does not answer: the first start needs the network, so check it and run the same command again.";
  }
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) {
    return "This user may not write node_modules here: make the folder writable or run as its owner.";
  }
  const reason = /npm (?:error|ERR!) (?!code|errno|A complete log)(.+)/.exec(output)?.[1];
  return `The packages could not be installed${reason === undefined ? "" : ` (${reason.trim()})`}; what npm said is in ${logFile}.`;
}

/** @param {string} output what npm printed */
export function showsNoNetwork(output) {
  return /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(
    output,
  );
}

/** @param {string} root */
function stampFile(root) {
  return path.join(root, "node_modules", ".installed-lockfile");
}

/** @param {string} file */
function hashOf(file) {
  return createHash("sha256").update(fs.readFileSync(file)).digest("hex");
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(file) {
  const text = readIfThere(file);
  if (text === undefined) {
    return undefined;
  }
  /** @type {unknown} */
  const lockfile = JSON.parse(text);
  return /** @type {{ packages?: Record<string, LockedPackage> }} */ (lockfile).packages;
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") {
      return undefined;
    }
    throw error;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
