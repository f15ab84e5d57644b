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
  const corner = (sx: number, sy: number, r: number, z: number): Spot => [sx * r, 280 + sy * r * 0.82, z];
  const wall = (a: Spot, b: Spot, c: Spot, d: Spot, fill: string): string => inked(polygon(stage.outline([a, b, c, d])), fill);
  const mouthCorners = stage.outline([corner(-1, -1, mouth, h), corner(1, -1, mouth, h), corner(1, 1, mouth, h), corner(-1, 1, mouth, h)]);
  const innerCorners = stage.outline([corner(-1, -1, mouth - 26, h), corner(1, -1, mouth - 26, h), corner(1, 1, mouth - 26, h), corner(-1, 1, mouth - 26, h)]);
  const [a, b, c, d] = innerCorners;
  if (!a || !b || !c || !d) throw new Error("A mouth has four corners");
  const [px, py] = [(a[0] + c[0]) / 2 - 10, (a[1] + c[1]) / 2 - 130];
  const mound = `M${n(a[0])} ${n(a[1])}Q${n((a[0] + px) / 2 - 30)} ${n(py + 60)} ${n(px)} ${n(py)}Q${n((c[0] + px) / 2 + 10)} ${n(py + 30)} ${n(c[0])} ${n(c[1])}L${n(b[0])} ${n(b[1])}Z`;
  const veins = upTo(6)
    .map((i) => smooth(upTo(7).map((k) => stage.at([-foot - (mouth - foot) * (i / 6) + 14 + k * ((foot + (mouth - foot) * (i / 6)) / 3.2), 280 - (foot + (mouth - foot) * (i / 6)) * 0.82, 30 + i * 66 + art.chance.around(0, 10)]))))
    .join("");
  const front: Spot = [-232, 280 - mouth * 0.82 + 4, h - 60];
  return (
    blockShadow(art, stage, { x: -foot, y: 280 - foot * 0.82, z: 0, w: foot * 2, d: foot * 1.64, h: 0 }, 130) +
    wall(corner(1, -1, foot, 0), corner(1, 1, foot, 0), corner(1, 1, mouth, h), corner(1, -1, mouth, h), dim(wood, 0.22)) +
    wall(corner(-1, -1, foot, 0), corner(1, -1, foot, 0), corner(1, -1, mouth, h), corner(-1, -1, mouth, h), art.gradient([[0, lit(wood, 0.2)], [1, wood]])) +
    drawn(veins, PEN.fine, dim(wood, 0.4)) +
    inked(polygon(mouthCorners), lit(wood, 0.35)) +
    inked(polygon(innerCorners), dim(wood, 0.4), PEN.edge) +
    inked(mound, art.ball("#F4EBD3", 0.2)) +
    art.clipped(
      mound,
      grains(art, withinFace(art, [[a[0], py], [c[0], py], [c[0], b[1]], [a[0], b[1]]]), { count: 560, length: 15, width: 7.5, colours: RICE, layers: 5 }),
    ) +
    drawn(mound, PEN.edge) +
    onFace(stage.onFace(front, [1, 0, 0], [0, ((mouth - foot) * 0.82) / h, -1]), label(text, 464, 250, "framed", labelColours(palette))) +
    inked(polygon([[120, 1002], [150, 982], [520, 1072], [500, 1096]]), lit(wood, 0.2)) +
    spilt(art, 860, 1050, 170, 44, 70, RICE, 15)
  );
};
