import { DEPTH } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, roundWarp } from "../label";
import { n, upTo } from "../lines";
import { leaf } from "../plants";
import { disc, hoop, shadow, turned } from "../solids";

const CANE = "#7FA544";

/** Lucky bamboo bound in three tiers with ribbon, standing in a glazed pot. */
export const luckyBamboo: Form = ({ art, palette, label: text }) => {
  const cx = 600;
  const cane = (x: number, base: number, top: number, w: number): string => {
    const nodes = upTo(4).map((i) => base - ((base - top) * (i + 0.6)) / 4.2);
    return (
      inked(`M${n(x - w / 2)} ${n(base)}V${n(top)}q${n(w / 2)} ${n(-w * 0.3)} ${n(w)} 0V${n(base)}Z`, art.round(CANE, 0.42), 3) +
      inked(`M${n(x - w / 2)} ${n(top)}a${n(w / 2)} ${n(w * 0.24)} 0 1 0 ${n(w)} 0a${n(w / 2)} ${n(w * 0.24)} 0 1 0 ${n(-w)} 0Z`, "#DCE3A8", 2) +
      drawn(nodes.map((y) => `M${n(x - w / 2)} ${n(y)}q${n(w / 2)} 8 ${n(w)} 0`).join(""), 2.2, dim(CANE, 0.45)) +
      drawn(nodes.map((y) => `M${n(x - w / 2)} ${n(y + 4)}q${n(w / 2)} 8 ${n(w)} 0`).join(""), 2.4, lit(CANE, 0.5))
    );
  };
  const sprout = (x: number, y: number, lean: number): string =>
    upTo(4)
      .map((i) => leaf(art, x, y + 4, art.chance.between(90, 150), 17, -90 + lean + (i - 1.5) * 34 + art.chance.around(0, 10), art.chance.pick(["#4E8A3E", "#5F9A45", "#3F7838"])))
      .join("");
  const tier = (radius: number, base: number, top: number, count: number, w: number, front: boolean): string =>
    upTo(count)
      .map((i) => Math.PI * (count === 1 ? 0.5 : i / (count - 1)))
      .sort((a, b) => Math.abs(Math.cos(b)) - Math.abs(Math.cos(a)))
      .map((a) => {
        const x = cx - radius * Math.cos(a);
        const dy = radius * DEPTH * Math.sin(a) * (front ? 1 : -1);
        const y = top + dy + art.chance.around(0, 8);
        return cane(x, base + dy, y, w) + (art.chance.next() < 0.7 ? sprout(x, y, -Math.cos(a) * 48) : "");
      })
      .join("");
  const ribbon = (y: number, r: number): string =>
    drawn(hoop(cx, y, r), 27) + drawn(hoop(cx, y, r), 21, palette.accent) + drawn(hoop(cx, y - 5, r), 4, lit(palette.accent, 0.45)) +
    inked(`M${cx} ${n(y + r * DEPTH)}q-56 -34 -66 2t66 -2q60 -36 70 0t-70 0l-34 66l22 -6l14 -50l20 56l16 -12Z`, palette.accent, 2.8);
  return (
    shadow(art, cx + 50, 985, 270, 100) +
    tier(40, 430, 250, 3, 34, false) +
    tier(44, 440, 262, 3, 34, true) +
    ribbon(380, 66) +
    tier(112, 640, 440, 6, 36, true) +
    ribbon(560, 134) +
    tier(175, 800, 610, 9, 38, true) +
    ribbon(730, 198) +
    turned(art, cx, [[800, 285], [830, 288], [930, 262], [1010, 205], [1030, 205]], palette.main) +
    `<path d="${disc(cx, 800, 285)}${disc(cx, 800, 258)}" fill="${lit(palette.main, 0.35)}" stroke="#251B14" stroke-width="${PEN.edge}" fill-rule="evenodd"/>` +
    label(text, 330, 150, "sash", labelColours(palette), roundWarp(cx, 835, 285, 330))
  );
};
