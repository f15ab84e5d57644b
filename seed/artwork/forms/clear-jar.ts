import { Stage } from "../camera";
import { lit } from "../colour";
import { PEN, drawn, filled } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, roundWarp } from "../label";
import { n, smooth, upTo } from "../lines";
import { type Ring, disc, drum, hoop, shadow, turnedOutline } from "../solids";
import { sesameSlab } from "../sweets";

const BODY: Ring[] = [
  [300, 215],
  [300, 215],
  [340, 262],
  [390, 275],
  [800, 275],
  [860, 268],
  [892, 240],
];

/** A clear screw-lid jar packed with sesame candy, a label round its middle. */
export const clearJar: Form = ({ art, palette, label: text }) => {
  const cx = 560;
  const outline = turnedOutline(cx, BODY);
  const sweets = upTo(9)
    .flatMap((row) =>
      upTo(6).map((column) => {
        const stage = new Stage(
          cx - 225 + column * 90 + (row % 2) * 34,
          380 + row * 76,
          art.chance.around(0, 0.8),
        );
        return sesameSlab(art, stage, { x: -42, y: -36, z: 0, w: 84, d: 72, h: 40 });
      }),
    )
    .join("");
  const ribs = upTo(34)
    .map((i) => {
      const a = (i / 33 - 0.5) * Math.PI;
      const x = cx + 232 * Math.sin(a);
      return `M${n(x)} ${n(212 + 100 * Math.cos(a))}v62`;
    })
    .join("");
  const fallen = [new Stage(905, 985, 0.5), new Stage(985, 935, -0.4), new Stage(915, 940, 0.1)];
  return (
    shadow(art, cx + 30, 915, 320, 125) +
    filled(outline, "#FFFBF0", 0.75) +
    art.clipped(outline, sweets) +
    filled(
      outline,
      art.gradient([
        [0, "#FFFFFF", 0.1],
        [0.25, "#FFFFFF", 0.42],
        [0.42, "#FFFFFF", 0.02],
        [1, "#6B5232", 0.28],
      ]),
    ) +
    drawn(outline, PEN.contour) +
    drawn(hoop(cx, 876, 254), PEN.fine) +
    label(text, 500, 250, "sash", labelColours(palette), roundWarp(cx, 470, 277, 500)) +
    filled(
      smooth(
        [
          [322, 400],
          [314, 600],
          [322, 830],
          [336, 830],
          [330, 600],
          [338, 400],
        ],
        true,
      ),
      "#FFFFFF",
      0.7,
    ) +
    drum(art, cx, 205, 236, 78, palette.main, lit(palette.main, 0.25)) +
    drawn(ribs, PEN.fine) +
    drawn(disc(cx, 205, 196), PEN.edge) +
    fallen
      .map((stage, i) =>
        sesameSlab(art, stage, { x: -50, y: -40, z: i === 2 ? 44 : 0, w: 100, d: 84, h: 42 }),
      )
      .join("")
  );
};
