import { type Weave, softFold } from "../cloth";
import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { oval, polygon, smooth, upTo } from "../lines";
import { fretBand } from "../ornament";
import { blockShadow, shadow } from "../solids";
import { flecks, withinFace } from "../textures";

const FOLD = { w: 620, d: 360, h: 122 };

/** Terry: short loops standing every way. */
const terry: Weave = (art, corners, colour) =>
  art.clipped(
    polygon(corners),
    flecks(art, withinFace(art, corners), 260, 8, 2.4, dim(colour, 0.2)) +
      flecks(art, withinFace(art, corners), 180, 8, 2.4, lit(colour, 0.6)),
  );

/** A stack of folded towels in a paper band, one rolled towel lying before it. */
export const foldedTowels: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(600, 860, -0.26);
  const tones = [palette.main, "#F7EFDD", palette.second, "#FBF6EA"];
  const height = tones.length * FOLD.h;
  const stripe = (z: number, colour: string): string =>
    onFace(
      stage.onTop(-FOLD.w / 2 + 8, 116, z),
      `<path d="M0 0H600V56H0Z" fill="${colour}"/>${fretBand(600, 40, palette.paper)}`,
    );
  const over = polygon(
    stage.outline([
      [-140, -2, height + 3],
      [140, -2, height + 3],
      [140, FOLD.d, height + 3],
      [-140, FOLD.d, height + 3],
    ]),
  );
  const spiral = smooth(
    upTo(34).map((i) => {
      const [a, r] = [i * 0.52, 74 - i * 2.05];
      return [330 + Math.cos(a) * r, 1000 + Math.sin(a) * r * 0.98] as const;
    }),
  );
  return (
    blockShadow(art, stage, { x: -FOLD.w / 2, y: 0, z: 0, w: FOLD.w, d: FOLD.d, h: 0 }, 90) +
    tones
      .map((colour, i) => softFold(art, stage, { ...FOLD, z: i * FOLD.h }, colour, terry))
      .join("") +
    stripe(height + 1, palette.main) +
    inked(over, lit(palette.paper, 0.2), PEN.edge) +
    onFace(
      stage.onFront(-140, -3, height + 4),
      label(text, 280, height + 2, "sash", labelColours(palette)),
    ) +
    shadow(art, 520, 1062, 270, 40) +
    inked(
      "M330 924L720 948Q770 958 770 1020T724 1092L336 1076Z",
      art.gradient(
        [
          [0, lit(palette.accent, 0.35)],
          [0.5, palette.accent],
          [1, dim(palette.accent, 0.25)],
        ],
        0,
        0,
        0,
        1,
      ),
    ) +
    flecks(
      art,
      withinFace(art, [
        [350, 930],
        [760, 955],
        [760, 1088],
        [350, 1074],
      ]),
      260,
      6,
      2.2,
      lit(palette.accent, 0.5),
    ) +
    filled("M620 944L650 946Q690 1010 652 1090L622 1088Q660 1010 620 944Z", palette.paper, 0.9) +
    inked(oval(330, 1000, 78, 77), lit(palette.accent, 0.2)) +
    drawn(spiral, PEN.edge, dim(palette.accent, 0.55))
  );
};
