import { dim, lit } from "./colour";
import { DEPTH, type Spot, type Stage } from "./camera";
import { type Drawing, PEN, drawn, filled, inked } from "./drawing";
import { n, oval, polygon, polyline, smooth, upTo, type Point } from "./lines";

export interface Block {
  x: number;
  y: number;
  z: number;
  w: number;
  d: number;
  h: number;
}

export interface BlockFaces {
  top: string;
  front: string;
  side: string;
}

/** The three faces of a plain block in this light; the side is lit when it looks left. */
export function facesOf(colour: string, stage: Stage): BlockFaces {
  return {
    top: lit(colour, 0.28),
    front: colour,
    side: stage.yaw > 0 ? lit(colour, 0.1) : dim(colour, 0.2),
  };
}

export const topOf = ({ x, y, z, w, d, h }: Block): Spot[] => [
  [x, y, z + h],
  [x + w, y, z + h],
  [x + w, y + d, z + h],
  [x, y + d, z + h],
];

export const frontOf = ({ x, y, z, w, h }: Block): Spot[] => [
  [x, y, z],
  [x + w, y, z],
  [x + w, y, z + h],
  [x, y, z + h],
];

export function sideOf({ x, y, z, w, d, h }: Block, stage: Stage): Spot[] {
  const side = stage.yaw > 0 ? x : x + w;
  return [
    [side, y, z],
    [side, y + d, z],
    [side, y + d, z + h],
    [side, y, z + h],
  ];
}

/** A closed block, its three visible faces. */
export function block(stage: Stage, dims: Block, faces: BlockFaces, pen: number = PEN.edge): string {
  const face = (spots: Spot[], fill: string): string =>
    inked(polygon(stage.outline(spots)), fill, pen);
  return (
    face(sideOf(dims, stage), faces.side) +
    face(frontOf(dims), faces.front) +
    face(topOf(dims), faces.top)
  );
}

/** A box without its lid; the contents are drawn between the far walls and the near ones. */
export function openBox(
  stage: Stage,
  dims: Block,
  outside: string,
  inside: string,
  contents: string,
): string {
  const { x, y, z, w, d, h } = dims;
  const wall = (spots: Spot[], fill: string, pen: number = PEN.edge): string =>
    inked(polygon(stage.outline(spots)), fill, pen);
  const t = 10;
  const faces = facesOf(outside, stage);
  const farSide = stage.yaw > 0 ? x + w : x;
  const inner = { x: x + t, y: y + t, w: w - 2 * t, d: d - 2 * t };
  const rim = `${polygon(stage.outline(topOf(dims)))}${polygon(
    stage.outline([
      [inner.x, inner.y, z + h],
      [inner.x, inner.y + inner.d, z + h],
      [inner.x + inner.w, inner.y + inner.d, z + h],
      [inner.x + inner.w, inner.y, z + h],
    ]),
  )}`;
  return (
    wall(
      [
        [x, y, z],
        [x + w, y, z],
        [x + w, y + d, z],
        [x, y + d, z],
      ],
      dim(inside, 0.15),
    ) +
    wall(
      [
        [x, y + d, z],
        [x + w, y + d, z],
        [x + w, y + d, z + h],
        [x, y + d, z + h],
      ],
      inside,
    ) +
    wall(
      [
        [farSide, y, z],
        [farSide, y + d, z],
        [farSide, y + d, z + h],
        [farSide, y, z + h],
      ],
      stage.yaw > 0 ? dim(inside, 0.12) : lit(inside, 0.1),
    ) +
    contents +
    wall(sideOf(dims, stage), faces.side, PEN.contour) +
    wall(frontOf(dims), faces.front, PEN.contour) +
    `<path d="${rim}" fill="${faces.top}" stroke="#251B14" stroke-width="${PEN.edge}" fill-rule="evenodd"/>`
  );
}

/** What a thing keeps of the light: hatching on the table, at its lower right. */
export function shadow(art: Drawing, cx: number, cy: number, rx: number, ry: number): string {
  const lines = art.pattern(
    11,
    11,
    `<path d="M0 5.5H11" stroke="#251B14" stroke-width="1.8" opacity=".5"/>`,
    "rotate(-24)",
  );
  return (
    filled(oval(cx + rx * 0.06, cy + ry * 0.1, rx, ry), "#5A3B20", 0.13) +
    filled(oval(cx + rx * 0.1, cy + ry * 0.14, rx * 1.02, ry), lines, 0.55)
  );
}

