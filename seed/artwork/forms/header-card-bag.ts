import { Stage } from "../camera";
import { dim } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label } from "../label";
import { n, roundedBox, smooth, upTo, type Point } from "../lines";
import { shadow } from "../solids";
import { peanutHalf, peanutSlab } from "../sweets";

const BAG: Point[] = [
  [318, 420],
  [318, 420],
  [300, 560],
  [286, 760],
  [300, 930],
  [330, 985],
  [450, 1008],
  [620, 1012],
  [780, 1004],
  [884, 976],
  [908, 900],
  [902, 720],
  [886, 540],
  [880, 420],
  [880, 420],
];

/** Peanut candies in a clear bag closed by a folded, stapled card. */
export const headerCardBag: Form = ({ art, palette, label: text }) => {
  const outline = `${smooth(BAG)}Z`;
  const pieces = upTo(7)
    .flatMap((row) =>
      upTo(4).map((column) => {
        const stage = new Stage(
          385 + column * 146 + (row % 2) * 42 + art.chance.around(0, 12),
          560 + row * 68,
          art.chance.around(0, 0.7),
        );
        return peanutSlab(art, stage, { x: -58, y: -50, z: 0, w: 116, d: 100, h: 44 }, 46);
      }),
    )
    .join("");
  const gleams = `M340 520q-22 190 -8 380l30 40q-24 -220 2 -426ZM838 470q24 180 16 330l-16 20q6 -180 -18 -340Z`;
  const creases = `M318 470q40 34 70 30M880 468q-44 40 -78 34M310 930q60 20 80 56M892 920q-40 24 -62 70M600 440q-14 30 -2 60`;
  const loose = new Stage(230, 1040, 0.3);
  return (
    shadow(art, 620, 985, 350, 80) +
    filled(outline, "#FFF9EC", 0.7) +
    art.clipped(outline, pieces) +
    filled(outline, "#FFFDF6", 0.14) +
    filled(gleams, "#FFFFFF", 0.55) +
    drawn(outline, PEN.contour) +
    drawn(creases, PEN.fine) +
    filled(`M312 218h592v238h-592Z`, "#3A2616", 0.16) +
    inked(roundedBox(300, 200, 596, 244, 10), palette.main, PEN.contour) +
    `<g transform="translate(318 216)">${label(text, 560, 208, "banner", { ...labelColours(palette), mark: palette.main })}</g>` +
    drawn(`M318 ${n(424)}H878`, PEN.fine, dim(palette.main, 0.4)) +
    drawn("M470 436h46M684 436h46", 6, "#8C8C86") +
    peanutSlab(art, loose, { x: -80, y: -50, z: 0, w: 160, d: 110, h: 50 }, 50) +
    peanutHalf(art, 960, 1050, 27, 30) +
    peanutHalf(art, 1018, 1020, 25, -40)
  );
};
