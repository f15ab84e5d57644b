import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import type { Form } from "../goods";
import { label, roundWarp } from "../label";
import { n, smooth, upTo } from "../lines";
import { heap, scoop, spilt } from "../rice";
import { disc, hoop, shadow } from "../solids";

const RICE = ["#FBF5E4", "#F3EAD2", "#FFFDF4"];

/** A jute sack with its mouth rolled down, heaped with rice, a scoop standing in it. */
export const openSack: Form = ({ art, palette, label: text }) => {
  const cx = 590;
  const jute = palette.main;
  const body = smooth(
    [
      [316, 470],
      [290, 560],
      [270, 720],
      [282, 880],
      [340, 962],
      [590, 1012],
      [842, 962],
      [902, 880],
      [912, 720],
      [888, 560],
      [864, 470],
      [590, 420],
    ],
    true,
  );
  const weft = upTo(42)
    .map((i) => `M270 ${470 + i * 13}h650`)
    .join("");
  const warp = upTo(50)
    .map((i) => `M${276 + i * 13} 450v560`)
    .join("");
  const weave = `<g stroke-dasharray="6 7" stroke-linecap="butt">${drawn(weft + warp, 1.5, dim(jute, 0.45), 0.5)}</g>`;
  const folds =
    "M330 560q-22 160 6 330M420 620q-26 120 -6 320M842 560q36 140 8 330M780 640q24 130 0 310M470 980q-10 -60 4 -110M700 985q14 -50 4 -100";
  const roll = `${disc(cx, 440, 300)}${disc(cx, 420, 238)}`;
  return (
    shadow(art, cx + 40, 955, 370, 130) +
    spilt(art, 260, 1010, 120, 40, 46, RICE, 15) +
    inked(body, art.round(jute, 0.32)) +
    art.clipped(body, weave) +
    drawn(folds, PEN.fine, dim(jute, 0.6)) +
    label(
      text,
      470,
      300,
      "bare",
      { ground: jute, mark: palette.letters, letters: palette.letters },
      roundWarp(cx, 508, 330, 470),
    ) +
    filled(hoop(cx, 470, 300) + `A300 100 0 0 1 ${n(cx - 300)} 470Z`, "#3A2616", 0.2) +
    `<path d="${roll}" fill="${art.round(lit(jute, 0.15), 0.3)}" stroke="#251B14" stroke-width="${PEN.contour}" fill-rule="evenodd"/>` +
    drawn(
      upTo(26)
        .map((i) => {
          const a = (i / 25) * Math.PI;
          return `M${n(cx - 296 * Math.cos(a))} ${n(440 + 124 * Math.sin(a))}l${n(40 * Math.cos(a))} ${n(-16 * Math.sin(a) - 8)}`;
        })
        .join(""),
      PEN.fine,
      dim(jute, 0.55),
    ) +
    scoop(art, 700, 330, -62, 0.86) +
    heap(art, { cx, y: 420, r: 238, height: 74, colours: RICE, size: 14 })
  );
};
