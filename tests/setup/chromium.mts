import { execFile } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

const run = promisify(execFile);

const cacheDir = path.resolve(import.meta.dirname, "../../node_modules/.cache/lang-sao-chromium");

/** Nothing that could reach the network or draw on a screen; the sandbox does not work for root. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export class ChromiumMissing extends Error {}

/**
 * A Chromium that runs here: the one named by CHROMIUM_PATH, one on PATH, the one carried by npm's
 * `@sparticuz/chromium`, or Debian's, installed when we may.
 */
export async function findChromium(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (await works(named)) return named;
    throw new ChromiumMissing(
      `CHROMIUM_PATH names ${named}, which does not run: name a Chromium that does, or unset it.`,
    );
  }
  return (
    (await onPath()) ??
    (await carriedByNpm()) ??
    (await installedByApt()) ??
    Promise.reject(
      new ChromiumMissing(
        "No Chromium runs on this machine: install one (on Debian and Ubuntu `sudo apt-get install chromium`), " +
          "or set CHROMIUM_PATH to one, and run the same command again.",
      ),
    )
  );
}

async function onPath(): Promise<string | undefined> {
  for (const folder of (process.env["PATH"] ?? "").split(path.delimiter)) {
    for (const name of ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]) {
      const file = path.join(folder, name);
      if (fs.existsSync(file) && (await works(file))) return file;
    }
  }
  return undefined;
}

/** The package is made for Linux on x64; elsewhere its binary does not run and nothing is lost. */
export async function carriedByNpm(): Promise<string | undefined> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packed = path.resolve(path.dirname(entry), "..", "bin");
  const binary = path.join(cacheDir, "chromium");
  if (process.platform !== "linux" || !fs.existsSync(path.join(packed, "chromium.br"))) {
    return undefined;
  }
  if (!fs.existsSync(binary)) {
    fs.mkdirSync(cacheDir, { recursive: true });
    await unpack(path.join(packed, "chromium.br"), binary);
    fs.chmodSync(binary, 0o755);
  }
  if (await works(binary)) return binary;

  // A bare machine lacks some of its libraries; the package carries the commonest.
  const withLibraries = path.join(cacheDir, "chromium-with-libraries");
  if (!fs.existsSync(withLibraries)) {
    const archive = path.join(cacheDir, "libraries.tar");
    await unpack(path.join(packed, "al2023.tar.br"), archive);
    try {
      await run("tar", ["-xf", archive, "-C", cacheDir]);
    } catch {
      return undefined;
    } finally {
      fs.rmSync(archive, { force: true });
    }
    fs.writeFileSync(
      withLibraries,
      `#!/bin/sh\nexport LD_LIBRARY_PATH="${cacheDir}/lib:$LD_LIBRARY_PATH"\nexec "${binary}" "$@"\n`,
      { mode: 0o755 },
    );
  }
  return (await works(withLibraries)) ? withLibraries : undefined;
}

async function installedByApt(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !fs.existsSync("/usr/bin/apt-get")) return undefined;
  console.log("  No Chromium here; installing Debian's (apt-get install chromium)");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update", "-q"], { env });
    await run("apt-get", ["install", "-y", "-q", "chromium"], { env, maxBuffer: 64 * 2 ** 20 });
  } catch (error) {
    console.log(`  apt-get could not install it: ${String(error).split("\n")[0] ?? ""}`);
    return undefined;
  }
  return onPath();
}

/** Written aside and moved, so that an interrupted extraction simply begins again. */
async function unpack(compressed: string, file: string): Promise<void> {
  const draft = `${file}.${String(process.pid)}.draft`;
  try {
    await pipeline(
      fs.createReadStream(compressed),
      createBrotliDecompress(),
      fs.createWriteStream(draft),
    );
    fs.renameSync(draft, file);
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

async function works(file: string): Promise<boolean> {
  try {
    const { stdout } = await run(file, ["--version", "--no-sandbox"], { timeout: 30_000 });
    return /\d+\.\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}
