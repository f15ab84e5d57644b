import { Stage } from "../camera";
import { PEN, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { polygon, upTo } from "../lines";
import { waveBand } from "../ornament";
import { block, blockShadow, facesOf, shadow } from "../solids";
import { sesameSlab } from "../sweets";

/** A tall carton, and before it thin sesame wafers spread like a hand of cards. */
export const fannedWafers: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(690, 800, 0.36);
  const carton = { x: -190, y: 0, z: 0, w: 400, d: 210, h: 620 };
  const wafers = upTo(7)
    .map((i) => {
      const turned = new Stage(330 + i * 78, 940 + Math.sin((i / 6) * Math.PI) * 40, 0.9 - i * 0.3);
      return sesameSlab(art, turned, { x: -75, y: -170, z: i * 7, w: 150, d: 400, h: 22 });
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
    onFace(
      stage.onFront(carton.x + 30, 0, carton.h - 50),
      label(text, 340, 290, "framed", labelColours(palette)),
    ) +
    onFace(stage.onFront(carton.x, 0, 190), waveBand(carton.w, 120, palette.second)) +
    shadow(art, 560, 960, 330, 70) +
    wafers
  );
};
