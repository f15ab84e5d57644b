import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, roundWarp } from "../label";
import { n, oval, upTo } from "../lines";
import { disc, hoop, shadow, turned } from "../solids";
import { flecks, withinOval } from "../textures";

/** Long sesame rolls standing out of an open paper can, the lid leaning at its foot. */
export const stickCan: Form = ({ art, palette, label: text }) => {
  const [cx, mouth, r] = [545, 420, 215];
  const stick = (x: number, lean: number, top: number): string => {
    const [length, half] = [mouth + 60 - top, 44];
    return (
      `<g transform="translate(${n(x)} ${n(mouth + 60)}) rotate(${n(lean)})">` +
      inked(
        `M${-half} 0V${n(-length)}A${half} 19 0 0 1 ${half} ${n(-length)}V0Z`,
        art.round("#EBD3A0", 0.4),
      ) +
      flecks(art, withinOval(art, 0, -length / 2, half * 0.85, length / 2), 70, 8, 5, "#FFF8E4") +
      flecks(art, withinOval(art, 0, -length / 2, half * 0.85, length / 2), 34, 8, 5, "#5A3A1C") +
      inked(oval(0, -length, half, 19), "#FBF0D6", PEN.edge) +
      inked(oval(0, -length, 27, 11), "#A9682F", 1.8) +
      "</g>"
    );
  };
  const lid = (x: number, y: number): string =>
    `<g transform="translate(${x} ${y}) rotate(24)">` +
    filled(oval(16, 14, 120, 206), "#3A2616", 0.16) +
    inked(oval(26, 0, 112, 205), dim(palette.accent, 0.25)) +
    inked(oval(0, 0, 112, 205), art.ball(palette.accent, 0.2)) +
    drawn(oval(0, 0, 92, 180), PEN.fine, lit(palette.accent, 0.4)) +
    "</g>";
  const sticks: readonly (readonly [number, number, number])[] = [
    [440, -9, 205],
    [530, -3, 160],
    [625, 5, 190],
    [480, -5, 262],
    [600, 9, 285],
  ];
  return (
    shadow(art, cx + 40, 925, 270, 105) +
    turned(
      art,
      cx,
      [
        [mouth, r],
        [mouth, r],
        [900, r],
        [900, r],
      ],
      palette.main,
    ) +
    inked(disc(cx, mouth, r), dim(palette.paper, 0.1)) +
    inked(disc(cx, mouth + 4, r - 14), dim(palette.second, 0.5), PEN.edge) +
    art.clipped(
      `M0 0H1200V${mouth}H${cx + r - 14}A${r - 14} 88 0 0 1 ${cx - r + 14} ${mouth}H0Z`,
      sticks.map(([x, lean, top]) => stick(x, lean, top)).join(""),
    ) +
    drawn(hoop(cx, mouth + 4, r - 14), PEN.edge) +
    drawn(hoop(cx, mouth, r), PEN.contour) +
    label(text, 440, 330, "framed", labelColours(palette), roundWarp(cx, 475, r + 1, 440)) +
    drawn(
      upTo(3)
        .map((i) => hoop(cx, 858 + i * 13, r))
        .join(""),
      3,
      palette.second,
    ) +
    lid(905, 830)
  );
};
