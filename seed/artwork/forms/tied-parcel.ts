import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { polygon, smooth, upTo } from "../lines";
import { type Block, block, blockShadow, facesOf, frontOf, topOf } from "../solids";
import { peanutHalf } from "../sweets";
import { specks, withinFace, withinOval } from "../textures";

/** A paper parcel tied crosswise with a bamboo strip; floury slices on a banana leaf before it. */
export const tiedParcel: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(620, 790, -0.26);
  const parcel: Block = { x: -300, y: 0, z: 0, w: 600, d: 320, h: 300 };
  const strip = (x: number): string =>
    inked(
      polygon(
        stage.outline([
          [x, 0, 0],
          [x + 16, 0, 0],
          [x + 16, 0, 300],
          [x + 16, 320, 300],
          [x, 320, 300],
          [x, 0, 300],
        ]),
      ),
      "#D9C07A",
      2,
    );
  const across = inked(
    polygon(
      stage.outline([
        [-300, 150, 300],
        [300, 150, 300],
        [300, 150, 0],
        [300, 168, 0],
        [300, 168, 300],
        [-300, 168, 300],
      ]),
    ),
    "#D9C07A",
    2,
  );
  const [kx, ky] = stage.at([-172, 160, 300]);
  const knot =
    drawn(`M${kx} ${ky}q-70 -70 -110 -20t110 20q30 -84 92 -58t-92 58`, 8, "#251B14") +
    drawn(`M${kx} ${ky}q-70 -70 -110 -20t110 20q30 -84 92 -58t-92 58`, 4.5, "#D9C07A");
  const slice = (x: number, y: number, yaw: number, z = 0): string => {
    const at = new Stage(x, y, yaw);
    const dims: Block = { x: -95, y: -55, z, w: 190, d: 110, h: 46 };
    const [top, front] = [at.outline(topOf(dims)), at.outline(frontOf(dims))];
    const [cx, cy] = at.at([0, 0, z + 46]);
    const [fx, fy] = at.at([0, -55, z + 23]);
    return (
      block(at, dims, facesOf("#B4813F", at)) +
      [-52, 4, 58]
        .map((dx, i) =>
          peanutHalf(art, cx + dx, cy + (i - 1) * 9, 17, art.chance.around(0, 80), "#EBCB94"),
        )
        .join("") +
      [-60, 0, 55]
        .map((dx) =>
          peanutHalf(art, fx + dx, fy + dx * 0.1, 13, art.chance.around(0, 80), "#EBCB94"),
        )
        .join("") +
      art.clipped(polygon(top), specks(withinFace(art, top), 150, 4.5, "#FFF9EA", 0.85)) +
      art.clipped(polygon(front), specks(withinFace(art, front), 50, 4, "#FFF9EA", 0.75))
    );
  };
  const leaf = smooth(
    [
      [120, 930],
      [260, 880],
      [560, 850],
      [860, 868],
      [1075, 935],
      [900, 1020],
      [600, 1062],
      [300, 1035],
    ],
    true,
  );
  const veins = upTo(13)
    .map(
      (i) =>
        `M${210 + i * 65} ${952 - Math.abs(6 - i)}q30 ${-40 + i} 44 ${-62 + Math.abs(6 - i) * 4}M${210 + i * 65} 956q26 30 50 ${56 - Math.abs(6 - i) * 4}`,
    )
    .join("");
  return (
    blockShadow(art, stage, parcel, 80) +
    block(stage, parcel, facesOf(palette.second, stage), PEN.contour) +
    drawn(
      polygon(
        stage.outline([
          [-300, 0, 300],
          [-150, 120, 300],
          [-300, 320, 300],
        ]),
      ),
      PEN.fine,
      dim(palette.second, 0.5),
    ) +
    across +
    strip(-180) +
    knot +
    onFace(stage.onFront(-140, -1, 268), label(text, 400, 236, "banner", labelColours(palette))) +
    filled(leaf, "#3A2616", 0.15) +
    `<g transform="translate(0 -10)">${inked(
      leaf,
      art.gradient(
        [
          [0, lit("#4E8A4A", 0.2)],
          [1, "#2F6A3E"],
        ],
        0,
        0,
        1,
        1,
      ),
    )}${art.clipped(leaf, drawn(veins, PEN.fine, "#1D4A2C", 0.8))}${drawn("M128 940Q600 975 1070 945", PEN.edge, "#CFE0A8")}</g>` +
    slice(385, 945, 0.5) +
    slice(600, 935, -0.3) +
    slice(815, 950, 0.35) +
    slice(490, 985, 0.1) +
    slice(715, 995, -0.45) +
    slice(600, 960, 0.25, 48) +
    specks(withinOval(art, 600, 985, 400, 60), 120, 4, "#FFF9EA", 0.6)
  );
};
