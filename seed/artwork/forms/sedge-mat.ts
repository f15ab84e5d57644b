import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { type Drawing, PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label } from "../label";
import { hull, n, oval, polygon, smooth, upTo, type Point } from "../lines";
import { onFace } from "../label";
import { blockShadow } from "../solids";

const SEDGE = "#E3CF95";

/** A mat rolled along x with its end towards the left: y and r in the stage's units. */
function roll(art: Drawing, stage: Stage, y: number, r: number, x0: number, x1: number): string {
  const around = (x: number, a: number, radius = r): Point =>
    stage.at([x, y - Math.cos(a) * radius, r + Math.sin(a) * radius]);
  const ring = (x: number): Point[] => upTo(24).map((i) => around(x, (i / 24) * Math.PI * 2));
  const spiral = smooth(upTo(40).map((i) => around(x0, i * 0.55, r - 6 - i * (r / 46))));
  const reeds = upTo(11).map((i) =>
    polygon([around(x0, -0.9 + i * 0.27), around(x1, -0.9 + i * 0.27)]),
  );
  return (
    inked(
      polygon(hull([...ring(x0), ...ring(x1)])),
      art.gradient(
        [
          [0, lit(SEDGE, 0.4)],
          [0.5, SEDGE],
          [1, dim(SEDGE, 0.28)],
        ],
        0,
        0,
        0.25,
        1,
      ),
    ) +
    drawn(reeds.join(""), PEN.fine, dim(SEDGE, 0.4), 0.8) +
    inked(polygon(ring(x0)), lit(SEDGE, 0.25)) +
    drawn(spiral, PEN.edge, dim(SEDGE, 0.55))
  );
}

/** A flower-woven sedge mat unrolled towards the viewer, a second one rolled and labelled behind. */
export const sedgeMat: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(590, 760, 0.26);
  const flat = { x: -400, y: -560, w: 800, d: 860 };
  const back = { y: 400, r: 122, x0: -430, x1: 430 };
  const lay = (content: string): string => onFace(stage.onTop(flat.x, flat.y + flat.d, 4), content);
  const border = (inset: number, width: number, colour: string): string =>
    `<path d="M${inset} ${inset}H${flat.w - inset}V${flat.d - inset}H${inset}Z" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="miter"/>`;
  const flower = (x: number, y: number, size: number): string => {
    const petals = upTo(8).map((i) => {
      const a = (i / 8) * Math.PI * 2;
      const [px, py] = [x + Math.cos(a) * size, y + Math.sin(a) * size];
      const [qx, qy] = [
        Math.cos(a + Math.PI / 2) * size * 0.26,
        Math.sin(a + Math.PI / 2) * size * 0.26,
      ];
      const [mx, my] = [(x + px) / 2, (y + py) / 2];
      return `M${n(x)} ${n(y)}L${n(mx + qx)} ${n(my + qy)}L${n(px)} ${n(py)}L${n(mx - qx)} ${n(my - qy)}Z`;
    });
    return (
      filled(petals.join(""), palette.main) +
      filled(oval(x, y, size * 0.2, size * 0.2), palette.second)
    );
  };
  const [mx, my] = [flat.w / 2, flat.d / 2];
  const lozenges = (y: number): string =>
    upTo(13)
      .map((i) => `M${104 + i * 49} ${y}l19 -22l19 22l-19 22Z`)
      .join("");
  const weft = upTo(70)
    .map((i) => `M0 ${n(i * 12.4)}H${flat.w}`)
    .join("");
  const warp = upTo(20)
    .map((i) => `M${n(i * 42)} 0V${flat.d}`)
    .join("");
  const onRoll = (px: number, py: number): Point => {
    const a = 1.32 - py / back.r;
    return stage.at([
      -170 + px,
      back.y - Math.cos(a) * (back.r + 1),
      back.r + Math.sin(a) * (back.r + 1),
    ]);
  };
  const tie = (x: number): string => {
    const arc = smooth(
      upTo(13).map((i) =>
        stage.at([
          x,
          back.y - Math.cos(-0.9 + i * 0.23) * (back.r + 2),
          back.r + Math.sin(-0.9 + i * 0.23) * (back.r + 2),
        ]),
      ),
    );
    return drawn(arc, 26) + drawn(arc, 20, palette.main);
  };
  return (
    blockShadow(
      art,
      stage,
      { x: back.x0, y: back.y - back.r, z: 0, w: 860, d: 2 * back.r, h: 0 },
      50,
    ) +
    roll(art, stage, back.y, back.r, back.x0, back.x1) +
    tie(-270) +
    tie(290) +
    label(text, 360, 230, "banner", labelColours(palette), onRoll) +
    blockShadow(art, stage, { x: flat.x, y: flat.y, z: 0, w: flat.w, d: flat.d, h: 0 }, 30) +
    lay(
      `<path d="M0 0H${flat.w}V${flat.d}H0Z" fill="${SEDGE}" stroke="#251B14" stroke-width="6"/>` +
        border(34, 26, palette.main) +
        border(66, 8, palette.accent) +
        border(86, 8, palette.main) +
        filled(lozenges(146) + lozenges(flat.d - 190), palette.accent) +
        drawn(oval(mx, my - 20, 236, 236), 12, palette.accent) +
        flower(mx, my - 20, 200) +
        [
          [190, 260],
          [610, 260],
          [190, 560],
          [610, 560],
        ]
          .map(([x = 0, y = 0]) => flower(x, y, 82))
          .join("") +
        drawn(weft, 1.8, dim(SEDGE, 0.4), 0.55) +
        drawn(warp, 2.2, lit(SEDGE, 0.5), 0.6),
    ) +
    roll(art, stage, flat.y + 34, 44, flat.x - 6, flat.x + flat.w + 4)
  );
};
