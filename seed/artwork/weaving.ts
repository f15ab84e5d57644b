import { DEPTH } from "./camera";
import { dim, lit } from "./colour";
import { type Drawing, PEN, drawn, inked } from "./drawing";
import { n, polygon, upTo, type Point } from "./lines";
import { type Ring, hoop, turnedOutline } from "./solids";

/** A plaited wall round an upright form: splints that pass over and under in turn. */
export function plaited(
  art: Drawing,
  cx: number,
  rings: readonly Ring[],
  {
    rows,
    columns,
    colours,
    overlay = false,
  }: {
    rows: number;
    columns: number;
    colours: readonly [string, string];
    /** Woven over a wall that is already there, as a dyed band is. */
    overlay?: boolean;
  },
): string {
  const [over, under] = colours;
  const top = rings[0]?.[0] ?? 0;
  const base = rings[rings.length - 1]?.[0] ?? 0;
  const radiusAt = (y: number): number => {
    for (let i = 1; i < rings.length; i += 1) {
      const [a, b] = [rings[i - 1], rings[i]];
      if (a && b && y <= b[0]) return a[1] + (b[1] - a[1]) * ((y - a[0]) / (b[0] - a[0] || 1));
    }
    return rings[rings.length - 1]?.[1] ?? 0;
  };
  const at = (row: number, column: number): Point => {
    const y = top + ((base - top) * row) / rows;
    const angle = Math.PI * (column / columns - 0.5);
    const r = radiusAt(y);
    return [cx + r * Math.sin(angle), y + r * DEPTH * Math.cos(angle)];
  };
  const cell = (row: number, column: number): string =>
    polygon([at(row, column), at(row, column + 1), at(row + 1, column + 1), at(row + 1, column)]);
  const cells = (dark: boolean, from: number, to: number): string =>
    upTo(rows)
      .flatMap((row) =>
        upTo(columns)
          .filter(
            (column) => (row + column) % 2 === (dark ? 1 : 0) && column >= from && column < to,
          )
          .map((column) => cell(row, column)),
      )
      .join("");
  const thirds = [0, Math.round(columns * 0.2), Math.round(columns * 0.62), columns];
  const shade = [(c: string) => c, (c: string) => lit(c, 0.22), (c: string) => dim(c, 0.2)];
  return (
    (overlay ? "" : inked(turnedOutline(cx, rings), art.round(under, 0.3))) +
    upTo(3)
      .map((i) => {
        const tone = shade[i] ?? ((c: string) => c);
        const [from = 0, to = columns] = [thirds[i], thirds[i + 1]];
        return (
          `<path d="${cells(false, from, to)}" fill="${tone(over)}" stroke="${dim(under, 0.55)}" stroke-width="1.3"/>` +
          `<path d="${cells(true, from, to)}" fill="${tone(under)}" stroke="${dim(under, 0.55)}" stroke-width="1.3"/>`
        );
      })
      .join("") +
    (overlay ? drawn(hoop(cx, top, radiusAt(top)) + hoop(cx, base, radiusAt(base)), PEN.edge) : "")
  );
}

/** A bound rim: a cane wrapped with a strip, front half. */
export function boundRim(
  cx: number,
  y: number,
  r: number,
  colour: string,
  width = 22,
  turns = 26,
): string {
  const bindings = upTo(turns)
    .map((i) => {
      const a = Math.PI * ((i + 0.5) / turns);
      const [x, sy] = [cx - r * Math.cos(a), y + r * DEPTH * Math.sin(a)];
      return `M${n(x - 4)} ${n(sy - width / 2)}l8 ${n(width)}`;
    })
    .join("");
  return (
    drawn(hoop(cx, y, r), width + 6) +
    drawn(hoop(cx, y, r), width, colour) +
    drawn(hoop(cx, y - width * 0.22, r), width * 0.25, lit(colour, 0.5)) +
    drawn(bindings, 2.4, dim(colour, 0.6))
  );
}

/** The far half of a rim, drawn before what stands in the mouth. */
export function farRim(cx: number, y: number, r: number, colour: string, width = 18): string {
  const far = `M${n(cx - r)} ${n(y)}A${n(r)} ${n(r * DEPTH)} 0 0 1 ${n(cx + r)} ${n(y)}`;
  return drawn(far, width + 6) + drawn(far, width, dim(colour, 0.12));
}
