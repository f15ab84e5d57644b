/** One measured value, beside what it is measured against in the same run. */
export interface Row {
  name: string;
  value: number;
  unit: "req/s" | "ms" | "s" | "kB" | "points" | "";
  baseline?: number;
  ratio?: number;
  target: string;
  pass: boolean;
}

export const RUNS = 5;

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which a share of all values lies, 0..1. Throws when nothing was measured. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error("Nothing was measured.");
  return value;
}

/** A row whose value may be at most so much. */
export function atMost(
  name: string,
  value: number,
  unit: Row["unit"],
  most: number,
  target = `≤ ${String(most)}${unit === "" ? "" : ` ${unit}`}`,
): Row {
  return { name, value: rounded(value), unit, target, pass: value <= most };
}

/** A row whose value may be at most so many times its baseline. */
export function atMostTimes(
  name: string,
  value: number,
  baseline: number,
  unit: Row["unit"],
  most: number,
): Row {
  return {
    name,
    value: rounded(value),
    unit,
    baseline: rounded(baseline),
    ratio: rounded(value / baseline),
    target: `≤ ${String(most)} ×`,
    pass: value <= most * baseline,
  };
}

export function rounded(value: number): number {
  return Number(value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0));
}
