import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, type Goods, labelColours } from "../goods";
import { label, onFace } from "../label";
import { polygon, type Point } from "../lines";
import { spilt } from "../rice";
import { type Block, block, blockShadow, facesOf, frontOf, sideOf, topOf } from "../solids";
import { grains, withinFace } from "../textures";

const RICE = ["#F8F1DE", "#EFE5CB", "#FFFBF0"];

function brick(
  { art, palette, label: text }: Goods,
  stage: Stage,
  dims: Block,
  labelled: "front" | "top",
): string {
  const face = (corners: Point[], count: number): string =>
    art.clipped(
      polygon(corners),
      grains(art, withinFace(art, corners), {
        count,
        length: 14,
        width: 6.5,
        colours: RICE,
        layers: 3,
      }),
    );
  const [top, front, side] = [
    stage.outline(topOf(dims)),
    stage.outline(frontOf(dims)),
    stage.outline(sideOf(dims, stage)),
  ];
  const { x, y, z, w, d, h } = dims;
  const fin = polygon(
    stage.outline([
      [x + 6, y + d / 2, z + h],
      [x + w - 6, y + d / 2, z + h],
      [x + w - 14, y + d / 2, z + h + 62],
      [x + 14, y + d / 2, z + h + 62],
    ]),
  );
  const printed =
    labelled === "front"
      ? onFace(
          stage.onFront(x + 28, y, z + h - 60),
          label(text, w - 56, h * 0.62, "banner", labelColours(palette)),
        )
      : onFace(
          stage.onTop(x + 60, y + d - 40, z + h),
          label(
            { title: [text.title.join(" ")], maker: text.maker },
            w - 120,
            d - 80,
            "sash",
            labelColours(palette),
          ),
        );
  const crease = (a: Point | undefined, b: Point | undefined, s: number): string =>
    a && b ? `M${a[0] + (b[0] - a[0]) * s} ${a[1] + (b[1] - a[1]) * s}l18 26l-12 22` : "";
  return (
    blockShadow(art, stage, dims, 60) +
    block(stage, dims, facesOf("#EADFC4", stage), PEN.contour) +
    face(side, Math.round((d * h) / 420)) +
    face(front, Math.round((w * h) / 420)) +
    face(top, Math.round((w * d) / 800)) +
    filled(polygon(side), "#3A2616", 0.14) +
    filled(polygon(top), "#FFFFFF", 0.22) +
    printed +
    (labelled === "front"
      ? inked(fin, lit(palette.main, 0.1), PEN.edge) +
        drawn(
          polygon(
            fin
              ? stage.outline([
                  [x + 12, y + d / 2, z + h + 22],
                  [x + w - 12, y + d / 2, z + h + 22],
                ])
              : [],
          ),
          PEN.fine,
          dim(palette.main, 0.5),
        )
      : "") +
    filled(
      polygon([
        front[0] ?? [0, 0],
        [(front[0]?.[0] ?? 0) + 22, (front[0]?.[1] ?? 0) - 4],
        [(front[3]?.[0] ?? 0) + 16, (front[3]?.[1] ?? 0) + 10],
        front[3] ?? [0, 0],
      ]),
      "#FFFFFF",
      0.55,
    ) +
    drawn(crease(front[3], front[2], 0.12) + crease(front[3], front[2], 0.82), PEN.fine) +
    drawn(polygon(front) + polygon(side), PEN.edge)
  );
}

/** Rice pressed hard in clear vacuum film: one brick standing, one lying before it. */
export const vacuumBricks: Form = (goods) => {
  const { art } = goods;
  return (
    brick(
      goods,
      new Stage(680, 830, -0.3),
      { x: -210, y: 0, z: 0, w: 420, d: 220, h: 560 },
      "front",
    ) +
    brick(
      goods,
      new Stage(420, 1010, 0.3),
      { x: -250, y: -20, z: 0, w: 500, d: 330, h: 150 },
      "top",
    ) +
    spilt(art, 860, 1045, 150, 40, 60, RICE, 15)
  );
};
