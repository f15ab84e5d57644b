import { dim } from "../colour";
import { inked } from "../drawing";
import type { Form } from "../goods";
import { tag } from "../label";
import { heap, riceEar, spilt } from "../rice";
import { disc, shadow } from "../solids";
import { boundRim, farRim, plaited } from "../weaving";

const RICE = ["#FFFDF4", "#F4ECD8", "#FFFFFF"];

/** A plaited bamboo thúng heaped with sticky rice, a paper tag hanging from its rim. */
export const bambooBasket: Form = ({ art, palette, label: text }) => {
  const cx = 590;
  return (
    shadow(art, cx + 40, 925, 360, 130) +
    plaited(
      art,
      cx,
      [
        [560, 390],
        [640, 384],
        [760, 350],
        [860, 300],
        [900, 272],
      ],
      {
        rows: 9,
        columns: 34,
        colours: [palette.second, palette.main],
      },
    ) +
    inked(disc(cx, 560, 390), dim(palette.second, 0.3)) +
    farRim(cx, 560, 388, palette.second) +
    heap(art, { cx, y: 562, r: 366, height: 130, colours: RICE, size: 17 }) +
    boundRim(cx, 566, 392, palette.second, 26, 32) +
    tag(text, { x: 690, y: 745, turn: 8, w: 380, mark: palette.accent, tied: [872, 664] }) +
    spilt(art, 230, 1010, 110, 36, 40, RICE, 15) +
    riceEar(art, 270, 1060, -8, 1, "#D9A640")
  );
};
