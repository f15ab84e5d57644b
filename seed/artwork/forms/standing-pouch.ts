import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label } from "../label";
import { n, oval, polygon, smooth } from "../lines";
import { type Block, block, facesOf, frontOf, shadow, topOf } from "../solids";
import { grains, withinFace, withinOval } from "../textures";

const PUFFED = ["#A9713C", "#C99A5F", "#8A5528", "#DDB57C"];

/** A standing pouch with a round window on puffed brown rice; two cut bars before it. */
export const standingPouch: Form = ({ art, palette, label: text }) => {
  const outline = `${smooth([
    [330, 190],
    [330, 190],
    [318, 420],
    [300, 680],
    [312, 880],
    [330, 918],
    [450, 950],
    [610, 960],
    [780, 948],
    [884, 912],
    [900, 870],
    [906, 660],
    [886, 420],
    [872, 190],
    [872, 190],
  ])}Z`;
  const bar = (stage: Stage, dims: Block): string => {
    const speckled = (corners: ReturnType<Stage["outline"]>, count: number): string =>
      art.clipped(
        polygon(corners),
        grains(art, withinFace(art, corners), { count, length: 13, width: 8, colours: PUFFED }),
      );
    return (
      block(stage, dims, facesOf("#9A6230", stage)) +
      speckled(stage.outline(topOf(dims)), 130) +
      speckled(stage.outline(frontOf(dims)), 70) +
      drawn(polygon(stage.outline(topOf(dims))) + polygon(stage.outline(frontOf(dims))), PEN.edge)
    );
  };
  const window = oval(604, 738, 176, 128);
  return (
    shadow(art, 640, 935, 330, 80) +
    inked(
      outline,
      art.gradient([
        [0, dim(palette.main, 0.05)],
        [0.22, lit(palette.main, 0.3)],
        [0.55, palette.main],
        [1, dim(palette.main, 0.3)],
      ]),
    ) +
    filled("M330 190H872L874 236H327Z", dim(palette.main, 0.18), 0.7) +
    drawn("M327 236H874M325 250H875", PEN.edge) +
    drawn(
      "M318 905Q600 800 900 900M352 330q20 160 -8 300M862 330q-22 130 8 260",
      PEN.fine,
      dim(palette.main, 0.55),
    ) +
    `<g transform="translate(372 282)">${label(text, 462, 290, "framed", labelColours(palette))}</g>` +
    inked(window, "#8C5A2C") +
    art.clipped(
      window,
      grains(art, withinOval(art, 604, 738, 176, 128), {
        count: 330,
        length: 15,
        width: 9,
        colours: PUFFED,
      }),
    ) +
    drawn(window, PEN.contour) +
    filled(`M${n(462)} 700Q500 640 570 626Q512 668 490 732Z`, "#FFFFFF", 0.45) +
    bar(new Stage(370, 1015, 0.35), { x: -150, y: -40, z: 0, w: 300, d: 110, h: 62 }) +
    bar(new Stage(800, 1035, -0.25), { x: -140, y: -40, z: 0, w: 280, d: 110, h: 62 })
  );
};
