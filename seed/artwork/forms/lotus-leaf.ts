import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import type { Form } from "../goods";
import { tag } from "../label";
import { n, oval, smooth, upTo, type Point } from "../lines";
import { shadow } from "../solids";
import { grains, withinOval } from "../textures";

const GREENS = ["#9DB04E", "#B4C266", "#8AA23F", "#C3CF7E"];

/** Young green rice heaped on an open lotus leaf, a wrapped parcel tied with straw behind it. */
export const lotusLeaf: Form = ({ art, palette, label: text }) => {
  const [cx, cy] = [570, 800];
  const rim: Point[] = upTo(22).map((i) => {
    const a = (i / 22) * Math.PI * 2;
    const reach = 1 + 0.06 * Math.sin(i * 2.3) + 0.03 * Math.sin(i * 5.1);
    return [cx + Math.cos(a) * 470 * reach, cy + Math.sin(a) * 240 * reach];
  });
  const shape = smooth(rim, true);
  const veins = upTo(20)
    .map((i) => {
      const a = (i / 20) * Math.PI * 2 + 0.1;
      const [mx, my] = [cx + Math.cos(a) * 230, cy + Math.sin(a) * 116];
      return `M${cx} ${cy}L${n(mx)} ${n(my)}L${n(cx + Math.cos(a - 0.1) * 450)} ${n(cy + Math.sin(a - 0.1) * 226)}M${n(mx)} ${n(my)}L${n(cx + Math.cos(a + 0.12) * 450)} ${n(cy + Math.sin(a + 0.12) * 226)}`;
    })
    .join("");
  const parcel = smooth(
    [
      [470, 330],
      [470, 330],
      [600, 286],
      [780, 290],
      [930, 330],
      [985, 430],
      [980, 560],
      [930, 640],
      [700, 668],
      [500, 640],
      [440, 540],
      [440, 420],
    ],
    true,
  );
  const mound = smooth(
    [
      [270, 806],
      [330, 730],
      [420, 650],
      [540, 606],
      [640, 626],
      [760, 700],
      [850, 800],
      [780, 872],
      [560, 900],
      [350, 872],
    ],
    true,
  );
  const tie = "M446 478Q700 520 984 470M700 288Q660 470 690 668";
  return (
    shadow(art, 740, 640, 290, 70) +
    inked(parcel, art.ball("#4F7F4A", 0.34)) +
    art.clipped(
      parcel,
      drawn(
        "M440 330Q640 420 990 360M470 640Q640 560 980 600M560 290Q520 460 560 660M860 300Q900 460 850 660M700 478L500 300M700 478L930 320M700 478L520 640M700 478L940 620",
        PEN.fine,
        "#24502E",
      ),
    ) +
    inked(
      smooth(
        [
          [640, 300],
          [600, 240],
          [640, 200],
          [700, 232],
          [760, 196],
          [800, 240],
          [764, 300],
        ],
        true,
      ),
      "#5E8F52",
    ) +
    drawn(tie, 13) +
    drawn(tie, 8, "#D9BE6A") +
    drawn("M694 486q-64 -52 -84 -6t84 6q60 -52 84 -10t-84 10l-30 70M694 486l44 66", 10) +
    drawn(
      "M694 486q-64 -52 -84 -6t84 6q60 -52 84 -10t-84 10l-30 70M694 486l44 66",
      5.5,
      "#E3CB7C",
    ) +
    shadow(art, cx + 20, cy + 30, 480, 240) +
    inked(
      shape,
      art.gradient(
        [
          [0, lit(palette.accent, 0.34)],
          [0.5, lit(palette.accent, 0.14)],
          [1, dim(palette.accent, 0.18)],
        ],
        0,
        0,
        1,
        1,
      ),
    ) +
    art.clipped(
      shape,
      drawn(veins, 2.6, dim(palette.accent, 0.4)) + drawn(veins, 1, lit(palette.accent, 0.5)),
    ) +
    filled(oval(cx + 10, cy + 26, 320, 120), "#1B3A24", 0.3) +
    inked(mound, art.ball("#A3B558", 0.26)) +
    art.clipped(
      mound,
      grains(art, withinOval(art, 560, 770, 300, 150), {
        count: 720,
        length: 15,
        width: 8.5,
        colours: GREENS,
        layers: 5,
      }),
    ) +
    drawn(mound, PEN.edge) +
    grains(art, withinOval(art, 360, 930, 130, 24), {
      count: 40,
      length: 14,
      width: 8,
      colours: GREENS,
      layers: 2,
    }) +
    tag(text, { x: 700, y: 880, turn: 5, w: 390, mark: palette.main, tied: [660, 1010] })
  );
};
