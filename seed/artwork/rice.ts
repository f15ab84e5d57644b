import { DEPTH } from "./camera";
import { dim, lit } from "./colour";
import { type Drawing, PEN, drawn, filled, inked } from "./drawing";
import { n, oval, smooth, upTo, type Point } from "./lines";
import { grains, withinOval } from "./textures";

/** A rounded heap of loose grain in a round mouth. */
export function heap(
  art: Drawing,
  {
    cx,
    y,
    r,
    height,
    colours,
    size = 13,
  }: {
    cx: number;
    y: number;
    r: number;
    height: number;
    colours: readonly string[];
    size?: number;
  },
): string {
  const base = colours[0] ?? "#FFF8E8";
  const depth = r * DEPTH;
  const outline = `M${n(cx - r)} ${n(y)}C${n(cx - r * 0.72)} ${n(y - depth * 0.5 - height * 0.9)} ${n(cx - r * 0.3)} ${n(y - depth * 0.6 - height)} ${n(cx)} ${n(y - depth * 0.6 - height)}S${n(cx + r * 0.72)} ${n(y - depth * 0.5 - height * 0.9)} ${n(cx + r)} ${n(y)}A${n(r)} ${n(depth)} 0 0 1 ${n(cx - r)} ${n(y)}Z`;
  const middle = y + depth * 0.2 - height * 0.45;
  return (
    inked(outline, art.ball(dim(base, 0.08), 0.22)) +
    art.clipped(
      outline,
      grains(art, withinOval(art, cx, middle, r, depth * 0.8 + height * 0.6), {
        count: Math.round((r * (depth + height)) / (size * 9)),
        length: size,
        width: size * 0.5,
        colours,
        layers: 5,
      }),
    ) +
    drawn(outline, PEN.edge)
  );
}

/** Grains fallen on the table. */
export function spilt(
  art: Drawing,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  count: number,
  colours: readonly string[],
  size = 13,
): string {
  return grains(art, withinOval(art, cx, cy, rx, ry), {
    count,
    length: size,
    width: size * 0.5,
    colours,
    layers: 3,
  });
}

/** A ripe ear of rice bending from its stalk to the right. */
export function riceEar(
  art: Drawing,
  x: number,
  y: number,
  turn: number,
  scale = 1,
  husk = "#D8A63C",
): string {
  const spine = (t: number): Point => [t * 330, -Math.sin(t * 2.1) * 70 + t * t * 90];
  const stalk = smooth([[-190, 42], [-80, 16], ...upTo(9).map((i) => spine(i / 8))]);
  const kernels = upTo(15)
    .flatMap((i) => {
      const [px, py] = spine(0.1 + (i / 14) * 0.92);
      return [-1, 1].map((side) => {
        const angle = side * art.chance.between(16, 34) + 18 + i * 2.4;
        return `<g transform="translate(${n(px)} ${n(py)}) rotate(${n(angle)})">${inked(oval(27, side * 3, 25, 9.5), art.chance.pick([husk, lit(husk, 0.2), dim(husk, 0.08)]), 2.2)}${drawn("M8 0H44", 1.2, dim(husk, 0.5))}</g>`;
      });
    })
    .join("");
  const blade = smooth(
    [
      [-150, 34],
      [-40, -50],
      [90, -96],
      [170, -80],
      [60, -66],
      [-60, -14],
    ],
    true,
  );
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${scale})">` +
    inked(blade, "#A9A646", 2.6) +
    drawn(stalk, 9, "#251B14") +
    drawn(stalk, 5, "#B79A3E") +
    kernels +
    "</g>"
  );
}

/** A wooden scoop lying to the right, its bowl at (x, y). */
export function scoop(
  art: Drawing,
  x: number,
  y: number,
  turn: number,
  scale = 1,
  content = "",
): string {
  const wood = "#B9824C";
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${scale})">` +
    inked(
      "M96 -20H276Q300 0 276 20H96Z",
      art.gradient(
        [
          [0, lit(wood, 0.3)],
          [1, dim(wood, 0.2)],
        ],
        0,
        0,
        0,
        1,
      ),
    ) +
    inked(
      "M-110 -62H60Q112 -50 112 0T60 62H-110Q-84 0 -110 -62Z",
      art.gradient(
        [
          [0, lit(wood, 0.3)],
          [1, dim(wood, 0.15)],
        ],
        0,
        0,
        0,
        1,
      ),
    ) +
    filled("M-92 -44H52Q88 -36 88 0T52 44H-92Q-74 0 -92 -44Z", dim(wood, 0.4)) +
    content +
    "</g>"
  );
}
