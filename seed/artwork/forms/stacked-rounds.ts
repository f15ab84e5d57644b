import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, roundWarp } from "../label";
import { oval, upTo } from "../lines";
import { diamondBand } from "../ornament";
import { disc, hoop, shadow } from "../solids";
import { specks, withinOval } from "../textures";

const SHEET = "#F4EDDA";

/** A tall stack of translucent rice sheets in a paper band, one sheet held up to the light behind. */
export const stackedRounds: Form = ({ art, palette, label: text }) => {
  const [cx, base, r] = [560, 880, 385];
  const sheets = upTo(17)
    .map((i) => {
      const [x, y, radius] = [
        cx + art.chance.around(0, 7),
        base - i * 17,
        r + art.chance.around(0, 9),
      ];
      return (
        inked(disc(x, y + 8, radius), dim(SHEET, 0.16), 2) +
        inked(
          disc(x, y, radius),
          art.gradient([
            [0, "#FFFDF4"],
            [0.6, SHEET],
            [1, dim(SHEET, 0.12)],
          ]),
          2,
        )
      );
    })
    .join("");
  const top = base - 16 * 17;
  const lattice = upTo(9)
    .map(
      (i) =>
        `M${770 + i * 40 - 130} ${210 + Math.abs(4 - i) * 14}l-40 ${420 - Math.abs(4 - i) * 34}M${590 + Math.abs(4 - i) * 12} ${244 + i * 44}l${390 - Math.abs(4 - i) * 28} 16`,
    )
    .join("");
  const standing = oval(770, 420, 262, 272);
  return (
    shadow(art, cx + 50, base + 30, r + 10, 165) +
    filled(standing, "#FFFCF0", 0.86) +
    art.clipped(
      standing,
      drawn(lattice, 2.4, "#C9B88E", 0.75) +
        specks(withinOval(art, 770, 420, 250, 260), 150, 5, "#FFFFFF", 0.9),
    ) +
    filled("M560 380Q610 220 740 172Q620 260 588 420Z", "#FFFFFF", 0.75) +
    drawn(standing, PEN.edge, dim(SHEET, 0.6)) +
    drawn(oval(768, 421, 254, 264), PEN.fine, dim(SHEET, 0.35)) +
    sheets +
    drawn(
      upTo(5)
        .map((i) => disc(cx, top, r - 40 - i * 66))
        .join(""),
      PEN.fine,
      "#CDBE98",
      0.7,
    ) +
    art.clipped(
      disc(cx, top, r),
      specks(withinOval(art, cx, top, r, 150), 240, 4, "#FFFFFF") +
        specks(withinOval(art, cx, top, r, 150), 80, 3.4, dim(SHEET, 0.22)),
    ) +
    filled(
      `M410 ${top - 158}L710 ${top - 158}L720 ${top + 162}L400 ${top + 162}Z`,
      lit(palette.paper, 0.2),
    ) +
    `<g transform="translate(424 ${top - 40}) scale(1 .7)">${diamondBand(272, 74, palette.main)}</g>` +
    drawn(`M410 ${top - 158}L400 ${top + 162}M710 ${top - 158}L720 ${top + 162}`, PEN.edge) +
    label(text, 326, 272, "sash", labelColours(palette), roundWarp(cx, top + 2, r + 6, 326)) +
    drawn(hoop(cx, base + 8, r), PEN.contour)
  );
};
