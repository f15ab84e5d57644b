import { type Weave, softFold } from "../cloth";
import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { type Drawing, PEN, drawn, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { n, polygon, smooth, upTo, type Point } from "../lines";
import { blockShadow, shadow } from "../solids";
import { withinFace } from "../textures";

const RAW = "#E7D3A8";
const BROWN = "#8A5A3A";
const FOLD = { w: 640, d: 350, h: 112 };

/** The uneven threads of hand-reeled silk: long thin slubs along the weft. */
function slubs(art: Drawing, corners: readonly Point[], count: number, tone: string): string {
  const [a, b] = corners;
  if (!a || !b) return "";
  const slope = (b[1] - a[1]) / (b[0] - a[0]);
  const scatter = withinFace(art, corners);
  const path = upTo(count)
    .map(() => {
      const [x, y] = scatter();
      const length = art.chance.between(14, 70);
      return `M${n(x - length / 2)} ${n(y - (length / 2) * slope)}l${n(length)} ${n(length * slope)}`;
    })
    .join("");
  return art.clipped(polygon(corners), drawn(path, 2, tone, 0.75));
}

const slubbed: Weave = (art, corners, colour) =>
  slubs(art, corners, 110, dim(colour, 0.24)) + slubs(art, corners, 70, lit(colour, 0.6));

/** Folded lengths of raw silk, undyed, indigo and tuber-brown, a loose end falling over them. */
export const silkFolds: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(600, 850, -0.24);
  const height = FOLD.h * 4;
  const lead = (x: number, y: number): Point => stage.at([x, y, height + 3]);
  const [backLeft, backRight, frontRight, frontLeft] = [
    lead(20, FOLD.d),
    lead(262, FOLD.d),
    lead(270, -4),
    lead(-2, -4),
  ];
  const [x, y] = frontRight;
  const hang = smooth(
    [
      backLeft,
      backLeft,
      backRight,
      backRight,
      frontRight,
      frontRight,
      [x + 10, y + 160],
      [x - 6, y + 320],
      [x + 26, y + 470],
      [x + 20, y + 540],
      [x + 20, y + 540],
      [x - 110, y + 510],
      [x - 250, y + 478],
      [x - 250, y + 478],
      [x - 268, y + 330],
      [x - 250, y + 170],
      frontLeft,
      frontLeft,
    ],
    true,
  );
  const folds = `M${n(x - 70)} ${n(y + 10)}Q${n(x - 50)} ${n(y + 260)} ${n(x - 76)} ${n(y + 500)}M${n(x - 150)} ${n(y - 6)}Q${n(x - 170)} ${n(y + 240)} ${n(x - 144)} ${n(y + 480)}M${n(x - 24)} ${n(y + 90)}Q${n(x - 6)} ${n(y + 300)} ${n(x - 20)} ${n(y + 500)}M${n(x - 214)} ${n(y + 120)}Q${n(x - 224)} ${n(y + 300)} ${n(x - 206)} ${n(y + 460)}`;
  const fringe = upTo(30)
    .map((i) => `M${n(x + 16 - i * 9)} ${n(y + 536 - i * 2)}l${n(art.chance.around(0, 4))} 32`)
    .join("");
  const cocoon = (cx: number, cy: number, turn: number): string =>
    `<g transform="translate(${cx} ${cy}) rotate(${turn})">${inked("M-56 0C-56 -38 -22 -40 0 -32S56 -38 56 0S22 40 0 32S-56 38 -56 0Z", art.ball("#F3E2B0", 0.25), 3.4)}${drawn("M-40 -14Q0 -26 40 -12M-44 6Q0 18 44 4M-20 -26Q0 0 -14 26M20 -26Q6 0 22 24", PEN.fine, "#B99B58")}</g>`;
  return (
    blockShadow(art, stage, { x: -FOLD.w / 2, y: 0, z: 0, w: FOLD.w, d: FOLD.d, h: 0 }, 90) +
    [palette.main, RAW, BROWN, palette.main]
      .map((colour, i) => softFold(art, stage, { ...FOLD, z: i * FOLD.h }, colour, slubbed))
      .join("") +
    inked(
      hang,
      art.gradient(
        [
          [0, lit(RAW, 0.4)],
          [0.55, RAW],
          [1, dim(RAW, 0.16)],
        ],
        0,
        0,
        1,
        0,
      ),
    ) +
    art.clipped(
      hang,
      slubs(
        art,
        [
          [420, 300],
          [1100, 300],
          [1100, 1140],
          [420, 1140],
        ],
        320,
        dim(RAW, 0.26),
      ) + drawn(folds, PEN.edge, dim(RAW, 0.5)),
    ) +
    drawn(hang, PEN.contour) +
    drawn(fringe, 3, dim(RAW, 0.5)) +
    onFace(
      stage.onFront(-296, -4, height - 46),
      label(text, 270, 330, "framed", labelColours(palette)),
    ) +
    shadow(art, 330, 1070, 150, 26) +
    cocoon(260, 1030, -14) +
    cocoon(385, 1056, 18)
  );
};
