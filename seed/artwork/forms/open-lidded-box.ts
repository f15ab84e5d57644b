import { Stage, type Spot } from "../camera";
import { dim, lit } from "../colour";
import { PEN, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { polygon, upTo } from "../lines";
import { diamondBand } from "../ornament";
import { blockShadow, openBox } from "../solids";
import { cayBar } from "../sweets";

const BOX = { x: -310, y: 0, z: 0, w: 620, d: 370, h: 116 };

/** A gift box with its lid leaning behind it, full of speckled bars; one bar lies in front. */
export const openLiddedBox: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(565, 930, -0.3);
  const lidFoot = BOX.y + BOX.d + 18;
  const lean: Spot = [0, 120, 410];
  const lid = (x: number, y: number, z: number): Spot => [x, lidFoot + y, z];
  const face = polygon(
    stage.outline([
      lid(-320, 0, 0),
      lid(320, 0, 0),
      lid(320, lean[1], lean[2]),
      lid(-320, lean[1], lean[2]),
    ]),
  );
  const edge = polygon(
    stage.outline([
      lid(320, 0, 0),
      lid(320, 70, 0),
      lid(320, lean[1] + 70, lean[2]),
      lid(320, lean[1], lean[2]),
    ]),
  );
  const ridge = polygon(
    stage.outline([
      lid(-320, lean[1], lean[2]),
      lid(320, lean[1], lean[2]),
      lid(320, lean[1] + 70, lean[2]),
      lid(-320, lean[1] + 70, lean[2]),
    ]),
  );
  const slope: Spot = [0, -lean[1] / lean[2], -1];
  const lidLabel = onFace(
    stage.onFace(lid(-272, lean[1] * 0.91, lean[2] * 0.91), [1, 0, 0], slope),
    label(text, 544, 300, "framed", labelColours(palette)),
  );
  const bars = upTo(4)
    .flatMap((row) =>
      upTo(4).map((column) =>
        cayBar(art, stage, {
          x: BOX.x + 18 + column * 147,
          y: BOX.y + BOX.d - 18 - (row + 1) * 84,
          z: 56,
          w: 138,
          d: 74,
          h: 52,
        }),
      ),
    )
    .join("");
  const loose = { x: -335, y: -150, z: 0, w: 210, d: 84, h: 60 };
  return (
    blockShadow(art, stage, { ...BOX, d: BOX.d + 60 }, 80) +
    inked(edge, dim(palette.main, 0.3)) +
    inked(ridge, lit(palette.main, 0.2)) +
    inked(
      face,
      art.gradient(
        [
          [0, lit(palette.main, 0.12)],
          [1, dim(palette.main, 0.08)],
        ],
        0,
        0,
        1,
        1,
      ),
      PEN.contour,
    ) +
    lidLabel +
    openBox(stage, BOX, palette.main, palette.paper, bars) +
    onFace(stage.onFront(BOX.x + 26, BOX.y, 88), diamondBand(BOX.w - 52, 60, palette.second)) +
    blockShadow(art, stage, loose, 28) +
    cayBar(art, stage, loose)
  );
};