/** The shadow of a block standing on the table: its footprint, drawn out to the right. */
export function blockShadow(art: Drawing, stage: Stage, { x, y, w, d }: Block, reach = 55): string {
  const lines = art.pattern(
    11,
    11,
    `<path d="M0 5.5H11" stroke="#251B14" stroke-width="1.8" opacity=".5"/>`,
    "rotate(-24)",
  );
  const foot = polygon(
    stage.outline([
      [x - 4, y - 16, 0],
      [x + w + reach, y - 16, 0],
      [x + w + reach, y + d - reach * 0.4, 0],
      [x + w, y + d, 0],
      [x, y + d, 0],
    ]),
  );
  return filled(foot, "#5A3B20", 0.14) + filled(foot, lines, 0.55);
}

/** One ring of a turned form: its height on the screen and its radius. */
export type Ring = readonly [y: number, r: number];

/** The outline of a form turned on the wheel, from its top ring to its bottom ring. */
export function turnedOutline(cx: number, rings: readonly Ring[]): string {
  const left: Point[] = rings.map(([y, r]) => [cx - r, y]);
  const right: Point[] = rings.map(([y, r]): Point => [cx + r, y]).reverse();
  const [topY, topR] = rings[0] ?? [0, 0];
  const [baseY, baseR] = rings[rings.length - 1] ?? [0, 0];
  const half = (x1: number, y1: number, r: number): string =>
    `A${n(r)} ${n(r * DEPTH)} 0 0 0 ${n(x1)} ${n(y1)}`;
  return (
    smooth(left) +
    half(cx + baseR, baseY, baseR) +
    smooth(right).replace("M", "L") +
    half(cx - topR, topY, topR) +
    "Z"
  );
}

export function turned(
  art: Drawing,
  cx: number,
  rings: readonly Ring[],
  colour: string,
  depth = 0.32,
): string {
  return inked(turnedOutline(cx, rings), art.round(colour, depth));
}

/** The visible front half of a ring around a turned form. */
export function hoop(cx: number, y: number, r: number): string {
  return `M${n(cx - r)} ${n(y)}A${n(r)} ${n(r * DEPTH)} 0 0 0 ${n(cx + r)} ${n(y)}`;
}

/** A level disc seen by the camera: a lid, a mouth, a plate's well. */
export const disc = (cx: number, y: number, r: number): string => oval(cx, y, r, r * DEPTH);

/** The straight-sided drum of a can, a lid or a cake. */
export function drum(
  art: Drawing,
  cx: number,
  topY: number,
  r: number,
  height: number,
  side: string,
  top: string,
): string {
  return (
    turned(
      art,
      cx,
      [
        [topY, r],
        [topY, r],
        [topY + height, r],
        [topY + height, r],
      ],
      side,
    ) + inked(disc(cx, topY, r), top, PEN.edge)
  );
}

/** A plate or shallow bowl seen from above: rim, well and foot. */
export function plate(art: Drawing, cx: number, y: number, r: number, colour: string): string {
  const foot = r * 0.16;
  return (
    turned(
      art,
      cx,
      [
        [y, r],
        [y + foot * 0.5, r * 0.9],
        [y + foot, r * 0.6],
      ],
      dim(colour, 0.06),
    ) +
    inked(disc(cx, y, r), lit(colour, 0.2)) +
    inked(disc(cx, y + 4, r * 0.78), art.gradient([[0, dim(colour, 0.08)], [1, lit(colour, 0.4)]], 0, 0, 1, 1), PEN.edge)
  );
}

/** Short parallel pen strokes that follow a curve, for folds and the shaded side of things. */
export function strokes(from: readonly Point[], to: readonly Point[], width: number = PEN.fine): string {
  return drawn(
    upTo(Math.min(from.length, to.length))
      .map((i) => polyline([from[i] ?? [0, 0], to[i] ?? [0, 0]]))
      .join(""),
    width,
  );
}
