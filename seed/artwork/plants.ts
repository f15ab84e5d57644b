import { dim, lit } from "./colour";
import { type Drawing, PEN, drawn, inked } from "./drawing";
import { n, placed, smooth, upTo, type Point } from "./lines";

/** Something long and round along a path: a root, a stalk, a handle, a rope. */
export function tube(path: string, width: number, colour: string): string {
  return (
    drawn(path, width + 7) +
    drawn(path, width, colour) +
    `<g transform="translate(${n(-width * 0.14)} ${n(-width * 0.16)})">${drawn(path, width * 0.28, lit(colour, 0.4), 0.8)}</g>`
  );
}

/** A pointed leaf from (x, y), turned by degrees, with its middle vein. */
export function leaf(
  art: Drawing,
  x: number,
  y: number,
  length: number,
  width: number,
  turn: number,
  colour: string,
): string {
  const shape = `M0 0C${n(length * 0.25)} ${n(-width)} ${n(length * 0.7)} ${n(-width * 0.8)} ${n(length)} ${n(width * 0.25)}C${n(length * 0.65)} ${n(width * 0.75)} ${n(length * 0.25)} ${n(width * 0.7)} 0 0Z`;
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})">` +
    inked(
      shape,
      art.gradient(
        [
          [0, lit(colour, 0.22)],
          [1, dim(colour, 0.18)],
        ],
        0,
        0,
        0,
        1,
      ),
      3,
    ) +
    drawn(
      `M4 0Q${n(length * 0.5)} ${n(-width * 0.12)} ${n(length * 0.94)} ${n(width * 0.2)}`,
      PEN.fine,
      dim(colour, 0.5),
    ) +
    "</g>"
  );
}

/** A slim hot chilli with its calyx, the stalk end at (x, y). */
export function chilli(x: number, y: number, turn: number, colour: string, scale = 1): string {
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(scale)})">` +
    drawn("M-34 -6Q-16 -2 2 0", 9, "#251B14") +
    drawn("M-34 -6Q-16 -2 2 0", 5, "#5E8A3C") +
    inked("M0 -15C40 -22 92 -16 138 10C94 14 40 26 0 15Q-8 0 0 -15Z", colour, 2.8) +
    inked("M-6 -13Q14 -12 16 0T-6 13Q-14 0 -6 -13Z", "#5E8A3C", 2.2) +
    drawn("M26 -9Q62 -12 96 -2", 4.5, lit(colour, 0.6), 0.9) +
    "</g>"
  );
}

/** A plump tuber lying on the table, with the small scars of its skin. */
export function tuber(
  art: Drawing,
  {
    x,
    y,
    length,
    width,
    turn,
    skin,
  }: { x: number; y: number; length: number; width: number; turn: number; skin: string },
): string {
  const { chance } = art;
  const half = length / 2;
  const shape: Point[] = [
    [-half - 22, chance.around(0, 8)],
    [-half * 0.8, -width * chance.between(0.2, 0.3)],
    [-half * 0.3, -width * chance.between(0.46, 0.54)],
    [half * 0.3, -width * chance.between(0.42, 0.52)],
    [half * 0.82, -width * chance.between(0.18, 0.28)],
    [half + 30, chance.around(4, 10)],
    [half * 0.8, width * chance.between(0.22, 0.3)],
    [half * 0.25, width * chance.between(0.44, 0.52)],
    [-half * 0.35, width * chance.between(0.4, 0.5)],
    [-half * 0.82, width * chance.between(0.18, 0.28)],
  ];
  const scars = upTo(9)
    .map(() => {
      const [sx, sy] = [chance.between(-half * 0.8, half * 0.8), chance.around(0, width * 0.3)];
      return `M${n(sx)} ${n(sy)}q10 -5 ${n(chance.between(14, 30))} 2`;
    })
    .join("");
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})">` +
    inked(
      smooth(shape, true),
      art.gradient(
        [
          [0, lit(skin, 0.32)],
          [0.5, skin],
          [1, dim(skin, 0.32)],
        ],
        0,
        0,
        0,
        1,
      ),
    ) +
    drawn(scars, PEN.fine, dim(skin, 0.55)) +
    drawn(
      smooth(
        placed(
          [
            [-half * 0.5, -width * 0.3],
            [0, -width * 0.36],
            [half * 0.45, -width * 0.3],
          ],
          0,
          0,
        ),
      ),
      5,
      lit(skin, 0.6),
      0.6,
    ) +
    "</g>"
  );
}
