import { DEPTH } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, roundWarp } from "../label";
import { n, oval, upTo } from "../lines";
import { leaf } from "../plants";
import { disc, hoop, shadow, turned } from "../solids";

const CANE = "#86AC48";
const SOIL = 800;

/** Lucky bamboo bound in three tiers with ribbon, standing in a glazed pot of pebbles. */
export const luckyBamboo: Form = ({ art, palette, label: text }) => {
  const cx = 600;
  const cane = (x: number, base: number, top: number, w: number): string => {
    const joints = upTo(4).map((i) => base - ((base - top) * (i + 0.6)) / 4.2);
    return (
      inked(
        `M${n(x - w / 2)} ${n(base)}V${n(top)}q${n(w / 2)} ${n(-w * 0.3)} ${n(w)} 0V${n(base)}Z`,
        art.round(CANE, 0.42),
        3,
      ) +
      inked(oval(x, top, w / 2, w * 0.24), "#DCE3A8", 2) +
      drawn(
        joints.map((y) => `M${n(x - w / 2)} ${n(y)}q${n(w / 2)} 8 ${n(w)} 0`).join(""),
        2.2,
        dim(CANE, 0.45),
      ) +
      drawn(
        joints.map((y) => `M${n(x - w / 2)} ${n(y + 4)}q${n(w / 2)} 8 ${n(w)} 0`).join(""),
        2.4,
        lit(CANE, 0.5),
      )
    );
  };
  const sprout = (x: number, y: number, lean: number): string =>
    upTo(3)
      .map((i) =>
        leaf(
          art,
          x,
          y + 4,
          art.chance.between(90, 140),
          18,
          -90 + lean + (i - 1) * 40 + art.chance.around(0, 10),
          art.chance.pick(["#4E8A3E", "#5F9A45", "#3F7838"]),
        ),
      )
      .join("");
  const ring = (
    radius: number,
    top: number,
    count: number,
    w: number,
    half: "far" | "near",
  ): string =>
    upTo(count)
      .map((i) => Math.PI * ((i + 0.5) / count))
      .sort((a, b) => Math.abs(Math.cos(b)) - Math.abs(Math.cos(a)))
      .map((a) => {
        const sink = radius * DEPTH * Math.sin(a) * (half === "near" ? 1 : -1);
        const [x, y] = [cx - radius * Math.cos(a), top + sink + art.chance.around(0, 8)];
        return cane(x, SOIL + sink, y, w) + sprout(x, y, -Math.cos(a) * 56);
      })
      .join("");
  const ribbon = (y: number, r: number): string =>
    drawn(hoop(cx, y, r), 30) +
    drawn(hoop(cx, y, r), 24, palette.accent) +
    drawn(hoop(cx, y - 6, r), 4, lit(palette.accent, 0.45)) +
    inked(
      `M${cx} ${n(y + r * DEPTH)}q-56 -34 -66 2t66 -2q60 -36 70 0t-70 0l-34 66l22 -6l14 -50l20 56l16 -12Z`,
      palette.accent,
      2.8,
    );
  const pebbles = upTo(46)
    .map((i) => ({ a: i * 2.4, reach: Math.sqrt((i + 1) / 47) * 232 }))
    .map(({ a, reach }) => ({ x: cx + Math.cos(a) * reach, y: SOIL + Math.sin(a) * reach * DEPTH }))
    .sort((p, q) => p.y - q.y)
    .map(({ x, y }) =>
      inked(oval(x, y, 24, 14), art.chance.pick(["#E9E1CF", "#D3C6AE", "#F3EEDF"]), 2),
    )
    .join("");
  return (
    shadow(art, cx + 50, 985, 250, 95) +
    turned(
      art,
      cx,
      [
        [SOIL, 275],
        [SOIL + 40, 278],
        [SOIL + 140, 246],
        [SOIL + 205, 196],
      ],
      palette.main,
    ) +
    inked(disc(cx, SOIL, 275), lit(palette.main, 0.35), PEN.edge) +
    inked(disc(cx, SOIL + 3, 250), dim(palette.main, 0.4), PEN.edge) +
    pebbles +
    ring(44, 250, 4, 36, "far") +
    ring(50, 262, 3, 36, "near") +
    ribbon(330, 74) +
    ring(112, 440, 5, 38, "far") +
    ring(118, 446, 6, 38, "near") +
    ribbon(540, 142) +
    ring(184, 610, 9, 40, "near") +
    ribbon(704, 208) +
    label(text, 360, 150, "sash", labelColours(palette), roundWarp(cx, SOIL + 34, 277, 360))
  );
};
