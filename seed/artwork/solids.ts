import { dim, lit } from "./colour";
import { DEPTH, type Spot, type Stage } from "./camera";
import { type Drawing, PEN, drawn, filled, inked } from "./drawing";
import { n, oval, polygon, upTo, type Point } from "./lines";

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
export function block(
  stage: Stage,
  dims: Block,
  faces: BlockFaces,
  pen: number = PEN.edge,
): string {
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
  const [nearSide, farSide] = stage.yaw > 0 ? [x, x + w] : [x + w, x];
  const inward = stage.yaw > 0 ? t : -t;
  const floor: Spot[] = [
    [x, y, z],
    [x + w, y, z],
    [x + w, y + d, z],
    [x, y + d, z],
  ];
  const backWall: Spot[] = [
    [x, y + d, z],
    [x + w, y + d, z],
    [x + w, y + d, z + h],
    [x, y + d, z + h],
  ];
  const farWall: Spot[] = [
    [farSide, y, z],
    [farSide, y + d, z],
    [farSide, y + d, z + h],
    [farSide, y, z + h],
  ];
  const lengthRim = (at: number, depth: number): Spot[] => [
    [x, at, z + h],
    [x + w, at, z + h],
    [x + w, at + depth, z + h],
    [x, at + depth, z + h],
  ];
  const depthRim = (at: number, width: number): Spot[] => [
    [at, y, z + h],
    [at, y + d, z + h],
    [at + width, y + d, z + h],
    [at + width, y, z + h],
  ];
  return (
    wall(floor, dim(inside, 0.15)) +
    wall(backWall, inside) +
    wall(farWall, stage.yaw > 0 ? dim(inside, 0.12) : lit(inside, 0.1)) +
    wall(lengthRim(y + d, -t), faces.top, 2) +
    wall(depthRim(farSide, -inward), faces.top, 2) +
    contents +
    wall(sideOf(dims, stage), faces.side, PEN.contour) +
    wall(frontOf(dims), faces.front, PEN.contour) +
    wall(depthRim(nearSide, inward), faces.top, 2) +
    wall(lengthRim(y, t), faces.top, 2)
  );
}

/** Hatching with the pen inside an outline; the box says where the lines have to reach. */
function hatched(
  art: Drawing,
  outline: string,
  x: number,
  y: number,
  w: number,
  h: number,
): string {
  const gap = 12;
  const fall = w * 0.42;
  const lines = upTo(Math.ceil((h + fall) / gap) + 1).map(
    (i) => `M${n(x)} ${n(y + i * gap)}l${n(w)} ${n(-fall)}`,
  );
  return (
    filled(outline, "#5A3B20", 0.13) +
    art.clipped(outline, drawn(lines.join(""), 1.7, "#251B14", 0.3))
  );
}

/** What a thing keeps of the light: hatching on the table, at its lower right. */
export function shadow(art: Drawing, cx: number, cy: number, rx: number, ry: number): string {
  const [x, y] = [cx + rx * 0.08, cy + ry * 0.12];
  return hatched(art, oval(x, y, rx, ry), x - rx, y - ry, rx * 2, ry * 2);
}

/** The shadow of a block standing on the table: its footprint, drawn out to the right. */
export function blockShadow(art: Drawing, stage: Stage, { x, y, w, d }: Block, reach = 55): string {
  const foot = stage.outline([
    [x - 4, y - 16, 0],
    [x + w + reach, y - 16, 0],
    [x + w + reach, y + d - reach * 0.4, 0],
    [x + w, y + d, 0],
    [x, y + d, 0],
  ]);
  const [xs, ys] = [foot.map(([px]) => px), foot.map(([, py]) => py)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return hatched(art, polygon(foot), left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}

/** One ring of a turned form: its height on the screen and its radius. */
export type Ring = readonly [y: number, r: number];

/** The rings and what lies between them, close enough together to draw a smooth outline. */
function profile(rings: readonly Ring[]): Ring[] {
  const at = (i: number): Ring => rings[Math.min(Math.max(i, 0), rings.length - 1)] ?? [0, 0];
  return upTo(rings.length - 1).flatMap((i) => {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    if (from[0] === to[0] && from[1] === to[1]) return [from];
    const steps = Math.max(
      8,
      Math.round((Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1])) / 5),
    );
    return upTo(steps + 1).map((k): Ring => {
      const t = k / steps;
      const blend = (axis: 0 | 1): number => {
        const [p, q, r, s] = [before[axis], from[axis], to[axis], after[axis]];
        return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)));
      };
      return [blend(0), blend(1)];
    });
  });
}

/**
 * The silhouette of a form turned on the wheel: every ring is seen as an ellipse, so the contour
 * is the outermost of them at each height, not the profile itself.
 */
export function turnedOutline(cx: number, rings: readonly Ring[]): string {
  const ellipses = profile(rings);
  const top = Math.min(...ellipses.map(([y, r]) => y - r * DEPTH));
  const base = Math.max(...ellipses.map(([y, r]) => y + r * DEPTH));
  const steps = 80;
  const reach = upTo(steps + 1).map((i): Ring => {
    const y = (top + base) / 2 - ((base - top) / 2) * Math.cos((Math.PI * i) / steps);
    const across = ellipses.map(([centre, r]) => {
      const part = (y - centre) / (r * DEPTH);
      return Math.abs(part) < 1 ? r * Math.sqrt(1 - part * part) : 0;
    });
    return [y, Math.max(0, ...across)];
  });
  return polygon([
    ...reach.map(([y, r]): Point => [cx - r, y]),
    ...reach.map(([y, r]): Point => [cx + r, y]).reverse(),
  ]);
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
    inked(
      disc(cx, y + 4, r * 0.78),
      art.gradient(
        [
          [0, dim(colour, 0.08)],
          [1, lit(colour, 0.4)],
        ],
        0,
        0,
        1,
        1,
      ),
      PEN.edge,
    )
  );
}
