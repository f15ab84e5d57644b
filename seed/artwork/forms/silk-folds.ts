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

/** The uneven threads of hand-reeled silk: long thin slubs along the weft. */
function slubs(art: Drawing, corners: readonly Point[], count: number, tone: string): string {
  const [a, b] = corners;
  if (!a || !b) return "";
  const slope = (b[1] - a[1]) / (b[0] - a[0]);
  const scatter = withinFace(art, corners);
  const path = upTo(count)
    .map(() => {
      const [x, y] = scatter();
      const length = art.chance.between(14, 60);
      return `M${n(x - length / 2)} ${n(y - (length / 2) * slope)}l${n(length)} ${n(length * slope)}`;
    })
    .join("");
  return art.clipped(polygon(corners), drawn(path, 2, tone, 0.7));
}

function foldedLength(art: Drawing, stage: Stage, z: number, colour: string): string {
  const [w, d, h] = [620, 340, 104];
  const at = (x: number, y: number, up: number): Point => stage.at([x, y, z + up]);
  const top = [at(-w / 2, 8, h), at(w / 2, 8, h), at(w / 2, d, h), at(-w / 2, d, h)];
  const front = smooth([at(-w / 2, 0, 10), at(-w / 2, 0, h - 10), at(-w / 2 + 10, 6, h), at(0, 2, h + 4), at(w / 2 - 10, 6, h), at(w / 2, 0, h - 10), at(w / 2, 0, 10), at(0, 0, -2)], true);
  const side = [at(w / 2, 0, 4), at(w / 2, d, 4), at(w / 2, d, h - 2), at(w / 2, 0, h - 2)];
  const edge = (up: number): string => smooth([at(-w / 2 + 2, 0, up), at(-100, 0, up + 3), at(120, 0, up - 3), at(w / 2 - 2, 0, up)]);
  return (
    inked(polygon(side), dim(colour, 0.2)) +
    drawn(upTo(5).map((i) => polygon([at(w / 2, 2, 18 + i * 18), at(w / 2, d, 18 + i * 18)])).join(""), PEN.fine, dim(colour, 0.5)) +
    inked(polygon(top), lit(colour, 0.24)) +
    slubs(art, top, 120, dim(colour, 0.24)) +
    slubs(art, top, 80, lit(colour, 0.6)) +
    inked(front, art.gradient([[0, lit(colour, 0.18)], [1, dim(colour, 0.08)]], 0, 0, 0, 1)) +
    slubs(art, [at(-w / 2, 0, h), at(w / 2, 0, h), at(w / 2, 0, 0), at(-w / 2, 0, 0)], 60, dim(colour, 0.26)) +
    drawn(edge(26) + edge(50) + edge(76), PEN.fine, dim(colour, 0.55))
  );
}

/** Folded lengths of raw silk, undyed, indigo and tuber-brown, a loose end falling over them. */
export const silkFolds: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(600, 830, 0.24);
  const drape: Point[] = [stage.at([-60, 340, 432]), stage.at([230, 340, 432]), stage.at([230, -6, 430])];
  const [a, b, c] = drape;
  if (!a || !b || !c) throw new Error("A drape hangs from three points");
  const hang = smooth([a, a, b, b, c, c, [c[0] + 16, c[1] + 150], [c[0] + 4, c[1] + 300], [c[0] + 50, c[1] + 440], [c[0] + 60, c[1] + 500], [c[0] + 60, c[1] + 500], [c[0] - 60, c[1] + 540], [c[0] - 200, c[1] + 528], [c[0] - 290, c[1] + 560], [c[0] - 290, c[1] + 560], [c[0] - 284, c[1] + 420], [c[0] - 300, c[1] + 240], [c[0] - 278, c[1] + 60], [c[0] - 282, c[1] + 64]], true);
  const folds = `M${n(c[0] - 80)} ${n(c[1] + 30)}q18 260 -8 480M${n(c[0] - 180)} ${n(c[1] + 50)}q-10 240 16 470M${n(c[0] - 30)} ${n(c[1] + 60)}q24 220 40 400M${n(c[0] - 236)} ${n(c[1] + 160)}q-4 160 -20 340`;
  const fringe = upTo(30).map((i) => `M${n(c[0] + 52 - i * 11.6)} ${n(c[1] + 508 + i * 1.7 + Math.sin(i) * 4)}l${n(art.chance.around(0, 4))} 30`).join("");
  const cocoon = (x: number, y: number, turn: number): string =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${inked("M-56 0C-56 -38 -22 -40 0 -32S56 -38 56 0S22 40 0 32S-56 38 -56 0Z", art.ball("#F3E2B0", 0.25), 3.4)}${drawn("M-40 -14Q0 -26 40 -12M-44 6Q0 18 44 4M-20 -26Q0 0 -14 26M20 -26Q6 0 22 24", PEN.fine, "#B99B58")}</g>`;
  return (
    blockShadow(art, stage, { x: -310, y: 0, z: 0, w: 620, d: 340, h: 0 }, 80) +
    [palette.main, RAW, BROWN, palette.main].map((colour, i) => foldedLength(art, stage, i * 108, colour)).join("") +
    inked(hang, art.gradient([[0, lit(RAW, 0.3)], [0.5, RAW], [1, dim(RAW, 0.18)]], 0, 0, 1, 0)) +
    art.clipped(hang, slubs(art, [[420, 300], [1100, 300], [1100, 1100], [420, 1100]], 300, dim(RAW, 0.26)) + drawn(folds, PEN.edge, dim(RAW, 0.5))) +
    drawn(hang, PEN.contour) +
    drawn(fringe, 3, dim(RAW, 0.5)) +
    onFace(stage.onFront(-290, -4, 424), label(text, 290, 330, "framed", labelColours(palette))) +
    shadow(art, 330, 1070, 150, 26) +
    cocoon(250, 1040, -14) +
    cocoon(370, 1056, 18)
  );
};
