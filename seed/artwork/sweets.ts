import { dim, lit, mix } from "./colour";
import type { Stage } from "./camera";
import { type Drawing, PEN, drawn, filled, inked } from "./drawing";
import { hull, n, oval, polygon, upTo, type Point } from "./lines";
import { type Block, block, facesOf, frontOf, sideOf, topOf } from "./solids";
import { flecks, specks, withinFace } from "./textures";

/** The five colours of bánh cáy: gấc red, gardenia yellow, coconut white, roast brown, sesame. */
const FIVE_COLOURS = {
  dough: ["#D08A3C", "#DB9C4A", "#C97F36"],
  gac: "#C2421F",
  gardenia: "#F2C230",
  coconut: "#FFF6E2",
  roast: "#8A4A22",
  leaf: "#7F9A3C",
} as const;

/** A bar of bánh cáy, speckled through and through. */
export function cayBar(art: Drawing, stage: Stage, dims: Block, fine = 1): string {
  const dough = art.chance.pick(FIVE_COLOURS.dough);
  const size = 9 * fine;
  const speckled = (corners: Point[], area: number): string => {
    const outline = polygon(corners);
    const scatter = withinFace(art, corners);
    const count = Math.max(4, Math.round((area / 1300) * (1 / fine)));
    return art.clipped(
      outline,
      specks(scatter, count, size * 1.25, FIVE_COLOURS.gac) +
        specks(scatter, count, size * 1.25, FIVE_COLOURS.gardenia) +
        specks(scatter, Math.round(count * 0.5), size, FIVE_COLOURS.roast) +
        specks(scatter, Math.round(count * 0.35), size * 0.8, FIVE_COLOURS.leaf) +
        flecks(art, scatter, count, size * 1.1, size * 0.55, FIVE_COLOURS.coconut),
    );
  };
  return (
    block(stage, dims, facesOf(dough, stage)) +
    speckled(stage.outline(topOf(dims)), dims.w * dims.d * 0.5) +
    speckled(stage.outline(frontOf(dims)), dims.w * dims.h) +
    speckled(stage.outline(sideOf(dims, stage)), dims.d * dims.h * 0.5)
  );
}

export function peanutHalf(
  art: Drawing,
  x: number,
  y: number,
  r: number,
  turn: number,
  skin = "#D79A56",
): string {
  return art.motif(
    `peanut ${skin}`,
    () =>
      inked(oval(0, 0, 30, 20), skin, 3) +
      filled(oval(-4, -4, 18, 10), lit(skin, 0.45)) +
      drawn("M-24 0Q0 -7 24 0", 2.2, dim(skin, 0.55)),
    `translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${Math.round((r / 30) * 100) / 100})`,
  );
}

/** A slab of malt candy full of peanuts; the cut faces show them in section. */
export function peanutSlab(art: Drawing, stage: Stage, dims: Block, spacing = 58): string {
  const malt = "#B9722F";
  const studs = (corners: Point[], along: number, up: number, flat: number): string => {
    const [a, b, , d] = corners;
    if (!a || !b || !d) return "";
    const [columns, rows] = [
      Math.max(1, Math.round(along / spacing)),
      Math.max(1, Math.round(up / (spacing * 0.95))),
    ];
    return upTo(rows)
      .flatMap((row) =>
        upTo(columns).map((column) => {
          const s = (column + 0.5 + (row % 2 ? 0.2 : -0.2) + art.chance.around(0, 0.14)) / columns;
          const t = (row + 0.5 + art.chance.around(0, 0.12)) / rows;
          const x = a[0] + (b[0] - a[0]) * s + (d[0] - a[0]) * t;
          const y = a[1] + (b[1] - a[1]) * s + (d[1] - a[1]) * t;
          return `<g transform="translate(${n(x)} ${n(y)}) scale(1 ${flat})">${peanutHalf(art, 0, 0, spacing * 0.36, art.chance.around(0, 70), art.chance.pick(["#E3B273", "#D9A05C", "#EBC48C"]))}</g>`;
        }),
      )
      .join("");
  };
  const faces = facesOf(malt, stage);
  const [top, front, side] = [
    stage.outline(topOf(dims)),
    stage.outline(frontOf(dims)),
    stage.outline(sideOf(dims, stage)),
  ];
  return (
    block(stage, dims, faces) +
    art.clipped(polygon(side), studs(side, dims.d * 0.7, dims.h, 1)) +
    art.clipped(polygon(front), studs(front, dims.w, dims.h, 1)) +
    art.clipped(polygon(top), studs(top, dims.w, dims.d, 0.62)) +
    drawn(polygon(top) + polygon(front) + polygon(side), PEN.edge)
  );
}

/** A thin piece of sesame candy. */
export function sesameSlab(art: Drawing, stage: Stage, dims: Block, seed = "#F3DFB4"): string {
  const malt = mix("#C98B45", seed, 0.35);
  const face = (corners: Point[], area: number): string => {
    const scatter = withinFace(art, corners);
    const count = Math.round(area / 150);
    return (
      flecks(art, scatter, Math.round(count * 0.4), 6, 4.4, dim(malt, 0.45)) +
      flecks(art, scatter, count, 6, 4, seed)
    );
  };
  return (
    block(stage, dims, facesOf(malt, stage)) +
    face(stage.outline(topOf(dims)), dims.w * dims.d * 0.5) +
    face(stage.outline(frontOf(dims)), dims.w * dims.h)
  );
}

/** A roll of kẹo dồi: a drawn-sugar skin round a peanut heart, its cut end towards the viewer. */
export function sweetRoll(
  art: Drawing,
  stage: Stage,
  { x, y, z, r, length }: { x: number; y: number; z: number; r: number; length: number },
  skin = "#FBF0D8",
  heart = "#B9763A",
): string {
  const ring = (depth: number, radius: number): Point[] =>
    upTo(24).map((i) => {
      const a = (i / 24) * Math.PI * 2;
      return stage.at([x + Math.cos(a) * radius, depth, z + Math.sin(a) * radius]);
    });
  const end = ring(y, r);
  const body = hull([...end, ...ring(y + length, r)]);
  const core = ring(y, r * 0.68);
  const [cx, cy] = stage.at([x, y, z]);
  const nuts = upTo(7)
    .map((i) => {
      const reach = i === 0 ? 0 : r * 0.42;
      const a = i * 1.05 + art.chance.around(0, 0.2);
      return peanutHalf(
        art,
        cx + Math.cos(a) * reach,
        cy + Math.sin(a) * reach * 0.9,
        r * 0.2,
        art.chance.around(0, 80),
        "#E8C28A",
      );
    })
    .join("");
  return (
    inked(
      polygon(body),
      art.gradient(
        [
          [0, lit(skin, 0.5)],
          [0.5, skin],
          [1, dim(skin, 0.22)],
        ],
        0,
        0,
        0.5,
        1,
      ),
    ) +
    inked(polygon(end), lit(skin, 0.3), PEN.edge) +
    inked(polygon(core), heart, 1.8) +
    nuts
  );
}
