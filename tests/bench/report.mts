import os from "node:os";
import type { Row } from "./row.mts";

/** The rows as a Markdown table, readable in a terminal too. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    `${String(row.value)}${row.unit === "" ? "" : ` ${row.unit}`}`,
    row.baseline === undefined ? "" : String(row.baseline),
    row.ratio === undefined ? "" : `${String(row.ratio)} ×`,
    row.target,
    row.pass ? "yes" : "**no**",
  ]);
  const all = [["measured", "median", "baseline", "ratio", "asked", "reached"], ...cells];
  const widths = all[0]?.map((_cell, column) =>
    Math.max(...all.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, column) => text.padEnd(widths?.[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = all;
  return [
    line(head),
    line((widths ?? []).map((width) => "-".repeat(width))),
    ...body.map(line),
  ].join("\n");
}

/** The machine the figures are of, in one line. */
export function machine(): string {
  const cores = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${String(cores.length)} × ${cores[0]?.model ?? "unknown"}, ${String(memory)} GiB, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1) ?? "?"} at the start`;
}
