import { Stage } from "../camera";
import { type Form, labelColours } from "../goods";
import { label, onFace } from "../label";
import { upTo } from "../lines";
import { blockShadow, openBox } from "../solids";
import { sweetRoll } from "../sweets";

const TRAY = { x: -370, y: 0, z: 0, w: 740, d: 380, h: 180 };

/** Sugar rolls heaped in a carton tray, their cut ends to the front. */
export const piledRolls: Form = ({ art, palette, label: text }) => {
  const stage = new Stage(600, 925, -0.2);
  const r = 78;
  const rows = [
    { count: 4, z: 120, from: -255 },
    { count: 3, z: 120 + r * 1.72, from: -170 },
    { count: 2, z: 120 + r * 3.44, from: -85 },
  ];
  const heap = rows
    .flatMap(({ count, z, from }) =>
      upTo(count).map((i) =>
        sweetRoll(art, stage, {
          x: from + i * r * 2.18,
          y: 16 + art.chance.around(0, 8),
          z,
          r,
          length: 340,
        }),
      ),
    )
    .join("");
  const cut = sweetRoll(art, new Stage(215, 1020, 0.5), { x: 0, y: 0, z: 62, r: 62, length: 90 });
  return (
    blockShadow(art, stage, TRAY, 80) +
    openBox(stage, TRAY, palette.main, palette.second, heap) +
    onFace(stage.onFront(-280, 0, 168), label(text, 560, 156, "framed", labelColours(palette))) +
    cut
  );
};
