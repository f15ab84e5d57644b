import { DEPTH } from "../camera";
import { dim, lit } from "../colour";
import { type Drawing, PEN, drawn, inked } from "../drawing";
import type { Form } from "../goods";
import { tag } from "../label";
import { oval, upTo } from "../lines";
import { disc, hoop, shadow, turned } from "../solids";

const COIL = "#CFA25E";

function coiledBowl(
  art: Drawing,
  cx: number,
  y: number,
  r: number,
  height: number,
  lacquer: string,
): string {
  const ring = (t: number): readonly [number, number] => [y + height * t, r * (1 - 0.52 * t * t)];
  const coils = upTo(Math.round(height / 17))
    .map((i) => {
      const [cy, radius] = ring((i + 1) / (height / 17 + 1));
      return hoop(cx, cy, radius);
    })
    .join("");
  return (
    turned(
      art,
      cx,
      upTo(8).map((i) => ring(i / 7)),
      COIL,
      0.34,
    ) +
    drawn(coils, 2.2, dim(COIL, 0.5)) +
    inked(disc(cx, y, r), lit(COIL, 0.2)) +
    inked(
      disc(cx, y + 5, r - 16),
      art.gradient(
        [
          [0, dim(lacquer, 0.32)],
          [0.6, lacquer],
          [1, lit(lacquer, 0.35)],
        ],
        0,
        0,
        1,
        0.6,
      ),
      PEN.edge,
    ) +
    drawn(
      `M${cx - r * 0.62} ${y + r * DEPTH * 0.36}A${r * 0.76} ${r * 0.72 * DEPTH} 0 0 0 ${cx + r * 0.3} ${y + r * DEPTH * 0.7}`,
      5,
      lit(lacquer, 0.7),
      0.8,
    )
  );
}

/** A household set of coiled bamboo: a standing tray, three lacquered bowls and a pair of ladles. */
export const coiledWare: Form = ({ art, palette, label: text }) => {
  const tray = { x: 700, y: 410, rx: 300, ry: 288 };
  return (
    shadow(art, 740, 690, 280, 60) +
    inked(oval(tray.x + 18, tray.y + 8, tray.rx, tray.ry), dim(COIL, 0.3)) +
    inked(oval(tray.x, tray.y, tray.rx, tray.ry), art.ball(COIL, 0.2)) +
    drawn(
      upTo(4)
        .map((i) => oval(tray.x, tray.y, tray.rx - 12 - i * 13, tray.ry - 12 - i * 12.5))
        .join(""),
      2.2,
      dim(COIL, 0.5),
    ) +
    inked(
      oval(tray.x, tray.y, tray.rx - 60, tray.ry - 58),
      art.gradient(
        [
          [0, lit(palette.accent, 0.25)],
          [0.6, palette.accent],
          [1, dim(palette.accent, 0.35)],
        ],
        0,
        0,
        1,
        1,
      ),
      PEN.edge,
    ) +
    drawn(oval(tray.x, tray.y, tray.rx - 86, tray.ry - 83), 3, lit(palette.accent, 0.5)) +
    drawn("M560 320Q600 230 700 212", 8, lit(palette.accent, 0.7), 0.7) +
    shadow(art, 440, 905, 300, 100) +
    coiledBowl(art, 410, 690, 290, 200, palette.main) +
    coiledBowl(art, 410, 622, 205, 128, palette.second) +
    shadow(art, 850, 985, 190, 62) +
    coiledBowl(art, 840, 850, 185, 130, "#2F2722") +
    drawn("M180 1010L470 1060", 26) +
    drawn("M180 1010L470 1060", 19, COIL) +
    inked(oval(164, 1006, 66, 40), lit(COIL, 0.15)) +
    inked(oval(164, 1002, 48, 26), dim(COIL, 0.35), PEN.edge) +
    tag(text, { x: 800, y: 640, turn: 7, w: 340, mark: palette.main, tied: [958, 470] })
  );
};
