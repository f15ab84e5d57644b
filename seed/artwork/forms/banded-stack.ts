import { Stage } from "../camera";
import { PEN, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { polygon, upTo } from "../lines";
import { blockShadow, shadow } from "../solids";
import { peanutHalf, peanutSlab } from "../sweets";

/** Peanut slabs stacked crosswise to a hand's height and held by a broad paper band. */
export const bandedStack: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(590, 850, -0.34);
  const slab = { x: -330, y: 0, z: 0, w: 660, d: 330, h: 92 };
  const count = 5;
  const height = slab.h * count;
  const band = { left: -185, right: 185 };
  const over = polygon(
    stage.outline([
      [band.left, 0, height],
      [band.right, 0, height],
      [band.right, slab.d, height],
      [band.left, slab.d, height],
    ]),
  );
  const nuts = [
    [190, 1000, 30, 20],
    [262, 1032, 28, -30],
    [868, 1010, 31, 60],
    [955, 968, 28, 10],
    [330, 1075, 29, 70],
  ] as const;
  const broken = { x: -120, y: -185, z: 0, w: 250, d: 110, h: 58 };
  return (
    blockShadow(art, stage, slab, 90) +
    upTo(count)
      .map((i) =>
        peanutSlab(art, stage, { ...slab, x: slab.x + art.chance.around(0, 9), z: i * slab.h }, 70),
      )
      .join("") +
    inked(over, palette.second, PEN.edge) +
    onFace(
      stage.onFront(band.left, -3, height),
      label(text, band.right - band.left, height, "sash", labelColours(palette)),
    ) +
    blockShadow(art, stage, broken, 24) +
    peanutSlab(art, stage, broken, 62) +
    nuts
      .map(
        ([x, y, r, turn]) => shadow(art, x + 3, y + 8, r, r * 0.5) + peanutHalf(art, x, y, r, turn),
      )
      .join("")
  );
};
