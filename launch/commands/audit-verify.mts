import { parseHead } from "../audit-chain.mts";
import { LaunchError } from "../launch-error.mts";
import { auditShop } from "../shop.mts";
import { orSayWhy } from "../terminal.mts";

await orSayWhy(async () => {
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => ending.abort(new LaunchError("Stopped.")));
  }
  const last = process.argv.at(-1) ?? "";
  const noted = parseHead(last);
  if (noted === undefined && /^\d+:/.test(last)) {
    throw new LaunchError(
      `"${last}" is no head of the log: it is written <number>:<64 hexadecimal digits>.`,
    );
  }
  const report = await auditShop(ending.signal, noted);
  if (!report.sound) {
    throw new LaunchError(
      `The audit log is broken after ${report.rows} sound events: ${report.fault}.`,
    );
  }
  if (report.head === undefined) {
    console.log("The audit log is empty.");
    return;
  }
  const { sequence, hash } = report.head;
  console.log(`The audit log is whole: ${report.rows} events checked.`);
  console.log(`Its head, to be noted outside this machine: ${sequence}:${hash}`);
});
process.exit();
