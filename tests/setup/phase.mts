import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What a person needs to mend it; empty when nothing failed. */
  readonly report: string;
}

export interface Phase {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export interface Command {
  readonly title: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

const running = new Set<ReturnType<typeof spawn>>();

/** Ends the commands under way, for a run that is given up. */
export function endCommands(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** Runs a command under this Node and keeps what it prints. */
async function execute(command: Command): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, command.args, {
    cwd: command.cwd,
    env: { ...process.env, NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1", ...command.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (status) => {
        resolve(status ?? 1);
      });
    });
    return { code, output: Buffer.concat(chunks).toString("utf8") };
  } finally {
    running.delete(child);
  }
}

/** A command whose exit code is the verdict counts as one check. */
export async function check(command: Command): Promise<Outcome> {
  const { code, output } = await execute(command);
  return code === 0
    ? { passed: 1, failed: 0, report: "" }
    : { passed: 0, failed: 1, report: `${command.title} (exit code ${String(code)})\n${output}` };
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Tests that did not run count as failed: nothing is skipped. */
  readonly skipped: number;
}

/** A test tool that writes its counts as JSON; one that crashes or runs nothing has failed. */
export async function countedTests(
  command: (resultFile: string) => Command,
  read: (result: unknown) => Counts,
): Promise<Outcome> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-result-"));
  try {
    const resultFile = path.join(dir, "result.json");
    const asked = command(resultFile);
    const { code, output } = await execute(asked);
    const counts = fs.existsSync(resultFile)
      ? read(JSON.parse(fs.readFileSync(resultFile, "utf8")))
      : { passed: 0, failed: 0, skipped: 0 };
    return verdict(asked.title, code, output, counts);
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

export function verdict(title: string, code: number, output: string, counts: Counts): Outcome {
  const { passed, skipped } = counts;
  const failed = counts.failed + skipped;
  const crashed = failed === 0 && (code !== 0 || passed === 0);
  if (failed === 0 && !crashed) return { passed, failed, report: "" };
  const why = [
    `exit code ${String(code)}`,
    ...(skipped > 0 ? [`${String(skipped)} skipped, which counts as failed`] : []),
    ...(passed + failed === 0 ? ["nothing ran"] : []),
  ];
  return {
    passed,
    failed: Math.max(failed, 1),
    report: `${title} (${why.join("; ")})\n${output}`,
  };
}

/** Runs checks two at a time, as this has two cores' worth of work. */
export async function all(checks: readonly (() => Promise<Outcome>)[]): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  const waiting = [...checks];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes.push(await next());
    }
  };
  await Promise.all([worker(), worker()]);
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    report: outcomes.map(({ report }) => report).join(""),
  };
}
