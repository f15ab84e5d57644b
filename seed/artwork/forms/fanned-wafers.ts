import { Stage } from "../camera";
import { PEN, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { polygon, upTo } from "../lines";
import { block, blockShadow, facesOf, shadow } from "../solids";
import { sesameSlab } from "../sweets";

/** A tall carton, and before it thin sesame wafers spread like a hand of cards. */
export const fannedWafers: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(690, 800, 0.36);
  const carton = { x: -190, y: 0, z: 0, w: 400, d: 210, h: 620 };
  const wafers = upTo(7)
    .map((i) => {
      const turned = new Stage(380 + i * 62, 905 - Math.abs(i - 3) * 6 + i * 14, 1.15 - i * 0.2);
      return sesameSlab(art, turned, { x: -62, y: -150, z: i * 9, w: 124, d: 330, h: 20 });
    })
    .join("");
  const tongue = polygon(
    stage.outline([
      [carton.x, carton.y + carton.d, carton.h],
      [carton.x + carton.w, carton.y + carton.d, carton.h],
      [carton.x + carton.w - 30, carton.y + carton.d + 60, carton.h + 90],
      [carton.x + 30, carton.y + carton.d + 60, carton.h + 90],
    ]),
  );
  return (
    blockShadow(art, stage, carton, 90) +
    inked(tongue, palette.second, PEN.edge) +
    block(stage, carton, facesOf(palette.main, stage), PEN.contour) +
    inked(
      polygon(
        stage.outline([
          [carton.x + 14, 14, carton.h],
          [carton.x + carton.w - 14, 14, carton.h],
          [carton.x + carton.w - 14, carton.d - 8, carton.h],
          [carton.x + 14, carton.d - 8, carton.h],
        ]),
      ),
      "#6A4A2A",
      PEN.edge,
    ) +
    onFace(stage.onFront(carton.x + 30, 0, carton.h - 50), label(text, 340, 270, "framed", labelColours(palette))) +
    shadow(art, 560, 985, 330, 70) +
    wafers
  );
};
