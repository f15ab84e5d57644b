import { Stage, type Spot } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { n, polygon, smooth, upTo } from "../lines";
import { spilt } from "../rice";
import { blockShadow } from "../solids";
import { grains, withinFace } from "../textures";

const RICE = ["#FBF4E0", "#F0E6CC", "#FFFCF2"];

/** A square wooden measure, wider at the mouth, heaped with rice, its levelling stick beside it. */
export const grainMeasure: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(590, 940, -0.38);
  const wood = palette.main;
  const [foot, mouth, h] = [245, 320, 400];
  const corner = (sx: number, sy: number, r: number, z: number): Spot => [
    sx * r,
    280 + sy * r * 0.82,
    z,
  ];
  const wall = (a: Spot, b: Spot, c: Spot, d: Spot, fill: string): string =>
    inked(polygon(stage.outline([a, b, c, d])), fill);
  const mouthCorners = stage.outline([
    corner(-1, -1, mouth, h),
    corner(1, -1, mouth, h),
    corner(1, 1, mouth, h),
    corner(-1, 1, mouth, h),
  ]);
  const innerCorners = stage.outline([
    corner(-1, -1, mouth - 26, h),
    corner(1, -1, mouth - 26, h),
    corner(1, 1, mouth - 26, h),
    corner(-1, 1, mouth - 26, h),
  ]);
  const [a, b, c, d] = innerCorners;
  if (!a || !b || !c || !d) throw new Error("A mouth has four corners");
  const [px, py] = [(a[0] + c[0]) / 2 - 10, (a[1] + c[1]) / 2 - 130];
  const inset = (p: readonly [number, number], part: number): readonly [number, number] => [
    p[0] + (px - p[0]) * part,
    p[1] + (py + 130 - p[1]) * part,
  ];
  const [l, f, r] = [inset(a, 0.06), inset(b, 0.06), inset(c, 0.06)];
  const mound = `M${n(l[0])} ${n(l[1])}C${n(l[0] + 90)} ${n(py + 50)} ${n(px - 130)} ${n(py)} ${n(px)} ${n(py)}S${n(r[0] - 60)} ${n(py + 60)} ${n(r[0])} ${n(r[1])}Q${n(f[0] + 70)} ${n(f[1] + 4)} ${n(f[0])} ${n(f[1])}Q${n(f[0] - 160)} ${n(f[1] + 4)} ${n(l[0])} ${n(l[1])}Z`;
  const veins = upTo(6)
    .map((i) =>
      smooth(
        upTo(7).map((k) =>
          stage.at([
            -foot - (mouth - foot) * (i / 6) + 14 + k * ((foot + (mouth - foot) * (i / 6)) / 3.2),
            280 - (foot + (mouth - foot) * (i / 6)) * 0.82,
            30 + i * 66 + art.chance.around(0, 10),
          ]),
        ),
      ),
    )
    .join("");
  const front: Spot = [-232, 280 - mouth * 0.82 + 4, h - 60];
  return (
    blockShadow(
      art,
      stage,
      { x: -foot, y: 280 - foot * 0.82, z: 0, w: foot * 2, d: foot * 1.64, h: 0 },
      130,
    ) +
    wall(
      corner(1, -1, foot, 0),
      corner(1, 1, foot, 0),
      corner(1, 1, mouth, h),
      corner(1, -1, mouth, h),
      dim(wood, 0.22),
    ) +
    wall(
      corner(-1, -1, foot, 0),
      corner(1, -1, foot, 0),
      corner(1, -1, mouth, h),
      corner(-1, -1, mouth, h),
      art.gradient([
        [0, lit(wood, 0.2)],
        [1, wood],
      ]),
    ) +
    drawn(veins, PEN.fine, dim(wood, 0.4)) +
    inked(polygon(mouthCorners), lit(wood, 0.35)) +
    inked(polygon(innerCorners), dim(wood, 0.4), PEN.edge) +
    inked(polygon([a, b, c, d]), "#F4EBD3", PEN.edge) +
    art.clipped(
      polygon([a, b, c, d]),
      grains(art, withinFace(art, [a, b, c, d]), {
        count: 260,
        length: 15,
        width: 7.5,
        colours: RICE,
        layers: 4,
      }),
    ) +
    inked(mound, art.ball("#F4EBD3", 0.2)) +
    art.clipped(
      mound,
      grains(
        art,
        withinFace(art, [
          [a[0], py],
          [c[0], py],
          [c[0], b[1]],
          [a[0], b[1]],
        ]),
        { count: 560, length: 15, width: 7.5, colours: RICE, layers: 5 },
      ),
    ) +
    drawn(mound, PEN.edge) +
    onFace(
      stage.onFace(front, [1, 0, 0], [0, ((mouth - foot) * 0.82) / h, -1]),
      label(text, 464, 250, "framed", labelColours(palette)),
    ) +
    inked(
      polygon([
        [120, 1002],
        [150, 982],
        [520, 1072],
        [500, 1096],
      ]),
      lit(wood, 0.2),
    ) +
    spilt(art, 860, 1050, 170, 44, 70, RICE, 15)
  );
};
