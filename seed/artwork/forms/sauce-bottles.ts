import { dim, lit } from "../colour";
import { type Drawing, PEN, drawn, filled, inked } from "../drawing";
import { type Form, type Goods, labelColours } from "../goods";
import { label, roundWarp } from "../label";
import { smooth, upTo } from "../lines";
import { chilli } from "../plants";
import { type Ring, disc, hoop, plate, shadow, turnedOutline } from "../solids";

const SAUCE = "#8A3A12";

function bottle(
  art: Drawing,
  { palette, label: text }: Goods,
  cx: number,
  base: number,
  scale: number,
): string {
  const y = (up: number): number => base - up * scale;
  const r = (width: number): number => width * scale;
  const rings: Ring[] = [
    [y(690), r(48)],
    [y(690), r(48)],
    [y(600), r(50)],
    [y(540), r(66)],
    [y(470), r(122)],
    [y(420), r(140)],
    [y(40), r(140)],
    [y(10), r(132)],
    [y(0), r(116)],
  ];
  const outline = turnedOutline(cx, rings);
  const cap: Ring[] = [
    [y(768), r(54)],
    [y(768), r(54)],
    [y(690), r(58)],
    [y(690), r(58)],
  ];
  const [labelW, labelH] = [r(252), r(270)];
  return (
    shadow(art, cx + r(36), base + 6, r(160), r(62)) +
    inked(
      outline,
      art.gradient([
        [0, dim(SAUCE, 0.35)],
        [0.2, "#C9722A"],
        [0.42, SAUCE],
        [0.8, dim(SAUCE, 0.4)],
        [1, dim(SAUCE, 0.55)],
      ]),
    ) +
    art.clipped(
      outline,
      filled(
        `M${cx - r(60)} ${y(690)}H${cx + r(60)}V${y(575)}Q${cx} ${y(556)} ${cx - r(60)} ${y(575)}Z`,
        "#F2E2C0",
        0.55,
      ),
    ) +
    filled(
      smooth(
        [
          [cx - r(112), y(420)],
          [cx - r(116), y(240)],
          [cx - r(112), y(50)],
          [cx - r(98), y(50)],
          [cx - r(102), y(240)],
          [cx - r(96), y(420)],
        ],
        true,
      ),
      "#FFFFFF",
      0.5,
    ) +
    filled(
      smooth(
        [
          [cx - r(34), y(670)],
          [cx - r(36), y(590)],
          [cx - r(84), y(480)],
          [cx - r(70), y(480)],
          [cx - r(22), y(590)],
          [cx - r(22), y(670)],
        ],
        true,
      ),
      "#FFFFFF",
      0.5,
    ) +
    label(
      text,
      labelW,
      labelH,
      "banner",
      labelColours(palette),
      roundWarp(cx, y(372), r(141), labelW),
    ) +
    inked(turnedOutline(cx, cap), art.round(palette.accent, 0.34)) +
    drawn(
      upTo(9)
        .map(
          (i) =>
            `M${cx - r(48) + i * r(12)} ${y(752) + Math.sin((i / 8) * Math.PI) * r(20)}V${y(704) + Math.sin((i / 8) * Math.PI) * r(20)}`,
        )
        .join(""),
      PEN.fine,
      dim(palette.accent, 0.5),
    ) +
    inked(disc(cx, y(768), r(54)), lit(palette.accent, 0.25), PEN.edge) +
    drawn(hoop(cx, y(686), r(58)), PEN.edge)
  );
}

/** Two bottles of fish sauce and a saucer of it with a chilli. */
export const sauceBottles: Form = (goods) => {
  const { art, palette } = goods;
  return (
    bottle(art, goods, 735, 880, 0.92) +
    bottle(art, goods, 450, 960, 1.06) +
    shadow(art, 830, 1045, 190, 60) +
    plate(art, 810, 1010, 185, palette.second) +
    inked(disc(810, 1016, 128), art.ball("#B5611F", 0.3), PEN.edge) +
    filled(
      smooth(
        [
          [716, 1004],
          [750, 980],
          [830, 972],
          [770, 992],
        ],
        true,
      ),
      "#FFFFFF",
      0.5,
    ) +
    chilli(800, 1022, 12, "#C8281C", 0.62)
  );
};
