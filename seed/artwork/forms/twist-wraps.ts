import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label } from "../label";
import { n, polygon, roundedBox, smooth, upTo, type Point } from "../lines";
import { shadow } from "../solids";

/** Rolls twisted into striped paper, spilling from the foot of a paper bag with a pinked edge. */
export const twistWraps: Form = ({ art, palette, label: text }) => {
  const pinked: Point[] = upTo(21).map((i): Point => [330 + i * 27, 205 + (i % 2) * 20 + i * 0.6]);
  const bag: Point[] = [
    ...pinked,
    [900, 470],
    [892, 700],
    [884, 905],
    [340, 918],
    [328, 700],
    [334, 470],
  ];
  const gusset = polygon([
    [870, 216],
    [905, 250],
    [948, 470],
    [940, 700],
    [930, 880],
    [884, 905],
    [892, 700],
    [900, 470],
  ]);
  const wrap = (x: number, y: number, turn: number, stripe: string): string => {
    const body = roundedBox(-92, -44, 184, 88, 40);
    const frill = (side: 1 | -1): string => {
      const fan: Point[] = [
        [84, -16],
        [112, -10],
        [172, -48],
        [160, -18],
        [184, 0],
        [160, 22],
        [170, 50],
        [112, 12],
        [84, 18],
      ];
      const shape = polygon(fan.map(([px, py]): Point => [px * side, py]));
      return (
        inked(shape, lit(stripe, 0.5), 2.8) +
        drawn(
          `M${100 * side} -4L${164 * side} -26M${100 * side} 0L${170 * side} 2M${100 * side} 4L${160 * side} 30`,
          PEN.fine,
        )
      );
    };
    const bands = upTo(4)
      .map((i) =>
        polygon([
          [-80 + i * 46, -46],
          [-60 + i * 46, -46],
          [-76 + i * 46, 46],
          [-96 + i * 46, 46],
        ]),
      )
      .join("");
    return (
      `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})">` +
      filled(roundedBox(-86, -30, 190, 92, 40), "#3A2616", 0.2) +
      frill(1) +
      frill(-1) +
      inked(body, "#FFF6E2", 3.4) +
      art.clipped(
        body,
        filled(bands, stripe) +
          filled("M-92 12H92V44H-92Z", "#3A2616", 0.18) +
          filled("M-80 -34H70V-22H-80Z", "#FFFFFF", 0.5),
      ) +
      drawn(body, 3.4) +
      "</g>"
    );
  };
  const candies: readonly (readonly [number, number, number, string])[] = [
    [330, 850, -18, palette.main],
    [600, 872, 8, palette.accent],
    [850, 862, -30, palette.main],
    [470, 930, 14, palette.accent],
    [735, 940, -6, palette.main],
    [255, 965, 24, palette.accent],
    [590, 1015, -14, palette.main],
    [900, 1000, 18, palette.accent],
  ];
  return (
    shadow(art, 660, 925, 360, 90) +
    inked(gusset, dim(palette.second, 0.22)) +
    inked(
      polygon(bag),
      art.gradient(
        [
          [0, lit(palette.second, 0.35)],
          [1, palette.second],
        ],
        0,
        0,
        1,
        1,
      ),
    ) +
    drawn(
      polygon(
        pinked.concat([
          [868, 250],
          [330, 240],
        ]),
      ),
      PEN.fine,
    ) +
    drawn(
      "M872 216Q892 380 888 560T880 880M352 300q26 60 -2 150M860 620q-30 60 -4 150",
      PEN.fine,
      dim(palette.second, 0.5),
    ) +
    `<g transform="translate(378 300) rotate(.4)">${label(text, 460, 370, "banner", labelColours(palette))}</g>` +
    drawn(
      smooth([
        [334, 262],
        [600, 268],
        [872, 270],
      ]),
      PEN.edge,
      dim(palette.second, 0.45),
    ) +
    candies.map(([x, y, turn, stripe]) => wrap(x, y, turn, stripe)).join("")
  );
};
