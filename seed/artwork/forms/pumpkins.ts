import { dim, lit } from "../colour";
import { type Drawing, PEN, drawn, inked } from "../drawing";
import type { Form } from "../goods";
import { tag } from "../label";
import { n, oval, smooth, upTo } from "../lines";
import { leaf, tube } from "../plants";
import { shadow } from "../solids";
import { specks, withinOval } from "../textures";

function pumpkin(
  art: Drawing,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  skin: string,
): string {
  const ribs = [-0.94, 0.94, -0.7, 0.7, -0.4, 0.4, 0].map((part) => {
    const width = rx * (0.42 - Math.abs(part) * 0.16);
    const x = cx + part * rx * 0.78;
    const tone = part < -0.2 ? lit(skin, 0.14) : part > 0.4 ? dim(skin, 0.2) : skin;
    return inked(
      oval(x, cy + part * part * -16, width, ry * (1 - part * part * 0.2)),
      art.glow(
        [
          [0, lit(tone, 0.35)],
          [0.55, tone],
          [1, dim(tone, 0.28)],
        ],
        0.38,
        0.24,
        0.8,
      ),
      3.6,
    );
  });
  return (
    ribs.join("") +
    specks(withinOval(art, cx - rx * 0.1, cy, rx * 0.8, ry * 0.8), 70, 5, lit(skin, 0.5), 0.6) +
    inked(oval(cx, cy - ry * 0.86, rx * 0.2, ry * 0.09), dim(skin, 0.45), 2.4) +
    tube(`M${n(cx)} ${n(cy - ry * 0.86)}q-6 -56 ${n(46)} -84`, 34, "#7C8A45")
  );
}

/** A ribbed pumpkin and a halved one with its seeds, a leaf at the stalk. */
export const pumpkins: Form = ({ art, palette, label: text }) => {
  const flesh = "#F2A02C";
  const seeds = upTo(15)
    .map((i) => {
      const [a, reach] = [i * 2.4, 22 + (i % 5) * 19];
      return `<g transform="translate(${n(800 + Math.cos(a) * reach)} ${n(872 + Math.sin(a) * reach * 0.86)}) rotate(${n((a * 180) / Math.PI)})">${inked("M-20 0Q-4 -14 20 0Q-4 14 -20 0Z", "#F8EBCB", 2)}</g>`;
    })
    .join("");
  return (
    shadow(art, 520, 850, 410, 110) +
    pumpkin(art, 490, 650, 400, 250, "#D9782A") +
    leaf(art, 478, 424, 250, 80, 156, palette.main) +
    drawn(
      smooth([
        [530, 370],
        [590, 290],
        [670, 330],
        [630, 380],
        [610, 330],
        [700, 290],
      ]),
      6,
      "#5E7A38",
    ) +
    shadow(art, 830, 1040, 230, 60) +
    inked(
      "M600 880C590 1010 700 1080 812 1078S1030 1000 1012 872Z",
      art.gradient(
        [
          [0, lit("#C96A22", 0.2)],
          [1, dim("#C96A22", 0.3)],
        ],
        0,
        0,
        1,
        0,
      ),
    ) +
    inked(oval(806, 874, 206, 184), "#D9782A") +
    inked(oval(806, 874, 192, 171), art.ball(flesh, 0.16), PEN.edge) +
    inked(
      smooth(
        upTo(16).map((i) => {
          const a = (i / 16) * Math.PI * 2;
          const reach = i % 2 ? 118 : 102;
          return [802 + Math.cos(a) * reach, 874 + Math.sin(a) * reach * 0.88] as const;
        }),
        true,
      ),
      "#D97A1C",
      PEN.edge,
    ) +
    drawn(
      upTo(24)
        .map((i) => {
          const a = (i / 24) * Math.PI * 2;
          return `M${n(802 + Math.cos(a) * 104)} ${n(874 + Math.sin(a) * 92)}Q${n(802 + Math.cos(a + 0.3) * 60)} ${n(874 + Math.sin(a + 0.3) * 50)} ${n(802 + Math.cos(a + 0.2) * 24)} ${n(874 + Math.sin(a + 0.2) * 20)}`;
        })
        .join(""),
      3,
      "#F6C15C",
    ) +
    seeds +
    tag(text, { x: 120, y: 850, turn: -7, w: 370, mark: palette.accent, tied: [500, 420] })
  );
};
