import { Stage } from "../camera";
import { PEN, drawn } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { upTo } from "../lines";
import { fretBand } from "../ornament";
import { block, blockShadow, disc, facesOf, plate, shadow } from "../solids";
import { cayBar } from "../sweets";

/** Bars laid crosswise on a glazed plate before their standing carton. */
export const plateOfBars: Form = ({ art, palette, label: text }) => {
  const back = new Stage(640, 660, 0.2);
  const carton = { x: -250, y: 0, z: 0, w: 470, d: 130, h: 480 };
  const front = new Stage(560, 885, 0.42);
  const layers = [
    upTo(4).map((i) => ({ x: -190, y: 160 - i * 98, z: 10, w: 380, d: 84, h: 62 })),
    upTo(4)
      .map((i) => ({ x: 96 - i * 98, y: -130, z: 72, w: 84, d: 380, h: 62 }))
      .reverse(),
    upTo(3).map((i) => ({ x: -170, y: 120 - i * 104, z: 134, w: 340, d: 84, h: 62 })),
  ];
  return (
    blockShadow(art, back, carton, 70) +
    block(back, carton, facesOf(palette.main, back), PEN.contour) +
    onFace(
      back.onFront(-222, 0, 452),
      label(text, 414, 300, "banner", {
        ground: palette.paper,
        mark: palette.accent,
        letters: palette.letters,
      }),
    ) +
    onFace(back.onFront(-250, 0, 120), fretBand(470, 66, palette.second)) +
    shadow(art, 575, 905, 400, 165) +
    plate(art, 560, 860, 400, palette.second) +
    drawn(disc(560, 861, 368), 2.2, labelColours(palette).mark) +
    layers.flatMap((layer) => layer.map((bar) => cayBar(art, front, bar))).join("")
  );
};
