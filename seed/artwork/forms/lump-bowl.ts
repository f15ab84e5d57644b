import { dim, lit } from "../colour";
import { PEN, drawn, filled, inked } from "../drawing";
import { type Form, labelColours } from "../goods";
import { label } from "../label";
import { polygon, smooth, upTo, type Point } from "../lines";
import { tuber } from "../plants";
import { disc, hoop, shadow, turned } from "../solids";
import { specks, withinOval } from "../textures";

/** A zipped paper bag, and before it a bowl of chalk-white starch broken into lumps, with the root. */
export const lumpBowl: Form = ({ art, palette, label: text }) => {
  const lump = (x: number, y: number, r: number): string => {
    const rim: Point[] = upTo(7).map((i) => {
      const a = (i / 7) * Math.PI * 2 + 0.3;
      const reach = r * art.chance.between(0.74, 1.16);
      return [x + Math.cos(a) * reach, y + Math.sin(a) * reach * 0.85];
    });
    const crest: Point = [
      x + r * art.chance.around(-0.1, 0.3),
      y - r * art.chance.between(0.1, 0.5),
    ];
    const facet = (i: number, fill: string): string => {
      const [a, b] = [rim[i % 7], rim[(i + 1) % 7]];
      return a && b
        ? `<path d="${polygon([crest, a, b])}" fill="${fill}" stroke="#D5CDBB" stroke-width="1.2"/>`
        : "";
    };
    const tones = ["#DDD4C2", "#EFE8D9", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#F4EEE0", "#E6DECD"];
    return inked(polygon(rim), "#F4EEE0", 2.8) + tones.map((tone, i) => facet(i, tone)).join("");
  };
  const bowl = { cx: 520, y: 800, r: 300 };
  const pile: readonly (readonly [number, number, number])[] = [
    [370, 740, 52],
    [470, 712, 58],
    [580, 708, 56],
    [680, 742, 52],
    [420, 690, 54],
    [530, 660, 60],
    [630, 690, 50],
    [300, 790, 50],
    [400, 790, 58],
    [510, 772, 60],
    [620, 786, 58],
    [730, 792, 50],
    [350, 838, 44],
    [450, 846, 52],
    [560, 850, 50],
    [660, 838, 46],
  ];
  const bag = smooth([
    [470, 150],
    [470, 150],
    [452, 400],
    [446, 660],
    [452, 830],
    [452, 830],
    [680, 852],
    [900, 832],
    [900, 832],
    [908, 640],
    [900, 400],
    [884, 150],
    [884, 150],
  ]);
  return (
    shadow(art, 720, 835, 290, 70) +
    inked(
      `${bag}Z`,
      art.gradient([
        [0, dim(palette.second, 0.05)],
        [0.3, lit(palette.second, 0.3)],
        [1, dim(palette.second, 0.22)],
      ]),
    ) +
    filled("M470 150H884L887 206H466Z", palette.main) +
    drawn("M466 206H887M465 222H888", PEN.edge) +
    `<g transform="translate(494 252)">${label(text, 364, 300, "framed", labelColours(palette))}</g>` +
    drawn("M890 300q-30 160 4 300M462 300q18 90 4 200", PEN.fine, dim(palette.second, 0.5)) +
    shadow(art, bowl.cx + 30, bowl.y + 170, 250, 92) +
    turned(
      art,
      bowl.cx,
      [
        [bowl.y, bowl.r],
        [bowl.y + 80, bowl.r * 0.92],
        [bowl.y + 160, bowl.r * 0.6],
        [bowl.y + 164, bowl.r * 0.45],
        [bowl.y + 190, bowl.r * 0.45],
      ],
      palette.main,
    ) +
    drawn(
      hoop(bowl.cx, bowl.y + 24, bowl.r - 6) + hoop(bowl.cx, bowl.y + 36, bowl.r - 12),
      PEN.edge,
      lit(palette.main, 0.6),
    ) +
    inked(disc(bowl.cx, bowl.y, bowl.r), lit(palette.main, 0.55)) +
    inked(disc(bowl.cx, bowl.y + 8, bowl.r - 22), dim(palette.main, 0.2), PEN.edge) +
    pile.map(([x, y, r]) => lump(x, y, r)).join("") +
    drawn(hoop(bowl.cx, bowl.y, bowl.r), PEN.contour) +
    shadow(art, 850, 1020, 220, 36) +
    tuber(art, { x: 830, y: 1000, length: 340, width: 92, turn: -8, skin: "#C9A67A" }) +
    specks(withinOval(art, 330, 1040, 130, 26), 70, 5, "#FFFFFF") +
    lump(250, 1020, 36)
  );
};
