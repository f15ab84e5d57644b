import { type Phase, endCommands } from "./phase.mts";

/**
 * Runs the phases in their order, each to its end whatever failed before, and says last, alone on
 * its line, how many checks and tests passed and failed. The exit code is 0 only when none failed
 * and something ran.
 */
export async function runPhases(
  phasesWith: (closing: (close: () => Promise<void>) => void) => Phase[],
): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  const known = phasesWith((close) => closers.push(close));
  const unknown = process.argv
    .slice(2)
    .filter((name) => !known.some((phase) => phase.name === name));
  if (unknown.length > 0) {
    const names = known.map(({ name }) => name).join(", ");
    console.error(`No such phase: ${unknown.join(", ")}. There are: ${names}.`);
    process.exitCode = 1;
    return;
  }
  const phases = asked(known);
  const began = Date.now();
  let passed = 0;
  let failed = 0;
  const ending = new AbortController();

  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0)) await closer();
  };
  const giveUp = (): void => {
    ending.abort();
    endCommands();
  };
  process.once("SIGINT", giveUp).once("SIGTERM", giveUp);

  try {
    for (const [index, phase] of phases.entries()) {
      if (ending.signal.aborted) break;
      const start = Date.now();
      console.log(`[${String(index + 1)}/${String(phases.length)}] ${phase.name} …`);
      const outcome = await phase.run().catch((error: unknown) => ({
        passed: 0,
        failed: 1,
        report: `${phase.name} broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      }));
      passed += outcome.passed;
      failed += outcome.failed;
      if (outcome.report !== "") console.log(outcome.report.trimEnd());
      console.log(
        `      ${phase.name}: ${String(outcome.passed)} passed, ${String(outcome.failed)} failed in ${seconds(start)}`,
      );
    }
  } finally {
    await close();
  }
  if (ending.signal.aborted) {
    failed += 1;
    console.log("The run was given up before its end.");
  }
  console.log(`Done in ${seconds(began)}.`);
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

/** `npm test -- unit lint` runs these alone; the shop is opened when one of them needs it. */
function asked(phases: Phase[]): Phase[] {
  const names = process.argv.slice(2);
  const known = phases.map(({ name }) => name);
  if (names.length === 0) return phases;
  const shop = known.indexOf("shop opens");
  return phases.filter(
    ({ name }, index) =>
      names.includes(name) ||
      (index === shop && names.some((asked) => known.indexOf(asked) > shop)),
  );
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
