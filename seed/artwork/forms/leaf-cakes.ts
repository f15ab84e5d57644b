import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { type Drawing, PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { n, oval, polygon, smooth, upTo } from "../lines";
import { type Block, block, blockShadow, facesOf, frontOf, plate, shadow, topOf } from "../solids";
import { specks, withinOval } from "../textures";

const DRY_LEAF = "#9A7A3E";

/** A flat cake in dried banana leaf, bound with red thread. */
function wrapped(art: Drawing, stage: Stage, dims: Block, thread: string): string {
  const [top, front] = [stage.outline(topOf(dims)), stage.outline(frontOf(dims))];
  const { x, y, z, w, d, h } = dims;
  const ribs = upTo(15)
    .map(
      (i) =>
        polygon([
          stage.at([x + (w * (i + 0.5)) / 15, y, z + h]),
          stage.at([x + (w * (i + 0.2)) / 15, y + d, z + h]),
        ]) +
        polygon([
          stage.at([x + (w * (i + 0.5)) / 15, y, z]),
          stage.at([x + (w * (i + 0.5)) / 15, y, z + h]),
        ]),
    )
    .join("");
  const fold =
    polygon([
      stage.at([x, y, z + h]),
      stage.at([x + w * 0.32, y + d * 0.5, z + h]),
      stage.at([x, y + d, z + h]),
    ]) +
    polygon([
      stage.at([x + w, y, z + h]),
      stage.at([x + w * 0.68, y + d * 0.5, z + h]),
      stage.at([x + w, y + d, z + h]),
    ]);
  const bind = (at: number): string =>
    polygon([
      stage.at([x + w * at, y, z]),
      stage.at([x + w * at, y, z + h]),
      stage.at([x + w * at, y + d, z + h]),
    ]).replace("Z", "");
  return (
    block(stage, dims, facesOf(DRY_LEAF, stage), PEN.contour) +
    art.clipped(
      `${polygon(top)}${polygon(front)}`,
      drawn(ribs, PEN.fine, dim(DRY_LEAF, 0.4), 0.8),
    ) +
    drawn(fold, PEN.edge, dim(DRY_LEAF, 0.6)) +
    drawn(bind(0.36) + bind(0.64), 9) +
    drawn(bind(0.36) + bind(0.64), 5.5, thread)
  );
}

/** Ramie-leaf cakes in dried banana leaf; one lies open on a plate and is cut to its filling. */
export const leafCakes: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(640, 640, -0.3);
  const dims = (x: number, z: number): Block => ({ x, y: 0, z, w: 290, d: 250, h: 92 });
  const cakes = [dims(-310, 0), dims(10, 0), dims(-296, 96), dims(24, 96), dims(-140, 192)];
  const open = smooth(
    [
      [170, 900],
      [300, 780],
      [520, 800],
      [700, 770],
      [850, 880],
      [770, 1010],
      [560, 990],
      [340, 1040],
    ],
    true,
  );
  return (
    blockShadow(art, stage, { x: -310, y: 0, z: 0, w: 620, d: 250, h: 0 }, 80) +
    cakes.map((cake) => wrapped(art, stage, cake, palette.main)).join("") +
    onFace(stage.onFront(-190, -2, 178), label(text, 390, 166, "framed", labelColours(palette))) +
    shadow(art, 540, 950, 400, 120) +
    plate(art, 520, 910, 410, palette.second) +
    inked(
      open,
      art.gradient(
        [
          [0, lit(DRY_LEAF, 0.3)],
          [1, dim(DRY_LEAF, 0.1)],
        ],
        0,
        0,
        1,
        1,
      ),
    ) +
    art.clipped(
      open,
      drawn(
        upTo(13)
          .map((i) => `M${n(200 + i * 54)} 760l${n(-34 + i * 5)} 300`)
          .join(""),
        PEN.fine,
        dim(DRY_LEAF, 0.45),
      ),
    ) +
    inked(
      "M300 900C300 830 400 812 480 818L486 938C420 960 300 964 300 900Z",
      art.ball("#322A2A", 0.3),
    ) +
    filled(
      smooth(
        [
          [336, 872],
          [360, 844],
          [430, 834],
          [400, 856],
        ],
        true,
      ),
      "#FFFFFF",
      0.5,
    ) +
    inked("M560 812C650 806 736 836 736 896C736 958 640 966 566 944Z", art.ball("#322A2A", 0.3)) +
    inked(oval(566, 878, 46, 68), "#3B3232", 3.4) +
    inked(oval(564, 882, 30, 46), "#E3BC5A", PEN.edge) +
    specks(withinOval(art, 564, 882, 22, 36), 16, 6, "#FFF5D8") +
    specks(withinOval(art, 564, 882, 22, 36), 7, 6, "#A8672C") +
    specks(withinOval(art, 400, 880, 80, 40), 26, 5, "#E9D9B4") +
    specks(withinOval(art, 660, 880, 60, 40), 22, 5, "#E9D9B4")
  );
};
