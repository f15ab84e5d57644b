export type Point = readonly [number, number];

/** One decimal is a tenth of a pixel at full size, and keeps the files small. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

const pair = ([x, y]: Point): string => `${n(x)} ${n(y)}`;

export function polyline(points: readonly Point[]): string {
  return points.map((point, i) => `${i === 0 ? "M" : "L"}${pair(point)}`).join("");
}

export const polygon = (points: readonly Point[]): string => `${polyline(points)}Z`;

/** A curve through all points (Catmull-Rom); a point given twice makes a corner. */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1);
    return points[index] ?? [0, 0];
  };
  let path = `M${pair(at(0))}`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    if (from[0] === to[0] && from[1] === to[1]) continue;
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += `C${pair(leave)} ${pair(arrive)} ${pair(to)}`;
  }
  return closed ? `${path}Z` : path;
}

export function oval(cx: number, cy: number, rx: number, ry: number): string {
  return `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0Z`;
}

export function roundedBox(x: number, y: number, w: number, h: number, r: number): string {
  return `M${n(x + r)} ${n(y)}h${n(w - 2 * r)}q${n(r)} 0 ${n(r)} ${n(r)}v${n(h - 2 * r)}q0 ${n(r)} ${n(-r)} ${n(r)}h${n(2 * r - w)}q${n(-r)} 0 ${n(-r)} ${n(-r)}v${n(2 * r - h)}q0 ${n(-r)} ${n(r)} ${n(-r)}Z`;
}

/** Points moved, turned (radians) and scaled together. */
export function placed(
  points: readonly Point[],
  x: number,
  y: number,
  turn = 0,
  scale = 1,
): Point[] {
  const [c, s] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  return points.map(([px, py]) => [x + px * c - py * s, y + px * s + py * c]);
}

/** Whole numbers from 0 up to, not including, the given count. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** The tightest outline round the points: the silhouette of two round ends and what joins them. */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (source: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of source) {
      for (;;) {
        const [a, b] = [chain[chain.length - 2], chain[chain.length - 1]];
        if (!a || !b) break;
        if ((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
