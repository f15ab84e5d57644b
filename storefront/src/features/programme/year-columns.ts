import type { ProgrammeFigures } from "@lang-sao/backend/contracts/programme";

type Year = ProgrammeFigures["by_year"][number];

interface Segment {
  y: number;
  height: number;
  count: number;
  /** The number has room inside; the table says it anyway. */
  isLabelled: boolean;
}
export interface YearColumn {
  x: number;
  year: number;
  total: number;
  totalY: number;
  inForce: Segment;
  ended: Segment;
}

/** In units of the drawing, which is shown no wider than they are pixels. */
export const COLUMN_CHART = {
  step: 64,
  bar: 40,
  height: 190,
  base: 160,
  top: 26,
  label: 16,
} as const;

/** Columns of the chart by year: what still holds stands on the ground, what ended on top of it. */
export function yearColumns(years: readonly Year[]): YearColumn[] {
  const { step, bar, base, top, label } = COLUMN_CHART;
  const tallest = Math.max(1, ...years.map(({ in_force, ended }) => in_force + ended));
  const unit = (base - top) / tallest;
  return years.map(({ year, in_force, ended }, at) => {
    const segment = (count: number, ground: number): Segment => {
      const height = Math.round(count * unit * 10) / 10;
      return { y: ground - height, height, count, isLabelled: height >= label + 2 };
    };
    const inForce = segment(in_force, base);
    const onTop = segment(ended, inForce.y);
    return {
      x: at * step + (step - bar) / 2,
      year,
      total: in_force + ended,
      totalY: onTop.y - 7,
      inForce,
      ended: onTop,
    };
  });
}
