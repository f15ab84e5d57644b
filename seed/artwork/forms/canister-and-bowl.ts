import { dim, lit } from "../colour";
import { PEN, drawn, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, roundWarp } from "../label";
import { n, upTo } from "../lines";
import { heap, spilt } from "../rice";
import { disc, drum, hoop, shadow, turned } from "../solids";

const RICE = ["#EBD9B4", "#DCC496", "#F6EAD0"];

/** A tall paper canister, and before it a brush-painted bowl of raw rice. */
export const canisterAndBowl: Form = ({ art, palette, label: text }) => {
  const [cx, r] = [690, 225];
  const bowl = { cx: 385, y: 850, r: 225 };
  const waves = upTo(11)
    .map((i) => {
      const a = Math.PI * (0.12 + (0.76 * (i + 0.5)) / 11);
      const [x, y] = [
        bowl.cx - (bowl.r - 30) * Math.cos(a),
        bowl.y + 62 + bowl.r * 0.36 * Math.sin(a),
      ];
      return `M${n(x - 18)} ${n(y)}q9 -22 18 0t18 -2M${n(x - 10)} ${n(y + 16)}q8 -10 18 0`;
    })
    .join("");
  return (
    shadow(art, cx + 40, 905, 280, 105) +
    turned(
      art,
      cx,
      [
        [270, r],
        [270, r],
        [890, r],
        [890, r],
      ],
      palette.main,
    ) +
    label(
      text,
      470,
      400,
      "sash",
      { ...labelColours(palette), mark: palette.accent },
      roundWarp(cx, 420, r + 1, 470),
    ) +
    drum(art, cx, 205, r + 8, 92, palette.accent, lit(palette.accent, 0.22)) +
    drawn(disc(cx, 205, r - 22), PEN.fine, lit(palette.accent, 0.5)) +
    drawn(hoop(cx, 862, r), 3, dim(palette.main, 0.4)) +
    shadow(art, bowl.cx + 24, bowl.y + 142, 190, 72) +
    turned(
      art,
      bowl.cx,
      [
        [bowl.y, bowl.r],
        [bowl.y + 70, bowl.r * 0.9],
        [bowl.y + 132, bowl.r * 0.55],
        [bowl.y + 136, bowl.r * 0.42],
        [bowl.y + 162, bowl.r * 0.42],
      ],
      "#F1EFE4",
    ) +
    drawn(waves, 4, "#35557C") +
    drawn(hoop(bowl.cx, bowl.y + 18, bowl.r - 3), 4, "#35557C") +
    drawn(hoop(bowl.cx, bowl.y + 152, bowl.r * 0.42), 3, "#35557C") +
    inked(disc(bowl.cx, bowl.y, bowl.r), "#FBF9F0") +
    drawn(disc(bowl.cx, bowl.y, bowl.r - 9), 3, "#35557C") +
    heap(art, { cx: bowl.cx, y: bowl.y + 2, r: bowl.r - 18, height: 70, colours: RICE, size: 14 }) +
    spilt(art, 700, 1060, 150, 32, 50, RICE, 15)
  );
};
