import { dim, lit } from "../colour";
import { type Drawing, PEN, drawn, filled, inked } from "../drawing";
import type { Form } from "../goods";
import { tag } from "../label";
import { n, oval, smooth, upTo } from "../lines";
import { shadow } from "../solids";
import { flecks, withinOval } from "../textures";

const PLUME = "#A9825A";

/** Overlapping feathers in rows, each with a pale edge. */
function feathers(
  rows: readonly (readonly [x: number, y: number, count: number, size: number, tone: string])[],
): string {
  return rows
    .map(([x, y, count, size, tone]) =>
      upTo(count)
        .map((i) => {
          const [fx, fy] = [x + i * size * 0.78, y + Math.sin(i * 0.5) * 6 + i * size * 0.06];
          return inked(
            `M${n(fx)} ${n(fy - size * 0.4)}C${n(fx - size * 0.85)} ${n(fy - size * 0.5)} ${n(fx - size * 1.2)} ${n(fy)} ${n(fx - size * 1.25)} ${n(fy + size * 0.1)}C${n(fx - size)} ${n(fy + size * 0.5)} ${n(fx - size * 0.3)} ${n(fy + size * 0.5)} ${n(fx)} ${n(fy + size * 0.3)}Z`,
            tone,
            2,
          );
        })
        .reverse()
        .join(""),
    )
    .join("");
}

function foot(x: number, y: number, art: Drawing): string {
  return (
    drawn(`M${x} ${y - 90}L${x + 4} ${y - 8}`, 25) +
    drawn(`M${x} ${y - 90}L${x + 4} ${y - 8}`, 18, "#DE8A2E") +
    inked(
      `M${x - 20} ${y - 14}L${x + 70} ${y - 20}L${x + 84} ${y + 2}L${x + 64} ${y + 12}L${x + 40} ${y + 10}L${x + 12} ${y + 24}L${x - 22} ${y + 6}Z`,
      art.gradient(
        [
          [0, "#F0A347"],
          [1, "#C9731F"],
        ],
        0,
        0,
        0,
        1,
      ),
      3.4,
    ) +
    drawn(`M${x} ${y - 6}L${x + 78} ${y}M${x} ${y - 4}L${x + 24} ${y + 16}`, PEN.fine)
  );
}

/** A live sea duck standing at the water's edge. */
export const seaDuck: Form = ({ art, palette, label: text }) => {
  const body = smooth(
    [
      [196, 560],
      [196, 560],
      [262, 556],
      [330, 508],
      [450, 474],
      [560, 486],
      [630, 500],
      [676, 470],
      [700, 400],
      [704, 320],
      [700, 258],
      [728, 204],
      [782, 184],
      [834, 204],
      [850, 252],
      [838, 300],
      [808, 340],
      [804, 420],
      [826, 520],
      [828, 630],
      [786, 736],
      [700, 812],
      [560, 850],
      [410, 838],
      [300, 780],
      [232, 690],
      [196, 610],
    ],
    true,
  );
  const bill = smooth(
    [
      [842, 236],
      [842, 236],
      [880, 246],
      [930, 262],
      [960, 276],
      [964, 290],
      [930, 298],
      [880, 300],
      [840, 296],
      [840, 296],
    ],
    false,
  );
  const wing = smooth(
    [
      [650, 560],
      [560, 512],
      [440, 520],
      [330, 570],
      [232, 640],
      [180, 690],
      [180, 690],
      [280, 708],
      [400, 742],
      [520, 740],
      [620, 690],
    ],
    true,
  );
  const water = upTo(9)
    .map(
      (i) =>
        `M${90 + (i % 3) * 360 + (i > 5 ? 60 : 0)} ${950 + Math.floor(i / 3) * 52}q50 -16 100 0t100 0t90 -2`,
    )
    .join("");
  const reeds = [70, 104, 140, 1060, 1096, 1130]
    .map((x, i) =>
      drawn(
        `M${x} 930Q${x + 6} ${760 + (i % 3) * 40} ${x + (i < 3 ? 46 : -40)} ${640 + (i % 3) * 50}`,
        8,
        ["#6E8F46", "#86A657", "#587A3A"][i % 3] ?? "#6E8F46",
      ),
    )
    .join("");
  return (
    reeds +
    filled("M0 925Q300 900 620 925T1200 915V1200H0Z", palette.second, 0.9) +
    drawn("M0 925Q300 900 620 925T1200 915", PEN.edge, dim(palette.second, 0.45)) +
    drawn(water, PEN.edge, palette.main, 0.75) +
    shadow(art, 560, 938, 260, 44) +
    foot(500, 930, art) +
    foot(610, 940, art) +
    inked("M206 566L120 520L112 560L176 590L96 606L110 640L220 640Z", dim(PLUME, 0.3), 3.4) +
    inked(
      body,
      art.gradient(
        [
          [0, lit(PLUME, 0.3)],
          [0.55, PLUME],
          [1, dim(PLUME, 0.32)],
        ],
        0.2,
        0,
        0.7,
        1,
      ),
    ) +
    art.clipped(
      body,
      filled(oval(610, 800, 280, 110), "#E9DCC2", 0.9) +
        filled("M690 380Q760 410 820 372L830 404Q760 440 690 410Z", "#F3E8D2", 0.9) +
        flecks(art, withinOval(art, 560, 770, 230, 70), 90, 15, 4, dim(PLUME, 0.35)) +
        flecks(art, withinOval(art, 750, 600, 80, 140), 90, 14, 4, dim(PLUME, 0.45)) +
        flecks(art, withinOval(art, 420, 520, 180, 30), 50, 14, 4, dim(PLUME, 0.45)),
    ) +
    drawn(body, PEN.contour) +
    flecks(art, withinOval(art, 752, 480, 44, 130), 60, 11, 3.4, dim(PLUME, 0.45)) +
    flecks(art, withinOval(art, 770, 240, 60, 40), 34, 8, 2.6, dim(PLUME, 0.5)) +
    drawn("M736 214Q790 226 846 262", 9, dim(PLUME, 0.6)) +
    inked(
      wing,
      art.gradient(
        [
          [0, lit(PLUME, 0.12)],
          [1, dim(PLUME, 0.28)],
        ],
        0,
        0,
        0,
        1,
      ),
    ) +
    art.clipped(
      wing,
      feathers([
        [330, 690, 7, 92, dim(PLUME, 0.42)],
        [380, 640, 6, 76, "#3E5F74"],
        [390, 608, 6, 70, dim(PLUME, 0.2)],
        [420, 570, 5, 58, lit(PLUME, 0.18)],
        [470, 538, 4, 48, lit(PLUME, 0.32)],
      ]),
    ) +
    drawn(wing, PEN.contour) +
    inked(
      `${bill}Z`,
      art.gradient(
        [
          [0, "#F2B247"],
          [1, "#C47B22"],
        ],
        0,
        0,
        0,
        1,
      ),
    ) +
    drawn("M846 272Q900 280 956 282", PEN.fine) +
    drawn("M886 256l14 4", 5) +
    inked(oval(796, 236, 15, 15), "#2B1A10", 2) +
    filled(oval(791, 230, 5, 5), "#FFFFFF") +
    drawn("M776 224q20 -14 38 4", PEN.fine) +
    tag(text, { x: 740, y: 970, turn: -4, w: 350, mark: palette.main, tied: [612, 900] })
  );
};
