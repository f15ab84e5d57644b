import { Stage } from "../camera";
import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { polygon, upTo } from "../lines";
import { riceEar, scoop, spilt } from "../rice";
import { type Block, block, blockShadow, facesOf } from "../solids";
import { grains, withinOval } from "../textures";

const RICE = ["#F7EFDA", "#EADFC0", "#FFF9EA"];

/** A block-bottom paper bag folded over and pegged, a scoop of rice and a green ear before it. */
export const foldedKraftBag: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(600, 850, 0.3);
  const bag: Block = { x: -250, y: 0, z: 0, w: 500, d: 230, h: 560 };
  const paper = palette.second;
  const fold = polygon(
    stage.outline([
      [-250, 0, 560],
      [250, 0, 560],
      [250, 100, 690],
      [-250, 100, 690],
    ]),
  );
  const flap = polygon(
    stage.outline([
      [-250, 92, 690],
      [250, 92, 690],
      [250, 84, 600],
      [-250, 84, 600],
    ]),
  );
  const gusset = polygon(
    stage.outline([
      [-250, 0, 560],
      [-250, 230, 560],
      [-250, 100, 690],
    ]),
  );
  const pleat = polygon(
    stage.outline([
      [-250, 115, 0],
      [-250, 112, 560],
      [-250, 100, 690],
    ]),
  );
  const [pegX, pegY] = stage.at([90, 88, 640]);
  const speckle = upTo(60)
    .map(() => {
      const [x, y] = stage.at([art.chance.between(-240, 240), 0, art.chance.between(10, 550)]);
      return `M${Math.round(x)} ${Math.round(y)}l7 3`;
    })
    .join("");
  return (
    blockShadow(art, stage, bag, 90) +
    block(stage, bag, facesOf(paper, stage), PEN.contour) +
    drawn(speckle, 1.4, dim(paper, 0.4), 0.6) +
    drawn(pleat, PEN.fine, dim(paper, 0.5)) +
    inked(gusset, dim(paper, 0.12), PEN.edge) +
    inked(
      fold,
      art.gradient(
        [
          [0, lit(paper, 0.2)],
          [1, dim(paper, 0.06)],
        ],
        0,
        0,
        0,
        1,
      ),
    ) +
    inked(flap, lit(paper, 0.3)) +
    inked(`M${pegX - 20} ${pegY - 66}h34l6 128h-46Z`, "#C69A62", PEN.edge) +
    drawn(`M${pegX - 2} ${pegY - 64}v124M${pegX - 24} ${pegY + 4}h46`, PEN.fine) +
    onFace(stage.onFront(-205, -1, 500), label(text, 410, 380, "sash", labelColours(palette))) +
    filled(
      polygon(
        stage.outline([
          [-250, 0, 20],
          [-250, 230, 20],
          [-250, 230, 0],
          [-250, 0, 0],
        ]),
      ),
      "#3A2616",
      0.12,
    ) +
    riceEar(art, 730, 985, -12, 1.05, "#9DB04A") +
    spilt(art, 330, 1075, 190, 34, 70, RICE, 15) +
    scoop(
      art,
      360,
      1010,
      -8,
      1.15,
      art.clipped(
        "M-92 -44H52Q88 -36 88 0T52 44H-92Q-74 0 -92 -44Z",
        grains(art, withinOval(art, 0, 0, 90, 44), {
          count: 170,
          length: 15,
          width: 7,
          colours: RICE,
        }),
      ),
    )
  );
};
