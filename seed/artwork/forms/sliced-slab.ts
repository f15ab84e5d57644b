import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { polygon, smooth, upTo } from "../lines";
import { type Block, block, blockShadow, facesOf } from "../solids";
import { cayBar } from "../sweets";

const BOARD: Block = { x: -440, y: -150, z: 0, w: 880, d: 430, h: 34 };

/** A long slab in a paper sleeve on a cutting board, its open end cut into slices. */
export const slicedSlab: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(600, 830, 0.16);
  const wood = "#B07B4A";
  const veins = upTo(7)
    .map((i) => {
      const y = BOARD.y + 30 + i * 58;
      return smooth(
        upTo(9).map((k) =>
          stage.at([BOARD.x + 10 + k * 107, y + art.chance.around(0, 12), BOARD.h]),
        ),
      );
    })
    .join("");
  const sleeve: Block = { x: -385, y: 20, z: BOARD.h, w: 440, d: 200, h: 178 };
  const slices = [70, 150, 236, 330]
    .map((x, i) => cayBar(art, stage, { x, y: 28 - i * 8, z: BOARD.h, w: 52, d: 186, h: 164 }))
    .join("");
  const flapTop = polygon(
    stage.outline([
      [sleeve.x, sleeve.y, BOARD.h + sleeve.h],
      [sleeve.x + sleeve.w, sleeve.y, BOARD.h + sleeve.h],
      [sleeve.x + sleeve.w, sleeve.y + sleeve.d, BOARD.h + sleeve.h],
      [sleeve.x, sleeve.y + sleeve.d, BOARD.h + sleeve.h],
    ]),
  );
  const fallen = cayBar(art, stage, { x: 130, y: -135, z: BOARD.h, w: 180, d: 120, h: 46 });
  const blade = polygon([
    [190, 985],
    [600, 1012],
    [618, 1030],
    [585, 1050],
    [192, 1021],
  ]);
  return (
    blockShadow(art, stage, BOARD, 50) +
    block(stage, BOARD, facesOf(wood, stage), PEN.contour) +
    drawn(veins, PEN.fine, dim(wood, 0.35)) +
    slices +
    block(stage, sleeve, facesOf(palette.main, stage), PEN.contour) +
    inked(flapTop, lit(palette.main, 0.22), PEN.edge) +
    onFace(
      stage.onFront(sleeve.x + 20, sleeve.y, BOARD.h + sleeve.h),
      label(text, 400, 178, "sash", labelColours(palette)),
    ) +
    onFace(
      stage.onFace(
        [sleeve.x + 40, sleeve.y + sleeve.d, BOARD.h + sleeve.h],
        [360, 0, 0],
        [0, -200, 0],
      ),
      `<path d="M0 0H1V1H0Z" fill="${palette.paper}"/><path d="M0 .86H1V1H0ZM0 0H1V.14H0Z" fill="${palette.accent}"/>`,
    ) +
    fallen +
    inked(
      blade,
      art.gradient(
        [
          [0, "#F4F2EA"],
          [1, "#AEB4B2"],
        ],
        0,
        0,
        0,
        1,
      ),
      3.4,
    ) +
    inked(
      polygon([
        [60, 968],
        [192, 980],
        [192, 1022],
        [56, 1010],
      ]),
      "#5B3A22",
      3.4,
    )
  );
};
