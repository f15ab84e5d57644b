import { DEPTH } from "../camera";
import { dim } from "../colour";
import { type Drawing, PEN, drawn, filled, inked, type Stop } from "../drawing";
import { type Form } from "../goods";
import { tag } from "../label";
import { n, oval, smooth, upTo } from "../lines";
import { disc, hoop, turnedOutline, type Ring } from "../solids";

/** Polished silver: bands of light and dark close to one another. */
const SILVER: readonly Stop[] = [
  [0, "#8D9396"],
  [0.12, "#EDEFEC"],
  [0.26, "#FBFBF7"],
  [0.4, "#A9AFB0"],
  [0.55, "#DDE0DD"],
  [0.72, "#8A9092"],
  [0.88, "#D3D7D5"],
  [1, "#72797C"],
];

/** Chased lotus petals standing round a bowl. */
function petals(cx: number, y: number, r: number, height: number, count: number): string {
  return upTo(count)
    .map((i) => {
      const a = Math.PI * ((i + 0.5) / count);
      const half = (Math.PI / count) * 0.48;
      const at = (angle: number, up: number): string =>
        n(cx - r * (1 - up * 0.0006) * Math.cos(angle)) +
        " " +
        n(y - up + r * DEPTH * Math.sin(angle));
      return `M${at(a - half, 0)}Q${at(a - half * 1.1, height * 0.7)} ${at(a, height)}Q${at(a + half * 1.1, height * 0.7)} ${at(a + half, 0)}M${at(a, height * 0.15)}L${at(a, height * 0.7)}`;
    })
    .join("");
}

function bracelet(art: Drawing, x: number, y: number, r: number): string {
  const ring = `${oval(x, y, r, r * 0.56)}${oval(x, y - 6, r - 34, r * 0.56 - 24)}`;
  const twist = upTo(40)
    .map((i) => {
      const a = (i / 40) * Math.PI * 2;
      return `M${n(x + Math.cos(a) * (r - 32))} ${n(y - 5 + Math.sin(a) * (r * 0.56 - 22))}L${n(x + Math.cos(a + 0.14) * (r - 2))} ${n(y + Math.sin(a + 0.14) * (r * 0.56 - 2))}`;
    })
    .join("");
  return (
    `<path d="${ring}" fill="${art.gradient(SILVER)}" stroke="#251B14" stroke-width="${PEN.edge + 1}" fill-rule="evenodd"/>` +
    drawn(twist, 2.4, "#4F585C")
  );
}

/** A chased silver bowl on a dark cloth, two bracelets beside it. */
export const silverwork: Form = ({ art, palette, label: text }) => {
  const [cx, y, r] = [560, 470, 290];
  const rings: Ring[] = [
    [y, r],
    [y + 40, r - 22],
    [y + 130, r - 10],
    [y + 230, r - 70],
    [y + 285, 130],
    [y + 300, 118],
    [y + 330, 150],
  ];
  const outline = turnedOutline(cx, rings);
  const cloth = smooth(
    [
      [250, 660],
      [250, 660],
      [560, 640],
      [960, 668],
      [960, 668],
      [1050, 830],
      [1150, 1060],
      [1150, 1060],
      [800, 1080],
      [420, 1130],
      [70, 1100],
      [70, 1100],
      [150, 880],
    ],
    true,
  );
  return (
    filled(cloth, "#3A2616", 0.2) +
    `<g transform="translate(-8 -12)">${inked(
      cloth,
      art.gradient(
        [
          [0, palette.main],
          [1, dim(palette.main, 0.3)],
        ],
        0,
        0,
        1,
        1,
      ),
    )}${art.clipped(cloth, drawn("M170 840Q420 800 500 650M1080 900Q900 860 840 660M100 1060Q380 1000 460 1120M1120 1010Q960 1000 880 1074", PEN.edge, dim(palette.main, 0.5)))}${drawn(
      smooth(
        [
          [268, 684],
          [268, 684],
          [560, 666],
          [944, 692],
          [944, 692],
          [1026, 836],
          [1116, 1036],
          [1116, 1036],
          [796, 1056],
          [424, 1104],
          [106, 1078],
          [106, 1078],
          [176, 884],
        ],
        true,
      ),
      PEN.edge,
      palette.second,
    )}</g>` +
    filled(oval(cx + 30, y + 352, 250, 86), "#1A120C", 0.35) +
    inked(outline, art.gradient(SILVER)) +
    art.clipped(
      outline,
      filled(
        `M${cx + 60} ${y}H${cx + 330}V${y + 340}H${cx}Q${cx + 140} ${y + 200} ${cx + 60} ${y}Z`,
        "#2B3236",
        0.2,
      ) +
        drawn(petals(cx, y + 208, r - 50, 120, 13), 3, "#3E474B") +
        drawn(petals(cx, y + 240, r - 82, 60, 16), 2.4, "#3E474B"),
    ) +
    drawn(
      hoop(cx, y + 52, r - 20) + hoop(cx, y + 62, r - 18) + hoop(cx, y + 222, r - 64),
      2.4,
      "#3E474B",
    ) +
    drawn(
      upTo(30)
        .map((i) => {
          const a = Math.PI * ((i + 0.5) / 30);
          return `M${n(cx - (r - 10) * Math.cos(a))} ${n(y + 28 + (r - 10) * DEPTH * Math.sin(a))}h.1`;
        })
        .join(""),
      8,
      "#4F585C",
    ) +
    inked(
      disc(cx, y, r),
      art.gradient([
        [0, "#FBFBF7"],
        [0.5, "#C9CECC"],
        [1, "#8A9092"],
      ]),
    ) +
    inked(
      disc(cx, y + 6, r - 18),
      art.gradient(
        [
          [0, "#70777A"],
          [0.35, "#A9AFB0"],
          [0.7, "#F4F5F1"],
          [1, "#B9BFBE"],
        ],
        0,
        0,
        1,
        0.4,
      ),
      PEN.edge,
    ) +
    drawn(disc(cx, y + 30, r - 90) + disc(cx, y + 36, r - 150), 2, "#5B6468") +
    filled(
      smooth(
        [
          [310, 560],
          [300, 640],
          [350, 730],
          [366, 726],
          [322, 640],
          [330, 566],
        ],
        true,
      ),
      "#FFFFFF",
      0.85,
    ) +
    bracelet(art, 860, 900, 150) +
    bracelet(art, 300, 950, 128) +
    tag(text, { x: 790, y: 600, turn: 7, w: 330, mark: palette.accent, tied: [846, 480] })
  );
};
